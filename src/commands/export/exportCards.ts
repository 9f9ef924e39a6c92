import { join } from 'node:path'
import { isPrivateExport } from '../../book/reports/exportKinds.js'
import { exportedPeople } from '../../book/reports/exportPeople.js'
import type { CommandResult, Context } from '../../context.js'
import { makeOutputFolder } from '../../files/folder.js'
import { refuseExisting } from '../../files/refuseExisting.js'
import { writeFiles } from '../../files/writeOutput.js'
import { commandResult } from '../../flows/commandResult.js'
import { vcardFileName } from '../../formats/vcard/fileName.js'
import { vcardText } from '../../formats/vcard/write.js'
import { counted } from '../../text/counted.js'
import type { ExportOptions } from './exportOptions.js'
import { tellIfNobody } from './noticeNothing.js'

/** Writes a card for each person into a folder. */
export async function exportCards(ctx: Context, options: ExportOptions): Promise<CommandResult> {
  const { out = '', force = false, notes = false } = options
  const book = await ctx.store.read()
  const exported = exportedPeople(book, { notes })
  await tellIfNobody(ctx, book, exported, 'vcard')
  const cards = exported.people.map((each) => ({ file: join(out, vcardFileName(each)), text: vcardText([each]) }))
  for (const { file } of cards) refuseExisting(file, force, ctx.store.home)
  makeOutputFolder(out)
  writeFiles(cards, {
    processInfo: ctx.store.options.processInfo,
    force,
    isPrivate: isPrivateExport('vcard', { notes }),
  })
  const files = cards.map(({ file }) => file)
  return commandResult({ export: { kind: 'vcard', out, files } }, (data) => [
    `Written to ${data.export.out}: ${counted(data.export.files.length, 'file')}.`,
  ])
}
