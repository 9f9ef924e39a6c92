import type { Context } from '../../context.js'
import { sanitizeData } from '../../terminal/sanitize.js'
import type { FilledScript } from './preparedScript.js'

/** Puts on the clipboard what goes into the large field of a mail program: of an e-mail not the subject. */
export async function deliverToClipboard(ctx: Context, script: FilledScript): Promise<void> {
  const { subject, text } = sanitizeData(script)
  if ((await ctx.copy(text)) === 'clipboard') await ctx.tell('The text is on the clipboard.')
  else
    await ctx.tell(
      'Your terminal was asked to put the text on the clipboard; not every terminal does.',
      'If it cannot be pasted, mark the text with the mouse and copy it.',
    )
  if (subject !== null) await ctx.tell(`Its subject goes into a field of its own: “${subject}”`)
}
