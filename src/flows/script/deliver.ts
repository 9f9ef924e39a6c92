import type { Book } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import { type Delivery, leavesAsMail } from './delivery.js'
import type { FilledScript } from './preparedScript.js'

/**
 * Delivers a script: as a mail, to the clipboard, to a file, or nowhere. The code for each is loaded only when needed.
 * @throws RapportError `io` when a program is missing or a file cannot be written.
 */
export async function deliver(ctx: Context, book: Book, script: FilledScript, delivery: Delivery): Promise<void> {
  const { copy, out, force } = delivery
  if (leavesAsMail(delivery)) await (await import('./deliverAsMail.js')).deliverAsMail(ctx, book, script, delivery)
  if (copy) await (await import('./deliverToClipboard.js')).deliverToClipboard(ctx, script)
  if (out !== undefined) await (await import('./deliverToFile.js')).deliverToFile(ctx, script, out, force)
}
