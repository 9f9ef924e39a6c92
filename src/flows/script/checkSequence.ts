import { RapportError } from '../../book/error.js'
import { getById } from '../../book/model/collection.js'
import { contactById } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import type { TouchContact } from '../../book/touches/newTouch.js'
import { sequenceFollowUps, stepsOf } from '../../book/touches/sequence.js'
import type { Context } from '../../context.js'

/**
 * Makes sure that a sequence can start, before anything is shown or logged, and warns where somebody was introduced:
 * whoever suggested them would not like to see others tried behind their back (METHOD section 4).
 * @throws RapportError `usage` where it cannot start, `cancelled` where the person does not want it after all.
 */
export async function checkSequence(ctx: Context, book: Book, contact: TouchContact, name: string): Promise<void> {
  // Nothing runs yet for somebody who comes into the book with this touch.
  if ('add' in contact) stepsOf(book, name)
  else sequenceFollowUps(book, contact.id, name, ctx.today, ctx.today)
  const person = 'add' in contact ? contact.add : getById(book.contacts, contact.id)
  const introducer = contactById(book, person.introducers?.[0])
  if (introducer === undefined) return
  await ctx.tell(
    `${introducer.name} introduced ${person.name} to you: a sequence that turns to others there may embarrass both.`,
  )
  if (ctx.prompter && !(await ctx.prompter.confirm({ message: 'Start it all the same?', default: false })))
    throw new RapportError('cancelled', 'Stopped. No sequence was started.')
}
