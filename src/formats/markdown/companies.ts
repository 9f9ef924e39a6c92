import { companyKeyIn } from '../../book/model/companyNames.js'
import type { Book } from '../../book/model/schema.js'
import { blockquote, escapeInline, factList } from './escape.js'
import { sortByName } from './people.js'

/** The companies by name, each with the user's reasons and the contacts there. */
export function companiesSection(book: Book): string[] {
  const people = new Map<string, string[]>()
  for (const { company, name } of sortByName(book.contacts)) {
    const key = companyKeyIn(book, company)
    const names = people.get(key)
    if (names) names.push(escapeInline(name))
    else people.set(key, [escapeInline(name)])
  }
  return sortByName(book.companies).flatMap((each, index) => {
    const lines = factList([
      ['Also called', escapeInline(each.aliases.join(', '))],
      ['Status', each.status],
      ['Why', escapeInline(each.why)],
      ['Address', escapeInline(each.address)],
      ['You know there', (people.get(companyKeyIn(book, each.name)) ?? []).join(', ')],
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
