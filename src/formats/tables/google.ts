import type { FileRow } from '../../book/import/importedContact.js'
import { addressesIn } from '../import/addresses.js'
import { fullName } from '../import/fullName.js'
import { bestUrl } from '../import/profileUrl.js'
import { allOf, firstOf, placesOf, refuseEqual } from './columns.js'
import { needPeople, peopleIn } from './people.js'
import { personColumns } from './personColumns.js'
import { readTable } from './table.js'
import { numbersIn } from './values.js'

/**
 * By the names since 2024 and those before, and those that anybody uses, for tables made from an export. Numbered columns
 * are one kind: `E-mail 1 - Value`, `E-mail 2 - Value`.
 */
const columns = {
  ...personColumns,
  titles: ['nameprefix', 'namesuffix'],
  filedAs: ['fileas'],
  company: [...personColumns.company, 'organizationname'],
  job: [...personColumns.job, 'organizationtitle'],
  email: [...personColumns.email, 'emailvalue'],
  phone: [...personColumns.phone, 'phonevalue'],
  phoneKind: ['phonelabel', 'phonetype'],
  url: [...personColumns.url, 'websitevalue'],
  tags: [...personColumns.tags, 'groupmembership'],
}
/** Between several values in one cell. */
const between = ' ::: '
/** The groups that Google makes by itself: everybody, and what bears a star. */
const ownGroup = /^\* ?(?:my ?contacts|starred)$/i

/**
 * The people in a CSV export of Google Contacts, of both generations; labels become tags. Source: FORMATS, Google
 * Contacts CSV.
 * @throws RapportError `usage` where its columns are missing, or two are called the same.
 * @example [...readGoogle('First Name,Labels\nDana,* myContacts ::: Coach\n')] // [{ line: 2, person: … }]
 */
export function readGoogle(text: string): Iterable<FileRow> {
  const table = readTable(text)
  refuseEqual(table.header)
  const at = placesOf(table.header, columns)
  needPeople(table, 'an export from Google Contacts', at.first, at.last, at.name, at.email)
  return peopleIn(table, (cells) => {
    const several = (places: number[]) => allOf(cells, places).flatMap((cell) => cell.split(between))
    const parts = fullName(firstOf(cells, at.first), firstOf(cells, at.middle), firstOf(cells, at.last))
    // The whole name has its titles in it; by the parts alone it is the same as in other files.
    const whole = parts && firstOf(cells, at.titles) ? '' : firstOf(cells, at.name)
    // Before a number stands what it is.
    const isFax = (place: number) => at.phoneKind.includes(place - 1) && /fax|pager/i.test(cells[place - 1] ?? '')
    const phones = at.phone.filter((place) => !isFax(place))
    const labels = several(at.tags).filter((label) => !ownGroup.test(label.trim()))
    return {
      name: whole || parts || firstOf(cells, at.filedAs) || firstOf(cells, at.aliases),
      aliases: allOf(cells, at.aliases),
      emails: allOf(cells, at.email).flatMap(addressesIn),
      phones: numbersIn(allOf(cells, phones)),
      company: several(at.company)[0] ?? '',
      title: several(at.job)[0] ?? '',
      url: bestUrl(several(at.url)),
      tags: labels.map((label) => label.replace(/^\* ?/, '')),
      notes: firstOf(cells, at.notes),
    }
  })
}
