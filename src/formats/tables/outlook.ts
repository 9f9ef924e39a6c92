import type { FileRow } from '../../book/import/importedContact.js'
import { placesOf, refuseEqual } from './columns.js'
import { needPeople, peopleIn } from './people.js'
import { personColumns, saidAt } from './personColumns.js'
import { readTable } from './table.js'

/** French Outlook calls two columns so: Mr and Dr, and further on the job. */
const frenchTitle = 'Titre'

/**
 * The people in a CSV export of Outlook on the desktop or Outlook.com, in the languages of `personColumns`. Categories
 * become tags; the column `Title` holds Mr and Dr, and is left out. Source: FORMATS, Outlook CSV.
 * @throws RapportError `usage` where its columns are missing, or two are called the same.
 * @example [...readOutlook('First Name,Last Name,Job Title,E-mail Address\n…')]
 */
export function readOutlook(text: string): Iterable<FileRow> {
  const table = readTable(text)
  refuseEqual(table.header.filter((name) => name !== frenchTitle))
  const at = placesOf(table.header, personColumns)
  needPeople(table, 'an export from Outlook', at.first, at.last, at.email)
  const [, ...jobs] = table.header.flatMap((name, index) => (name === frenchTitle ? [index] : []))
  return peopleIn(table, saidAt({ ...at, job: [...at.job, ...jobs], title: [] }))
}
