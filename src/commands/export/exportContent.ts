import type { Book } from '../../book/model/schema.js'
import type { ExportKind } from '../../book/reports/exportKinds.js'
import { exportedPeople } from '../../book/reports/exportPeople.js'
import type { Context } from '../../context.js'
import { counted } from '../../text/counted.js'
import type { ExportOptions } from './exportOptions.js'
import { tellIfNobody, tellIfNothingIsOpen } from './noticeNothing.js'

/** The text of an exported file. */
interface ExportContent {
  text: string
  /** What is in it, in words. */
  holds: string
}

/** Writes a book, or a part of it, as a kind of file. Says on stderr if there is nothing in it. */
export async function exportContent(
  ctx: Context,
  book: Book,
  kind: ExportKind,
  options: ExportOptions,
): Promise<ExportContent> {
  switch (kind) {
    case 'csv':
    case 'vcard':
      return await peopleContent(ctx, book, kind, options)
    case 'ics':
      return await calendarContent(ctx, book, options)
    case 'json':
      return { text: (await import('../../formats/json/bookJson.js')).bookJson(book), holds: wholeBook }
    case 'markdown': {
      const { bookMarkdown } = await import('../../formats/markdown/bookMarkdown.js')
      const { notes = false } = options
      const holds = notes
        ? 'your whole book, with all your private notes'
        : 'your whole book, with your notes on people; with --notes also your stories, and what you noted of interviews'
      return { text: bookMarkdown(book, ctx.today, { notes }), holds }
    }
  }
}

const wholeBook = 'your whole book, with your private notes'

async function peopleContent(
  ctx: Context,
  book: Book,
  kind: 'csv' | 'vcard',
  { notes = false }: ExportOptions,
): Promise<ExportContent> {
  const exported = exportedPeople(book, { notes })
  const { people } = exported
  await tellIfNobody(ctx, book, exported, kind)
  const text =
    kind === 'csv'
      ? (await import('../../formats/tables/peopleCsv.js')).peopleCsv(exported)
      : (await import('../../formats/vcard/write.js')).vcardText(people)
  const holds = `${counted(people.length, 'person', 'people')}, ${notes ? 'with' : 'without'} your private notes`
  return { text, holds }
}

async function calendarContent(
  ctx: Context,
  book: Book,
  { notes = false, todo = false }: ExportOptions,
): Promise<ExportContent> {
  const { calendarEntries } = await import('../../book/reports/exportCalendar.js')
  const { calendarText } = await import('../../formats/calendar/icalendar.js')
  const entries = calendarEntries(book, { notes })
  await tellIfNothingIsOpen(ctx, entries)
  return { text: calendarText(entries, { asTasks: todo }), holds: counted(entries.length, 'entry', 'entries') }
}
