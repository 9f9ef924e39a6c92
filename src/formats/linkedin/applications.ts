import type { ApplicationRow, SkippedRow } from '../../book/import/linkedinRows.js'
import { normalizeLine } from '../../text/normalizeText.js'
import { isVisible } from '../import/rawFields.js'
import { type ColumnIndexes, firstValueAt } from '../tables/columns.js'
import { linkedinRows } from './linkedinTable.js'
import { readMoment } from './moment.js'
import { withoutQuotes } from './withoutQuotes.js'

const columns = {
  date: ['applicationdate'],
  company: ['companyname'],
  title: ['jobtitle'],
  url: ['joburl'],
}

const page = /^https?:\/\/\S+$/i

/**
 * Reads where the user applied, for what and on which day, in `Job Applications.csv`; the résumé and the answers are not
 * read.
 * @throws RapportError `usage` where the text is another file.
 * @example [...readApplications('Application Date,Company Name,Job Title\n"2/12/26, 11:44 AM",Acme,Head\n')]
 *   // [{ line: 2, on: '2026-02-12', company: 'Acme', title: 'Head', url: '' }]
 */
export function readApplications(text: string): Iterable<ApplicationRow | SkippedRow> {
  return linkedinRows(text, 'applications', { columns, read: applicationRow })
}

function applicationRow(
  line: number,
  cells: string[],
  at: ColumnIndexes<keyof typeof columns>,
): ApplicationRow | SkippedRow {
  const applied = readMoment(firstValueAt(cells, at.date))
  if (applied === null) return { line, reason: 'has no date that can be read' }
  const company = normalizeLine(withoutQuotes(firstValueAt(cells, at.company)))
  if (!isVisible(company)) return { line, reason: 'has no company' }
  const title = normalizeLine(withoutQuotes(firstValueAt(cells, at.title)))
  const url = normalizeLine(firstValueAt(cells, at.url))
  return { line, on: applied.day, company, title, url: page.test(url) ? url : '' }
}
