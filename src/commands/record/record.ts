import { extname } from 'node:path'
import { settingsOf } from '../../book/model/settings.js'
import { lastFullWeek, type WorkSearchRecord, workSearch } from '../../book/reports/workSearch.js'
import { type RecordGap, recordGaps } from '../../book/reports/workSearchGaps.js'
import type { CommandResult, Context } from '../../context.js'
import { namedTarget } from '../../files/destination.js'
import { refuseExisting } from '../../files/refuseExisting.js'
import { writeOutput, writeTable } from '../../files/writeOutput.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { parsePastDay } from '../../flows/parseDay.js'
import { contactRefs } from '../../flows/people/contactRef.js'
import { sanitizeData } from '../../terminal/sanitize.js'
import { createTheme } from '../../terminal/theme.js'
import { gapLines, recordHeadline, recordLines } from '../../terminal/views/record.js'

export type RecordFormat = 'text' | 'csv' | 'html'

export interface RecordOptions {
  week?: string
  format?: RecordFormat
  out?: string
  force?: boolean
}

/**
 * The work-search record of a week, by default of the last full one: shown, or as text, CSV or HTML on stdout or in a
 * file.
 * @throws RapportError `bad-date`, `io`.
 */
export async function record(ctx: Context, options: RecordOptions): Promise<CommandResult> {
  const { week, out, force = false } = options
  if (out !== undefined) refuseExisting(out, force, ctx.store.home)
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const { recordWeekStart } = settingsOf(book)
  const day =
    week === undefined
      ? lastFullWeek(ctx.today, recordWeekStart)
      : await parsePastDay(ctx, weekWords.get(week.trim().toLowerCase()) ?? week)
  const found = { record: workSearch(book, day), gaps: recordGaps(book, day) }
  const { record: data } = found
  const contactRef = contactRefs(book)
  const format = options.format ?? formatFromFileName(out)
  if (out === undefined && (format === 'text' || ctx.writeRaw === null))
    return { ...commandResult(found, (shown, theme) => recordLines(shown, contactRef, theme)), data }

  const text = await recordText(ctx, sanitizeData(found), sanitizeData(book.profile.name), format)
  const output = { processInfo: ctx.store.options.processInfo, force }
  if (out === undefined) await ctx.writeRaw?.(text)
  else if (format === 'csv') writeTable(out, text, output)
  else writeOutput(out, text, output)
  return {
    data,
    lines: () => (out === undefined ? [] : [`Written to ${sanitizeData(namedTarget(out))}.`]),
    stderrLines: (theme) => [recordHeadline(data, theme), ...gapLines(sanitizeData(found.gaps), contactRef, theme)],
  }
}

/** Words for a week, each with the words for a day in it. */
const weekWords = new Map([
  ['this week', 'today'],
  ['last week', '1w'],
])

type RecordAndGaps = { record: WorkSearchRecord; gaps: RecordGap[] }

/** The format for the extension of a file; text for an unknown one. */
function formatFromFileName(out = ''): RecordFormat {
  const ending = extname(out).toLowerCase()
  return ending === '.csv' ? 'csv' : ending === '.html' || ending === '.htm' ? 'html' : 'text'
}

/** The record as the text of a file. */
async function recordText(
  ctx: Context,
  found: RecordAndGaps,
  name: string | null,
  format: RecordFormat,
): Promise<string> {
  const { record } = found
  if (format === 'html') return (await import('../../formats/html/recordPage.js')).recordPage(record, name)
  if (format === 'text') {
    const plain = await createTheme({}, ctx.today, { refused: true, env: {} })
    return `${recordLines({ ...found, gaps: [] }, (id) => id, plain).join('\n')}\n`
  }
  const { csvText } = await import('../../formats/tables/csv.js')
  const { recordCells, recordColumns } = await import('../../formats/tables/recordTable.js')
  return csvText([[...recordColumns], ...record.activities.map(recordCells)])
}
