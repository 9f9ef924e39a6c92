import { type FileRow, linkedinNote } from '../../book/import/importedContact.js'
import { addressesIn } from '../import/addresses.js'
import { fullName } from '../import/fullName.js'
import { profileUrl } from '../import/profileUrl.js'
import { allOf, firstOf, placesOf, refuseEqual } from './columns.js'
import { connectedOn } from './connectedOn.js'
import { linkedinHeader } from './linkedinHeader.js'
import { needPeople, peopleIn } from './people.js'
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
 * The people in LinkedIn's `Connections.csv`, old or new, as it came or saved again by a spreadsheet. The day of the
 * connection becomes a note. Source: FORMATS, LinkedIn Connections.csv.
 * @throws RapportError `usage` where its columns are missing, or two are called the same.
 * @example [...readLinkedin('First Name,Last Name,URL\nDana,Reyes,\n')] // [{ line: 2, person: … }]
 */
export function readLinkedin(text: string): Iterable<FileRow> {
  const table = readTable(text, linkedinHeader(text))
  refuseEqual(table.header)
  const at = placesOf(table.header, columns)
  needPeople(table, 'an export from LinkedIn', at.first, at.last, at.email)
  return peopleIn(table, (cells) => {
    const since = firstOf(cells, at.since).trim()
    // Most rows have none.
    const mails = allOf(cells, at.email)
    return {
      name: fullName(firstOf(cells, at.first), '', firstOf(cells, at.last)),
      emails: mails.length === 0 ? mails : mails.flatMap(addressesIn),
      company: firstOf(cells, at.company),
      title: firstOf(cells, at.title),
      url: profileUrl(firstOf(cells, at.url)),
      notes: since && linkedinNote(connectedOn(since)),
    }
  })
}
