import { join } from 'node:path'
import { RapportError } from '../../book/error.js'
import { isPrivateExport } from '../../book/reports/exportKinds.js'
import { type ExportedPeople, exportedPeople } from '../../book/reports/exportPeople.js'
import type { CommandResult, Context } from '../../context.js'
import { makeOutputFolder } from '../../files/folder.js'
import { refuseExisting } from '../../files/refuseExisting.js'
import { removeFiles } from '../../files/removeFiles.js'
import { writeFiles } from '../../files/writeOutput.js'
import { commandResult } from '../../flows/commandResult.js'
import { vcardFileName } from '../../formats/vcard/fileName.js'
import { vcardText } from '../../formats/vcard/write.js'
import { counted } from '../../text/counted.js'
import type { ExportOptions } from './exportOptions.js'
import { type FormerCard, formerCards } from './formerCards.js'
import { tellIfNobody } from './noticeNothing.js'

/**
 * Writes a card for each person into a folder. With `force`, the cards that earlier exports wrote for others, or under
 * other names, are then removed: no person has two cards there.
 */
export async function exportCards(ctx: Context, options: ExportOptions): Promise<CommandResult> {
  const { out = '', force = false, notes = false } = options
  const book = await ctx.store.read()
  const exported = exportedPeople(book, { notes })
  await tellIfNobody(ctx, book, exported, 'vcard')
  const cards = exported.people.map((each) => ({ name: vcardFileName(each), text: vcardText([each], book.id) }))
  const files = cards.map(({ name, text }) => ({ file: join(out, name), text }))
  for (const { file } of files) refuseExisting(file, force, ctx.store.home)
  const former = formerCards(out, book, new Set(cards.map(({ name }) => name)))
  if (!force) refuseSecondCard(former, exported)
  makeOutputFolder(out)
  writeFiles(files, {
    processInfo: ctx.store.options.processInfo,
    force,
    isPrivate: isPrivateExport('vcard', { notes }),
  })
  const removed = force ? former.map(({ file }) => file) : []
  removeFiles(removed)
  const data = { kind: 'vcard', out, files: files.map(({ file }) => file), removed }
  return commandResult({ export: data }, ({ export: { out: folder } }) => [
    `Written to ${folder}: ${counted(files.length, 'file')}.`,
    ...(removed.length > 0 ? [`Removed ${counted(removed.length, 'card')} of an earlier export.`] : []),
  ])
}

/** Refuses to write a second card for somebody who has one under another name. @throws RapportError `io`. */
function refuseSecondCard(former: FormerCard[], { people }: ExportedPeople): void {
  const ids = new Set(people.map(({ id }) => id))
  const [card] = former.filter(({ id }) => ids.has(id))
  if (card === undefined) return
  throw new RapportError('io', `The same person already has a card there under another name: ${card.file}.`, {
    hint: 'Choose another folder, or replace it: add --force.',
  })
}
