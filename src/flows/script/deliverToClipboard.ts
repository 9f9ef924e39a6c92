import type { Context } from '../../context.js'
import { sanitizeData } from '../../terminal/sanitize.js'
import type { FilledScript } from './preparedScript.js'

/** Copies the text of a script to the clipboard, without the subject of an e-mail, which a notice shows. */
export async function deliverToClipboard(ctx: Context, script: FilledScript): Promise<void> {
  const { subject, text } = sanitizeData(script)
  if ((await ctx.copy(text)) === 'clipboard') await ctx.printNotice('The text is on the clipboard.')
  else
    await ctx.printNotice(
      'Your terminal was asked to put the text on the clipboard; not every terminal does.',
      'If it cannot be pasted, mark the text with the mouse and copy it.',
    )
  if (subject !== null) await ctx.printNotice(`Its subject goes into a field of its own: “${subject}”`)
}
