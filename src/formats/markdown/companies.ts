import { fold } from '../../book/identity/fold.js'
import type { Book } from '../../book/model/schema.js'
import { blockquote, escapeInline, factList } from './escape.js'
import { sortByName } from './people.js'

/** The companies by name, each with the user's reasons and the contacts there. */
export function companiesSection({ companies, contacts }: Book): string[] {
  const people = new Map<string, string[]>()
  for (const { company, name } of sortByName(contacts)) {
    if (company === null) continue
    const names = people.get(fold(company))
    if (names) names.push(escapeInline(name))
    else people.set(fold(company), [escapeInline(name)])
  }
  return sortByName(companies).flatMap((each, index) => {
    const lines = factList([
      ['Status', each.status],
      ['Why', escapeInline(each.why)],
      ['Address', escapeInline(each.address)],
      ['You know there', (people.get(fold(each.name)) ?? []).join(', ')],
    ])
    const notes = blockquote(each.notes)
    const block = [
      `### ${escapeInline(each.name) || each.id}`,
      '',
      ...lines,
      ...(notes.length > 0 ? ['', ...notes] : []),
    ]
    return index > 0 ? ['', ...block] : block
  })
}
