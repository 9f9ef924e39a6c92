import { plus } from '../dates/day.js'
import { fold } from '../identity/fold.js'
import type { Moment } from '../model/book.js'
import { companyKeyIn, companyNamed } from '../model/companyNames.js'
import { freshIds } from '../model/id.js'
import { isTouch } from '../model/interaction.js'
import type { Activity, Book } from '../model/schema.js'
import { companyAfterApplication, createActivity } from '../touches/activity.js'
import type { ApplicationRow, SkippedRow } from './linkedinRows.js'

/**
 * Puts applications into the log, each once: one on the same day at the same company is known, unless both name a position
 * and it is another one. One on a day to come is left out. One of the last twelve months moves its company to `applied`, as an application that is logged does.
 */
export function importApplications(
  book: Book,
  rows: readonly ApplicationRow[],
  moment: Moment,
): { book: Book; added: number; unchanged: number; skipped: SkippedRow[] } {
  const nextId = freshIds(book, moment)
  const known = new Map<string, Activity[]>()
  const keyOf = ({ on, company }: { on: string; company: string | null }) => `${on} ${companyKeyIn(book, company)}`
  const remember = (each: Activity) => known.set(keyOf(each), [...(known.get(keyOf(each)) ?? []), each])
  for (const each of book.interactions) if (!isTouch(each) && each.activity === 'application') remember(each)
  const added: Activity[] = []
  const movedTo = new Map(book.companies.map((each) => [each.id, each]))
  const recent = plus(moment.today, { count: -12, unit: 'm' })
  const skipped: SkippedRow[] = []
  for (const row of rows) {
    if (row.on > moment.today) {
      skipped.push({ line: row.line, reason: 'has a day that is still to come' })
      continue
    }
    const isSame = ({ summary }: Activity) => summary === '' || row.title === '' || fold(summary) === fold(row.title)
    if (known.get(keyOf(row))?.some(isSame)) continue
    const { on, title } = row
    const fields = { activity: 'application' as const, company: row.company, summary: title, on }
    const activity = createActivity(book, fields, nextId(), moment)
    const company = row.on < recent ? undefined : companyNamed(book, row.company)
    if (company) movedTo.set(company.id, companyAfterApplication(company, moment) ?? company)
    added.push(activity)
    remember(activity)
  }
  const unchanged = rows.length - added.length - skipped.length
  if (added.length === 0) return { book, added: 0, unchanged, skipped }
  const interactions = [...book.interactions, ...added]
  return { book: { ...book, interactions, companies: [...movedTo.values()] }, added: added.length, unchanged, skipped }
}
