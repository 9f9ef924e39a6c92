import { network, treeRows } from '../../book/network.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { hintWithoutBook } from '../../flows/noBook.js'
import { personFrom } from '../../flows/person.js'
import { toMermaid } from '../../formats/mermaid.js'
import { toJson } from '../../terminal/json.js'
import { networkLines, noIntroductions } from '../../terminal/views/network.js'

/** Who introduced whom: as a tree, or for another program as Mermaid text or JSON. */
export async function showNetwork(
  ctx: Context,
  words: string[],
  { format = 'tree' }: { format?: 'tree' | 'mermaid' | 'json' },
): Promise<Answer> {
  const book = await ctx.store.read()
  const asked = words.length > 0 ? await personFrom(ctx, book, words.join(' ')) : null
  await hintWithoutBook(ctx)
  const data = network(book, asked?.id)
  const tree = answer(data, (shown, look) => networkLines(treeRows(shown, asked?.id), look))
  if (format === 'tree' || ctx.hand === null) return tree
  if (data.introductions.length === 0) await ctx.tell(...noIntroductions)
  await ctx.hand(format === 'mermaid' ? toMermaid(data) : `${toJson(data)}\n`)
  return { ...tree, lines: () => [] }
}
