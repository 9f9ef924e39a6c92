/**
 * Words as a list in a sentence.
 * @example listed(['Acme', 'Brightwell', 'Kern'], 'or') // 'Acme, Brightwell or Kern'
 */
export function listed(words: string[], last: 'and' | 'or'): string {
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(` ${last} `)
}
