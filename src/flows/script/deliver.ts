import type { Book } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import { type Delivery, leavesAsMail } from './delivery.js'
import type { FilledScript } from './preparedScript.js'

/**
 * Takes a script out of the terminal. What a way out needs is loaded only where it is taken.
 * @throws RapportError `io` that says what is missing or cannot be written.
 */
export async function deliver(ctx: Context, book: Book, script: FilledScript, delivery: Delivery): Promise<void> {
  const { copy, out, force } = delivery
  if (leavesAsMail(delivery)) await (await import('./mail.js')).deliverAsMail(ctx, book, script, delivery)
  if (copy) await (await import('./clipboard.js')).deliverToClipboard(ctx, script)
  if (out !== undefined) await (await import('./textFile.js')).deliverToFile(ctx, script, out, force)
}
