import type { DueQuery } from '../book/agenda/due.js'
import type { Book } from '../book/model/schema.js'
import type { Context } from '../context.js'

/**
 * What the list of a day depends on, for the clock and the scripts of this run; of today unless another day is given.
 * @example daySheet(dueQuery(ctx, book), maxPeople)
 */
export function dueQuery(
  ctx: Context,
  book: Book,
  { on = ctx.today, until = null }: Partial<Pick<DueQuery, 'on' | 'until'>> = {},
): DueQuery {
  return { book, on, until, clock: ctx, hasTemplate: ctx.scripts.has, channelsOf: ctx.scripts.channelsOf }
}
