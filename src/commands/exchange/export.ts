import { join } from 'node:path'
import { RapportError } from '../../book/error.js'
import type { Book } from '../../book/model/schema.js'
import { contactToJson } from '../../book/model/toJson.js'
import type { CommandResult, Context } from '../../context.js'
import { makeOutputFolder } from '../../files/folder.js'
import { refuseExisting } from '../../files/refuseExisting.js'
import { writeFiles, writeOutput, writeTable } from '../../files/writeOutput.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { missing } from '../../flows/missing.js'
import { counted } from '../../text/counted.js'
import type { ExportKind } from './kinds.js'
import { tellIfNobody, tellIfNothingIsOpen } from './nothing.js'

export interface ExportOptions {
  out?: string
  force?: boolean
  notes?: boolean
  split?: boolean
  todo?: boolean
}

/** The options that every kind of file reads. */
type ReadByAllKinds = 'out' | 'force'

/** Hands the book, or the part of it that a kind of file holds, to other programs: on stdout, or into a file. */
export async function exportBook(
  ctx: Context,
  kind: ExportKind | undefined,
  options: ExportOptions,
): Promise<CommandResult> {
  if (kind === undefined) {
    const asked = await (await import('./ask.js')).askExport(ctx, options.out)
    return await exportBook(ctx, asked.kind, { ...options, out: asked.out })
  }
  refuseUnread(kind, options)
  const { force = false, split = false } = options
  const out = options.out === '-' ? undefined : options.out
  if (out !== undefined && !split) refuseExisting(out, force, ctx.store.home)
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  if (split) return await writeCards(ctx, book, options)
  const { text, holds } = await contentOf(ctx, book, kind, options)
  if (out !== undefined) {
    const isPrivate = options.notes === true || kind === 'json' || kind === 'markdown'
    const output = { processInfo: ctx.store.options.processInfo, force, isPrivate }
    if (kind === 'csv') writeTable(out, text, output)
    else writeOutput(out, text, output)
    return commandResult({ export: { kind, out } }, (data) => [`Written to ${data.export.out}: ${holds}.`])
  }
  if (kind === 'json' && ctx.writeRaw === null) return { data: JSON.parse(text), lines: () => [] }
  await ctx.writeRaw?.(text)
  return commandResult({ export: { kind, text } }, () => [])
}

const wholeBook = 'your whole book, with your private notes'
const noCard = 'there is no card to write'

interface Content {
  text: string
  /** What is in it, in words. */
  holds: string
}

async function contentOf(ctx: Context, book: Book, kind: ExportKind, options: ExportOptions): Promise<Content> {
  const { notes = false, todo = false } = options
  const active = people(book)
  const holds = `${counted(active.length, 'person', 'people')}, ${notes ? 'with' : 'without'} your private notes`
  switch (kind) {
    case 'csv':
      await tellIfNobody(ctx, book, 'there is only the line with the names of the columns')
      return { text: (await import('../../formats/tables/peopleCsv.js')).peopleCsv(active, { notes }), holds }
    case 'vcard':
      await tellIfNobody(ctx, book, noCard)
      return { text: (await import('../../formats/vcard/write.js')).vcardText(active, { notes }), holds }
    case 'ics': {
      const { followUpEntries } = await import('../../formats/calendar/followUpEntries.js')
      const { calendarText } = await import('../../formats/calendar/icalendar.js')
      const entries = followUpEntries(book, { today: ctx.today, notes })
      await tellIfNothingIsOpen(ctx, entries)
      const now = ctx.moment().at
      const text = calendarText(entries, { exportedAt: now, changedAt: ctx.store.writtenAt() ?? now, asTasks: todo })
      return { text, holds: counted(entries.length, 'entry', 'entries') }
    }
    case 'json':
      return { text: (await import('../../formats/json/bookJson.js')).bookJson(book), holds: wholeBook }
    case 'markdown':
      return {
        text: (await import('../../formats/markdown/bookMarkdown.js')).bookMarkdown(book, ctx.today),
        holds: wholeBook,
      }
  }
}

/** Whom an address book is to hold: who was put aside stays in the book alone. */
function people({ contacts }: Book) {
  return contacts.filter((each) => each.status === 'active').map(contactToJson)
}

/** A card for each person, in a folder. */
async function writeCards(ctx: Context, book: Book, options: ExportOptions): Promise<CommandResult> {
  const { out = '', force = false, notes = false } = options
  await tellIfNobody(ctx, book, noCard)
  const { vcardText } = await import('../../formats/vcard/write.js')
  const { vcardFileName } = await import('../../formats/vcard/fileName.js')
  const cards = people(book).map((each) => ({
    file: join(out, vcardFileName(each)),
    text: vcardText([each], { notes }),
  }))
  for (const { file } of cards) refuseExisting(file, force, ctx.store.home)
  makeOutputFolder(out)
  writeFiles(cards, { processInfo: ctx.store.options.processInfo, force, isPrivate: notes })
  return commandResult({ export: { kind: 'vcard', out, files: cards.map(({ file }) => file) } }, (data) => [
    `Written to ${data.export.out}: ${counted(data.export.files.length, 'file', 'files')}.`,
  ])
}

/** Options that another kind of file reads would be passed over in silence. */
function refuseUnread(kind: ExportKind, { out, notes, split, todo }: ExportOptions): void {
  const hints = {
    '--split': split && kind !== 'vcard' && 'It goes with vcard.',
    '--todo': todo && kind !== 'ics' && 'It goes with ics.',
    '--notes': notes && (kind === 'json' || kind === 'markdown') && 'Your notes are in it anyway: leave it out.',
  } satisfies Record<`--${Exclude<keyof ExportOptions, ReadByAllKinds>}`, string | false | undefined>
  for (const [flag, hint] of Object.entries(hints))
    if (hint) throw new RapportError('usage', `${flag} says nothing about ${kind}.`, { hint })
  if (split && (out === undefined || out === '-'))
    throw missing([{ name: 'the folder for the cards', flag: '--out <folder>' }])
}
