import { RapportError } from '../book/error.js'
import { findFollowUp } from '../book/find.js'
import type { Book, FollowUp } from '../book/schema.js'
import { kindWords } from '../book/words.js'
import type { Context } from '../context.js'
import { clean } from '../terminal/clean.js'
import { missing } from './missing.js'

/** The open follow-up that a `<ref>` means; without one, the person at the terminal chooses from what is open. */
export async function followUpFrom(ctx: Context, book: Book, ref: string | undefined): Promise<FollowUp> {
  if (ref === undefined) return await chooseFollowUp(ctx, book)
  const followUp = findFollowUp(book, ref)
  if (followUp.status === 'open') return followUp
  const how = followUp.status === 'done' ? 'done' : 'dropped'
  throw new RapportError('unknown-ref', `This is already ${how} (${followUp.id}, ${followUp.closedOn}).`, {
    hint: 'See what is open: rapport follow-up list.',
  })
}

async function chooseFollowUp({ prompter }: Context, book: Book): Promise<FollowUp> {
  if (prompter === null) throw missing([{ name: 'which follow-up', flag: '<ref>' }])
  const people = new Map(book.contacts.map((each) => [each.id, each.name]))
  const open = book.followUps.filter((each) => each.status === 'open').sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  if (open.length === 0)
    throw new RapportError('unknown-ref', 'Nothing is open.', { hint: 'Add something: rapport follow-up add.' })
  const choices = open.map((value) => ({
    name: clean(`${value.dueOn}  ${people.get(value.contactId)}: ${value.why ?? kindWords[value.kind]}`),
    value,
  }))
  return await prompter.choose({ message: 'Which one?', choices })
}
