import type { BookUpdate, Moment } from '../../book/model/book.js'
import type { ChangedFollowUps } from '../../book/model/inSteps.js'
import type { Book } from '../../book/model/schema.js'

/** A change that may have logged a touch. */
type TouchUpdate = BookUpdate & Partial<Changed> & { logged?: Changed | null }

type Changed = Pick<ChangedFollowUps, 'opened' | 'closed'>

/** What follows a change in which the user may have bowed out somewhere: the update with all that ended and opened. */
type Afterwards = <Update extends TouchUpdate>(before: Book, update: Update, moment: Moment) => Update

/**
 * What to do after a touch where the user has a job that is certain: a kind note to another company ends what is open
 * there. Loaded only then, since every touch would wait for it.
 */
export async function bowingOut({ landed }: Book): Promise<Afterwards> {
  if (!landed?.isCleared) return (_, update) => update
  const { afterBowingOut } = await import('../../book/outcomes/afterBowingOut.js')
  return (before, update, moment) => {
    const { book, opened, closed } = afterBowingOut(before, update.book, moment)
    if (book === update.book) return update
    const { logged } = update
    const withMore = <T extends Partial<Changed>>(to: T) => ({
      ...to,
      opened: [...(to.opened ?? []), ...opened],
      closed: [...(to.closed ?? []), ...closed],
    })
    return { ...withMore(update), book, ...(logged && { logged: withMore(logged) }) }
  }
}
