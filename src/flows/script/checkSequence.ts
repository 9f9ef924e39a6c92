import { RapportError } from '../../book/error.js'
import { getById } from '../../book/model/collection.js'
import { contactById } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import type { TouchContact } from '../../book/touches/newTouch.js'
import { sequenceFollowUps, stepsOf } from '../../book/touches/sequence.js'
import type { Context } from '../../context.js'

/**
 * Checks that a sequence can start, before anything is printed or logged. Warns when the contact was introduced, since
 * the introducer may not like it when the sequence turns to other people (METHOD section 4).
 * @throws RapportError `usage` when it cannot start, `cancelled` when the user does not want it after the warning.
 */
export async function checkSequence(ctx: Context, book: Book, contact: TouchContact, name: string): Promise<void> {
  // A contact that is not in the book yet has no running sequence; only the name of the sequence is checked.
  if ('add' in contact) stepsOf(book, name)
  else sequenceFollowUps(book, contact.id, name, ctx.today, ctx.today)
  const person = 'add' in contact ? contact.add : getById(book.contacts, contact.id)
  const introducer = contactById(book, person.introducers?.[0])
  if (introducer === undefined) return
  await ctx.printNotice(
    `${introducer.name} introduced ${person.name} to you: a sequence that turns to others there may embarrass both.`,
  )
  if (ctx.prompter && !(await ctx.prompter.confirm({ message: 'Start it all the same?', default: false })))
    throw new RapportError('cancelled', 'Stopped. No sequence was started.')
}
