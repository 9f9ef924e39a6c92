import type { Company } from '../../book/model/schema.js'
import type { CompanyFields } from '../../book/people/company.js'

/** The flags that `add` and `edit` share. */
export interface FieldOptions {
  why?: string
  status?: Company['status']
  address?: string
  note?: string
}

/** What the flags say about a company; an empty text clears a field. */
export function fieldsFrom({ why, status, address, note }: FieldOptions): CompanyFields {
  const fields: CompanyFields = {}
  if (why !== undefined) fields.why = why
  if (status !== undefined) fields.status = status
  if (address !== undefined) fields.address = address
  if (note !== undefined) fields.notes = note
  return fields
}
