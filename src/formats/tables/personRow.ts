import { emailsIn } from '../../book/identity/emailsIn.js'
import { foldedWords } from '../../book/identity/fold.js'
import { bestUrl } from '../../book/identity/profileUrl.js'
import { fitsName, saidName } from '../../book/identity/saidName.js'
import { distinct } from '../../text/distinct.js'
import type { PersonColumns } from '../columns/findColumns.js'
import { fullName, withTitles } from '../import/fullName.js'
import type { RawFields } from '../import/rawFields.js'
import { looksLikePhone } from './cellKinds.js'
import { firstValueAt, valuesAt } from './columns.js'
import { phoneNumbersIn } from './phoneNumbers.js'

/** Makes a function that reads the fields of a contact from the cells of a row. */
export function personReader(at: PersonColumns): (cells: string[]) => RawFields {
  const [emailsOf, phonesOf] = [emailReader(at), phoneReader(at)]
  return (cells) => ({
    ...nameOrAlias(cells, at),
    aliases: valuesAt(cells, at.aliases).flatMap((cell) => cell.split(';')),
    emails: emailsOf(cells),
    phones: phonesOf(cells),
    company: firstValueAt(cells, at.company),
    // In a table with a column for the job, `Title` has courtesy titles.
    title: firstValueAt(cells, at.job.length > 0 ? at.job : at.title),
    industry: firstValueAt(cells, at.industry),
    url: bestUrl(valuesAt(cells, at.url)),
    tags: valuesAt(cells, at.tags).flatMap((cell) => cell.split(cell.includes(';') ? ';' : ',')),
    notes: firstValueAt(cells, at.notes),
  })
}

type ReachColumns = Pick<PersonColumns, 'email' | 'phone' | 'companyPhone' | 'reach' | 'contact'>

/** Makes a function that reads the e-mail addresses in a row, also in columns that hold one or a number. */
export function emailReader({ email, reach, contact }: ReachColumns): (cells: string[]) => string[] {
  const columns = inOrder(email, reach, contact)
  return (cells) => valuesAt(cells, columns).flatMap(emailsIn)
}

/** Makes a function that reads the phone numbers in a row, those that colleagues share behind those of the person. */
export function phoneReader({ phone, reach, contact, companyPhone }: ReachColumns): (cells: string[]) => string[] {
  const columns = [...inOrder(phone, reach, contact), ...companyPhone]
  const sure = new Set([...phone, ...companyPhone])
  return (cells) =>
    columns.flatMap((index) => {
      const cell = cells[index]
      return cell && (sure.has(index) || holdsPhone(cell)) ? phoneNumbersIn(cell) : []
    })
}

function inOrder(...columns: number[][]): number[] {
  return columns.flat().sort((one, other) => one - other)
}

function holdsPhone(cell: string): boolean {
  return phoneNumbersIn(cell).some(looksLikePhone)
}

type NameColumns = Pick<
  PersonColumns,
  'name' | 'contact' | 'first' | 'middle' | 'last' | 'prefix' | 'suffix' | 'aliases'
>

/** The name in a row; where there is none, another name of the person. */
function nameOrAlias(cells: string[], at: NameColumns): Pick<RawFields, 'name' | 'given' | 'family'> {
  const names = namesAt(cells, at)
  return names.name === '' ? { name: firstValueAt(cells, at.aliases) } : names
}

/**
 * The name in a row, whole and in parts. In a table with first names but no column for last names, the column `Name` has
 * the last name: `Name;Vorname`.
 */
function namesAt(cells: string[], at: NameColumns): Pick<RawFields, 'name' | 'given' | 'family'> {
  const hasNames = at.name.length + at.first.length + at.last.length > 0
  const [given, nameCell] = [
    firstValueAt(cells, at.first),
    hasNames ? firstValueAt(cells, at.name) : nameOfContact(cells, at),
  ]
  const isLastName = at.last.length === 0 && !hasWords(nameCell, given)
  const family = distinct(valuesAt(cells, at.last)).join(' ') || (isLastName && at.first.length > 0 ? nameCell : '')
  // What stands beside a whole name may be something else: `Family` with `wife Ana and 2 kids`.
  if (nameCell !== '' && !isLastName)
    return fitsName(nameCell, saidName(given, family)) ? { name: nameCell, given, family } : { name: nameCell }
  const name = fullName(given, firstValueAt(cells, at.middle), family || nameCell)
  return { name: withTitles(firstValueAt(cells, at.prefix), name, firstValueAt(cells, at.suffix)), given, family }
}

/** What a column such as `Contact` holds, where that is no address and no number. */
function nameOfContact(cells: string[], at: NameColumns): string {
  return valuesAt(cells, at.contact).find((cell) => !cell.includes('@') && !holdsPhone(cell)) ?? ''
}

function hasWords(text: string, part: string): boolean {
  const words = foldedWords(text)
  return foldedWords(part).every((word) => words.includes(word))
}
