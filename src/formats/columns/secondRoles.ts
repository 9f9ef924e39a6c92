import type { ColumnName } from './findShape.js'
import { roleIn } from './roles.js'

const naming = new Set(['name', 'first', 'last', 'contact'])
const severalWords = /\p{L}\P{L}+\p{L}/u

/**
 * The columns for a second person in the same row, where people are known by their roles: the last two of `Recruiter,
 * Recruiter Email, Hiring Manager, Hiring Manager Email`. The first person is the one in a column such as `Name`, or else
 * the one named first.
 */
export function secondRoles(header: readonly string[], names: readonly (ColumnName | null)[]): Set<number> {
  const columns = names.map((name, index) => {
    const isContact = name?.meanings.has('contact') === true
    const isNaming = name !== null && naming.has(name.shape.field)
    return { index, isContact, isNaming, role: isContact ? roleIn(header[index] ?? '') : null }
  })
  const isPlain = columns.some(({ isNaming, isContact }) => isNaming && !isContact)
  const first = isPlain ? null : (columns.find((each) => each.isNaming || each.role !== null)?.role ?? null)
  // `Contact Person` beside a recruiter is somebody else; `Contact` alone may be the recruiter's address or number.
  const isOther = columns.some(
    (each) => each.isNaming && each.role === null && severalWords.test(header[each.index] ?? ''),
  )
  const second = columns.filter((each) =>
    each.role === null ? first !== null && isOther && each.isContact : each.role !== first,
  )
  return new Set(second.map(({ index }) => index))
}
