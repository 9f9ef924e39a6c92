import { network, treeRows } from '../../book/people/network.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { resolveContact } from '../../flows/people/resolveContact.js'
import { toMermaid } from '../../formats/mermaid.js'
import { jsonText } from '../../terminal/jsonText.js'
import { networkLines, noIntroductions } from '../../terminal/views/network.js'

/** Shows who introduced whom, of all contacts or around one: as a tree, or as Mermaid or JSON for other programs. */
export async function showNetwork(
  ctx: Context,
  words: string[],
  { format = 'tree' }: { format?: 'tree' | 'mermaid' | 'json' },
): Promise<CommandResult> {
  const book = await ctx.store.read()
  const asked = words.length > 0 ? await resolveContact(ctx, book, words.join(' ')) : null
  await hintWithoutBook(ctx)
  const data = network(book, asked?.id)
  const tree = commandResult(data, (shown, theme) => networkLines(treeRows(shown, asked?.id), theme))
  if (format === 'tree' || ctx.writeRaw === null) return tree
  if (data.introductions.length === 0) await ctx.printNotice(...noIntroductions)
  await ctx.writeRaw(format === 'mermaid' ? toMermaid(data) : `${jsonText(data)}\n`)
  return { ...tree, lines: () => [] }
}
