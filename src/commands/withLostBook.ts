import { RapportError } from '../book/error.js'
import type { Context } from '../context.js'

/**
 * The error to report when a command has failed. Nobody is found in a book that is gone: then that it is gone is the
 * error.
 */
export async function withLostBook(ctx: Context, error: unknown): Promise<unknown> {
  if (!(error instanceof RapportError) || !['unknown-contact', 'unknown-ref'].includes(error.code)) return error
  try {
    await ctx.store.refuseLost()
    return error
  } catch (lost) {
    return lost
  }
}
