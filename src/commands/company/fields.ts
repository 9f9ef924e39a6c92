import type { Company } from '../../book/model/schema.js'
import type { CompanyFields } from '../../book/people/company.js'

/** The options that `company add` and `company edit` have in common. */
export interface FieldOptions {
  alias?: string[]
  distinctFrom?: string[]
  why?: string
  status?: Company['status']
  address?: string
  note?: string
}

/** The fields of a company that the options set; an empty text clears a field. */
export function fieldsFrom({ alias, distinctFrom, why, status, address, note }: FieldOptions): CompanyFields {
  const fields: CompanyFields = {}
  if (alias !== undefined) fields.aliases = alias
  if (distinctFrom !== undefined) fields.distinctFrom = distinctFrom
  if (why !== undefined) fields.why = why
  if (status !== undefined) fields.status = status
  if (address !== undefined) fields.address = address
  if (note !== undefined) fields.notes = note
  return fields
}
