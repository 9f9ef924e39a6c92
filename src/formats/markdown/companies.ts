import { fold } from '../../book/identity/fold.js'
import type { Book } from '../../book/model/schema.js'
import { byName } from './people.js'
import { facts, inline, quotation } from './text.js'

/** Companies by name, each with what I want there and whom I know there. */
export function companiesSection({ companies, contacts }: Book): string[] {
  const people = new Map<string, string[]>()
  for (const { company, name } of byName(contacts)) {
    if (company === null) continue
    const there = people.get(fold(company))
    if (there) there.push(inline(name))
    else people.set(fold(company), [inline(name)])
  }
  return byName(companies).flatMap((each, index) => {
    const lines = facts([
      ['Status', each.status],
      ['Why', inline(each.why)],
      ['Address', inline(each.address)],
      ['You know there', (people.get(fold(each.name)) ?? []).join(', ')],
    ])
    const notes = quotation(each.notes)
    const block = [`### ${inline(each.name) || each.id}`, '', ...lines, ...(notes.length > 0 ? ['', ...notes] : [])]
    return index > 0 ? ['', ...block] : block
  })
}
