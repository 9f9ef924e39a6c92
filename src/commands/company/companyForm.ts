import { RapportError } from '../../book/error.js'
import { companyStatuses } from '../../book/model/companyStatus.js'
import type { Company } from '../../book/model/schema.js'
import type { CompanyFields } from '../../book/people/company.js'
import type { FormField, FormValues } from '../../terminal/form.js'
import { listed } from '../../text/listed.js'

/** A company as a form for the editor. */
export function companyForm({ name, aliases, status, address, why, notes }: Company): FormField[] {
  return [
    { name: 'name', kind: 'line', value: name },
    { name: 'aliases', kind: 'list', value: aliases, hasCommas: true },
    { name: 'status', kind: 'line', value: status },
    { name: 'address', kind: 'text', value: address ?? '' },
    { name: 'why', kind: 'text', value: why ?? '' },
    { name: 'notes', kind: 'text', value: notes },
  ]
}

/** The fields of a company that were changed in its form. @throws RapportError `usage`. */
export function companyChanges({ texts: { status, ...texts }, lists: { aliases } }: FormValues): CompanyFields {
  // An empty name first removes the names that there were.
  const changes: CompanyFields = { ...texts, ...(aliases && { aliases: ['', ...aliases] }) }
  if (status === undefined) return changes
  const known = companyStatuses.find((each) => each === status.toLowerCase())
  if (known !== undefined) return { ...changes, status: known }
  throw new RapportError('usage', `“${status}” is not a status of a company.`, {
    hint: `Choose one of these: ${listed([...companyStatuses], 'or')}.`,
  })
}
