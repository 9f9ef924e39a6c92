import type { Source } from '../../book/import/importedContact.js'
import { type ImportAnswers, importFiles, isPeople, type ReadFile } from '../../book/import/importFiles.js'
import { isEmpty } from '../../book/model/book.js'
import type { Book } from '../../book/model/schema.js'
import { settingsOf } from '../../book/model/settings.js'
import type { CommandResult, Context } from '../../context.js'
import { samePhoneFor } from '../../formats/import/samePhoneFor.js'
import { cardNotices } from '../../terminal/views/cardNotices.js'
import { importNotices } from '../../terminal/views/importNotices.js'
import { askWishes } from './askWishes.js'
import { findOwner } from './findOwner.js'
import { importResult } from './importResult.js'
import { readRows, readTexts } from './readFiles.js'

export interface ImportOptions {
  from?: Source
  takeMoves?: boolean
  companies?: boolean
  dryRun?: boolean
}

/**
 * Imports people from files of other programs, and what LinkedIn's archive knows besides, as one change; the same files
 * again add nothing.
 */
export async function importFromFiles(ctx: Context, paths: string[], options: ImportOptions): Promise<CommandResult> {
  const { from, takeMoves = false, companies = false, dryRun = false } = options
  const named = paths.length > 0 ? paths : [await (await import('./askFile.js')).askFile(ctx)]
  const before = await ctx.store.read()
  const settings = settingsOf(before)
  const given = await readTexts(ctx, named, settings)
  const texts = given.length === 1 ? given : await (await import('./withoutOwnFiles.js')).withoutOwnFiles(ctx, given)
  if (texts.some(({ text }) => text.length > slow.characters)) await tellWhoWaits(ctx, 'Reading a large file …')
  const files: ReadFile[] = []
  for (const each of texts) {
    const { file, found } = await readRows(each, from, settings)
    files.push(file)
    if (found === null) continue
    for (const notice of [...importNotices(found), ...cardNotices({ ...found, wrongCharsets: each.wrongCharsets })])
      await ctx.printNotice(texts.length > 1 ? `${each.name}: ${notice}` : notice)
    if (found.isWholeBook && texts.length === 1 && isEmpty(before))
      return await (await import('./importBook.js')).importBook(ctx, each.text, dryRun)
    if (found.source === 'json' && !isEmpty(before))
      await ctx.printNotice('Only people are taken from it: a whole book goes into an empty one.')
  }
  const count = files.reduce((sum, { rows }) => sum + rows.length, 0)
  if (count > slow.rows) await tellWhoWaits(ctx, `${count} read, looking whom you know already …`)

  const moment = ctx.moment()
  const people = files.flatMap((file) => (isPeople(file) ? file.rows : []))
  const facts = {
    samePhone: await samePhoneFor(people, settings.phoneRegion),
    owner: await findOwner(ctx, before, files),
  }
  const apply = (answers: Pick<ImportAnswers, 'takesMove' | 'takesCompanies'>) => (book: Book) =>
    importFiles(book, files, { ...facts, ...answers }, moment)
  const said = { takesMove: () => takeMoves, takesCompanies: companies }
  if (dryRun) return await importResult(ctx, apply(said)(before).results, { ...said, dryRun })
  const wishes =
    ctx.prompter === null ? said : await askWishes(ctx, apply(said)(before).results, { takeMoves, companies })
  const { results } = await ctx.store.change(moment, apply(wishes))
  return await importResult(ctx, results, { ...wishes, dryRun })
}

/** Texts and numbers of rows beyond which an import takes longer than a second. */
const slow = { characters: 4 * 2 ** 20, rows: 10_000 }

/** Tells a user who waits at a terminal how far it is. */
async function tellWhoWaits({ prompter, printNotice }: Context, words: string): Promise<void> {
  if (prompter !== null) await printNotice(words)
}
