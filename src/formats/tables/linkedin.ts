import { emailsIn } from '../../book/identity/emailsIn.js'
import { profileUrl } from '../../book/identity/profileUrl.js'
import type { FileRow } from '../../book/import/importedContact.js'
import { linkedinNote } from '../../book/people/linkedinNote.js'
import { withoutDoubled } from '../columns/doubledNames.js'
import { fullName } from '../import/fullName.js'
import { columnIndexes, firstValueAt, valuesAt } from './columns.js'
import { contactRows, requireContactColumns } from './contactRows.js'
import { formatConnectedOn } from './formatConnectedOn.js'
import { linkedinHeaderStart } from './linkedinHeader.js'
import { readTable } from './table.js'

const columns = {
  first: ['firstname'],
  last: ['lastname'],
  url: ['url'],
  email: ['emailaddress'],
  company: ['company'],
  title: ['position'],
  since: ['connectedon'],
}
/**
 * Reads the contacts in LinkedIn's `Connections.csv`, old or new, also when a spreadsheet has saved it again. The date
 * of the connection becomes a note. Source: FORMATS, LinkedIn Connections.csv.
 * @throws RapportError `usage` where its columns are missing.
 * @example [...readLinkedin('First Name,Last Name,URL\nDana,Reyes,\n')] // [{ line: 2, person: … }]
 */
export function readLinkedin(text: string): Iterable<FileRow> {
  const table = readTable(text, linkedinHeaderStart(text))
  const columnsAt = columnIndexes(withoutDoubled(table.header), columns)
  requireContactColumns(table, 'an export from LinkedIn', columnsAt.first, columnsAt.last, columnsAt.email)
  // Many people are connected on the same day.
  const notes = new Map<string, string>()
  const noteOn = (since: string) => {
    const known = notes.get(since)
    if (known !== undefined) return known
    const note = linkedinNote(formatConnectedOn(since))
    notes.set(since, note)
    return note
  }
  return contactRows(table, (cells) => {
    const since = firstValueAt(cells, columnsAt.since).trim()
    // Most rows have no address; for them no new list is made.
    const emails = valuesAt(cells, columnsAt.email)
    const [given, family] = [firstValueAt(cells, columnsAt.first), firstValueAt(cells, columnsAt.last)]
    return {
      name: fullName(given, '', family),
      given,
      family,
      emails: emails.length === 0 ? emails : emails.flatMap(emailsIn),
      company: firstValueAt(cells, columnsAt.company),
      title: firstValueAt(cells, columnsAt.title),
      url: profileUrl(firstValueAt(cells, columnsAt.url)),
      notes: since && noteOn(since),
    }
  })
}
