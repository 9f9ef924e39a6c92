import { isJobTitle } from '../../book/people/jobTitle.js'
import { columnIndexes, columnKey, firstValueAt } from '../tables/columns.js'
import type { CsvTable } from '../tables/table.js'
import { isFirmName } from './firmNames.js'
import type { NotPeople } from './notPeople.js'
import { firms, otherList } from './otherLists.js'
import { isOfMail, isOfPerson } from './peopleColumns.js'

/** A column that names anything: a person, a company, a thing. */
const anyName = ['name', 'nombre', 'nome', 'nom', 'naam', 'nazwa']
/** Columns of what somebody does, and where; a list of companies has none. */
const ofJobs = [
  'title',
  'position',
  'role',
  'jobtitle',
  'job',
  'company',
  'companyname',
  'employer',
  'firma',
  'empresa',
]
const phoneColumns = {
  phone: ['phone', 'phonenumber', 'telephone', 'tel', 'telefon', 'telefono', 'telefone', 'telefoon', 'whatsapp'],
}
const columns = {
  name: anyName,
  page: ['website', 'url', 'web', 'homepage', 'webseite', 'siteweb', 'paginaweb', 'sitoweb', 'domain', 'domainname'],
  industry: [...firms.weakMarks],
}
/** How many rows show what kind of names they are. */
const maxRows = 100

/**
 * What a table with a `Name`, and no other column for people, is most likely a list of: companies, jobs, things; null for
 * people. It is only likely, since a `Name` may be anybody's or anything's: what the user says goes before it.
 * @example likelyOther(readTable('Name,Industry,Website\nAcme GmbH,Steel,\n'))?.description // 'a list of companies, …'
 */
export function likelyOther({ header, rows }: CsvTable): NotPeople | null {
  const keys = header.map(columnKey)
  const at = columnIndexes(header, columns)
  if (at.name.length !== 1 || keys.some(isOfPerson)) return null
  const hasJobs = keys.some((key) => ofJobs.includes(key))
  const hasAddress = columnIndexes(header, phoneColumns).phone.length > 0 || keys.some(isOfMail)
  const hasMark = keys.some((key) => firms.marks.has(key))
  if (!hasJobs && !hasAddress && hasMark) return firms
  const other = hasAddress ? null : otherList(header, true)
  const found = { firm: 0, job: 0, all: 0 }
  for (const { name, page } of rows((row) => namesIn('cells' in row ? row.cells : [], at))) {
    if (found.all === maxRows) break
    if (name === '') continue
    found.all++
    if (isFirmName(name, page)) found.firm++
    else if (isJobTitle(name)) found.job++
  }
  const isMost = (count: number) => count * 2 > found.all
  if (other !== null) return hasJobs && !isMost(found.firm + found.job) ? null : other
  const mayBeFirms = hasMark || at.page.length + at.industry.length > 0
  return !hasJobs && mayBeFirms && isMost(found.firm) ? firms : null
}

function namesIn(cells: string[], at: { name: number[]; page: number[] }): { name: string; page: string } {
  return { name: firstValueAt(cells, at.name), page: firstValueAt(cells, at.page) }
}
