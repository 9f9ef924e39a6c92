import type { Day } from '../../book/day.js'
import { findContacts } from '../../book/find.js'
import { addFollowUp, snoozeFollowUp } from '../../book/followUp.js'
import { followUpRecord, namesOf } from '../../book/record.js'
import type { Book, Contact, FollowUp } from '../../book/schema.js'
import { kindWords } from '../../book/words.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { comingDay } from '../../flows/days.js'
import { followUpFrom } from '../../flows/ref.js'
import { followUpLine } from '../../terminal/views/log.js'

/** Puts something off, by three business days unless a day is named. */
export async function snooze(ctx: Context, ref: string | undefined, when: string[]): Promise<Answer> {
  const dueOn = await comingDay(ctx, when.join(' ') || '3bd')
  const present = await ctx.store.read()
  const keeping = ref === undefined ? null : keptInTouch(present, ref)
  const moment = ctx.moment()
  const { book, followUp } = keeping
    ? await ctx.store.change(moment, (before) => addFollowUp(before, inPlaceOf(keeping, dueOn), moment))
    : await putOff(ctx, await followUpFrom(ctx, present, ref), dueOn)
  return answer({ followUp: followUpRecord(followUp, namesOf(book)) }, (data, look) => [
    `Put off: ${followUpLine(data.followUp, look)}`,
  ])
}

function putOff(ctx: Context, { id }: FollowUp, dueOn: Day) {
  return ctx.store.change(ctx.moment(), (before) => snoozeFollowUp(before, id, dueOn))
}

/** Somebody with nothing open, to be kept in touch with: that day is computed, so a follow-up takes its place. */
function keptInTouch(book: Book, ref: string): Contact | null {
  const [contact, another] = findContacts(book, ref)
  if (contact === undefined || another !== undefined || contact.keepInTouch === null) return null
  return book.followUps.some((each) => each.contactId === contact.id && each.status === 'open') ? null : contact
}

function inPlaceOf(contact: Contact, dueOn: Day) {
  return { contactId: contact.id, dueOn, kind: 'follow-up' as const, why: kindWords['keep-in-touch'] }
}
