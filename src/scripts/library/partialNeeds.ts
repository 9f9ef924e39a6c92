import { mentionsIn } from './mentions.js'

/** For each of the words that templates share, the names that it shows, its own shared words included. */
export function partialNeeds(partials: Record<string, string>): Map<string, string[]> {
  const mentions = new Map(Object.entries(partials).map(([name, text]) => [name, mentionsIn(text, 1).mentions]))
  const needs = (name: string, above: string[]): string[] =>
    (mentions.get(name) ?? []).flatMap((each) => {
      if (each.use === 'shown') return [each.name]
      return each.use === 'taken' && !above.includes(each.name) ? needs(each.name, [...above, each.name]) : []
    })
  return new Map(Object.keys(partials).map((name) => [name, [...new Set(needs(name, [name]))]]))
}
