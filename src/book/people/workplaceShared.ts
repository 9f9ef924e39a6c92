import { companyKeyIn } from '../model/companyNames.js'
import { contactById } from '../model/lookup.js'
import type { Book, Contact } from '../model/schema.js'

/**
 * A company where two contacts have both worked, of one of them now or of both before; empty for none that is known.
 * @example workplaceShared(book, will.id, pat.id) // 'Brightwell'
 */
export function workplaceShared(book: Book, oneId: string | null, otherId: string | null): string {
  const [one, other] = [contactById(book, oneId), contactById(book, otherId)]
  if (one === undefined || other === undefined) return ''
  const known = new Set(workplacesOf(other).map((name) => companyKeyIn(book, name)))
  return workplacesOf(one).find((name) => known.has(companyKeyIn(book, name))) ?? ''
}

function workplacesOf({ company, formerly = [] }: Contact): string[] {
  return [...(company ? [company] : []), ...formerly.map((each) => each.company)]
}
