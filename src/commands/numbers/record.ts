import { extname } from 'node:path'
import { settingsOf } from '../../book/model/settings.js'
import { lastFullWeek, type WorkSearchRecord, workSearch } from '../../book/reports/workSearch.js'
import { type RecordGap, recordGaps } from '../../book/reports/workSearchGaps.js'
import type { CommandResult, Context } from '../../context.js'
import { refuseExisting } from '../../files/refuseExisting.js'
import { writeOutput, writeTable } from '../../files/writeOutput.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { parsePastDay } from '../../flows/parseDay.js'
import { contactRefs } from '../../flows/people/contactRef.js'
import { cleanData } from '../../terminal/clean.js'
import { themeFor } from '../../terminal/theme.js'
import { gapLines, headline, recordLines } from '../../terminal/views/record.js'

export type RecordFormat = 'text' | 'csv' | 'html'

export interface RecordOptions {
  week?: string
  format?: RecordFormat
  out?: string
  force?: boolean
}

/** The work-search record of a week: shown, handed on as CSV or as a page to print, or written to a file. */
export async function record(ctx: Context, options: RecordOptions): Promise<CommandResult> {
  const { week, out, force = false } = options
  if (out !== undefined) refuseExisting(out, force, ctx.store.home)
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const { recordWeekStart } = settingsOf(book)
  const day =
    week === undefined
      ? lastFullWeek(ctx.today, recordWeekStart)
      : await parsePastDay(ctx, weeks.get(week.trim().toLowerCase()) ?? week)
  const found = { record: workSearch(book, day), gaps: recordGaps(book, day) }
  const { record: data } = found
  const contactRef = contactRefs(book)
  const format = options.format ?? usualFormat(out)
  if (out === undefined && (format === 'text' || ctx.writeRaw === null))
    return { ...commandResult(found, (shown, theme) => recordLines(shown, contactRef, theme)), data }

  const text = await textOf(ctx, cleanData(found), cleanData(book.profile.name), format)
  const output = { processInfo: ctx.store.options.processInfo, force }
  if (out === undefined) await ctx.writeRaw?.(text)
  else if (format === 'csv') writeTable(out, text, output)
  else writeOutput(out, text, output)
  return {
    data,
    lines: () => (out === undefined ? [] : [`Written to ${cleanData(out)}.`]),
    stderrLines: (theme) => [headline(data, theme), ...gapLines(cleanData(found.gaps), contactRef, theme)],
  }
}

/** Weeks as people name them, by a day in them. */
const weeks = new Map([
  ['this week', 'today'],
  ['last week', '1w'],
])

type Found = { record: WorkSearchRecord; gaps: RecordGap[] }

/** What the name of a file asks for. */
function usualFormat(out = ''): RecordFormat {
  const ending = extname(out).toLowerCase()
  return ending === '.csv' ? 'csv' : ending === '.html' || ending === '.htm' ? 'html' : 'text'
}

/** The record as the text of a file. */
async function textOf(ctx: Context, found: Found, name: string | null, format: RecordFormat): Promise<string> {
  const { record } = found
  if (format === 'html') return (await import('../../formats/html/recordPage.js')).recordPage(record, name)
  if (format === 'text') {
    const plain = await themeFor({}, ctx.today, { refused: true, env: {} })
    return `${recordLines({ ...found, gaps: [] }, (id) => id, plain).join('\n')}\n`
  }
  const { csvText } = await import('../../formats/tables/csv.js')
  const { recordCells, recordColumns } = await import('../../formats/tables/recordTable.js')
  return csvText([[...recordColumns], ...record.activities.map(recordCells)])
}
