import type { FollowRow, SkippedRow } from '../../book/import/linkedinRows.js'
import { normalizeLine } from '../../text/normalizeText.js'
import { isVisible } from '../import/rawFields.js'
import { firstValueAt } from '../tables/columns.js'
import { linkedinRows } from './linkedinTable.js'
import { withoutQuotes } from './withoutQuotes.js'

const columns = { company: ['organization'] }

/**
 * Reads the companies that the user follows in `Company Follows.csv`.
 * @throws RapportError `usage` where the text is another file.
 * @example [...readFollows('Organization,Followed On\nAcme,Tue Oct 28 20:33:50 UTC 2025\n')] // [{ line: 2, company: 'Acme' }]
 */
export function readFollows(text: string): Iterable<FollowRow | SkippedRow> {
  return linkedinRows(text, 'follows', {
    columns,
    read: (line, cells, at) => {
      const company = normalizeLine(withoutQuotes(firstValueAt(cells, at.company)))
      return isVisible(company) ? { line, company } : { line, reason: 'has no company' }
    },
  })
}
