import { withoutDoubled } from './doubledNames.js'
import { type ColumnName, findShape } from './findShape.js'
import { jobsAppliedFor } from './jobsAppliedFor.js'
import { maxColumns } from './maxColumns.js'
import { secondRoles } from './secondRoles.js'
import { type PersonField, shapes, type UnclearName } from './shapes.js'

/** For each field of a person the indexes of the columns that hold it, the one to look at first before the others. */
export type PersonColumns = Record<PersonField, number[]>

/**
 * Finds the columns of a table of people by their names, whatever program or person wrote them: which kind of thing a
 * column holds, and whose or which one (`words.ts`, `shapes.ts`). Columns of the same name are left out.
 * @example findColumns(['Name', 'Tel. dienstlich']).phone // [1]
 */
export function findColumns(header: readonly string[]): PersonColumns {
  const names = withoutDoubled(header).map(findShape)
  const leftOut = new Set([...jobsAppliedFor(header, names), ...secondRoles(header, names)])
  const found = noColumns()
  const order = names.flatMap((name, index) => (name === null || leftOut.has(index) ? [] : [{ name, index }]))
  order.sort((one, other) => rank(one.name) - rank(other.name) || one.index - other.index)
  const fields = new Set(order.map(({ name }) => name.shape.field))
  for (const { name, index } of order) {
    const columns = found[clearField(name.shape.field, fields)]
    if (columns.length < maxColumns) columns.push(index)
  }
  // Of several addresses, numbers and tags the file says which is the first.
  for (const field of ['email', 'phone', 'companyPhone', 'reach', 'contact', 'tags', 'aliases'] as const)
    found[field].sort((one, other) => one - other)
  return found
}

function noColumns(): PersonColumns {
  return {
    ...{ name: [], first: [], middle: [], last: [], prefix: [], suffix: [], aliases: [], email: [], phone: [] },
    ...{
      companyPhone: [],
      reach: [],
      contact: [],
      company: [],
      job: [],
      title: [],
      industry: [],
      url: [],
      tags: [],
      notes: [],
    },
  }
}

/** A plain name goes before one that says which, `Company` before `Associated company`; the person's own page first. */
function rank({ shape, meanings }: ColumnName): number {
  const own = meanings.has('linkedin') ? -200 : meanings.has('home') ? -100 : meanings.has('work') ? 100 : 0
  const qualifiers = (['work', 'other', 'additional', 'main', 'preferred', 'contact'] as const).filter((each) =>
    meanings.has(each),
  )
  return shape.field === 'url' ? own : shapes.indexOf(shape) * 10 + qualifiers.length
}

/** What a name is that may be a first or a last one, by what other columns there are. */
function clearField(field: PersonField | UnclearName, fields: ReadonlySet<PersonField | UnclearName>): PersonField {
  const has = (...each: (PersonField | UnclearName)[]) => each.some((one) => fields.has(one))
  switch (field) {
    case 'nom':
      return has('first', 'nome') ? 'last' : 'name'
    case 'nome':
      return has('last', 'apelido') ? 'first' : 'name'
    case 'apelido':
      return has('last') ? 'aliases' : 'last'
    default:
      return field
  }
}
