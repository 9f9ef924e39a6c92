import { emptyBook, type Moment } from '../../src/book/model/book.js'
import type { FollowUpKind } from '../../src/book/model/followUpKind.js'
import { createId } from '../../src/book/model/id.js'
import type { Book, Contact, FollowUp } from '../../src/book/model/schema.js'
import { addContact, type ContactFields } from '../../src/book/people/contact.js'
import { addFollowUp, type NewFollowUp } from '../../src/book/touches/followUp.js'
import { logTouch } from '../../src/book/touches/log.js'
import type { LogResult, NewTouch } from '../../src/book/touches/newTouch.js'

/** The Monday on which tests play unless they say otherwise. */
export const monday = '2026-11-23'
/** A moment after everything that a test does, so that no debrief is ahead. */
export const afterAll = { today: '9999-12-31', now: '23:59' }

/** A moment whose instants and ids follow one another, so that a test repeats itself. */
export function momentsFrom(today = monday): { moment: () => Moment; on: (day: string) => void } {
  let day = today
  let seconds = 0
  let number = 7
  const next = (below: number) => {
    number = (number * 48_271) % 2_147_483_647
    return number % below
  }
  const moment = () => {
    seconds += 1
    const at = new Date(Date.UTC(2026, 10, 23, 8, 0, seconds)).toISOString()
    return { today: day, at, randomId: () => createId(next) }
  }
  return {
    moment,
    on: (to) => {
      day = to
    },
  }
}

/** A book in memory, changed step by step; each step gives back what it made. */
export function diary(today = monday) {
  const { moment, on } = momentsFrom(today)
  let book = emptyBook()
  const it = {
    on,
    moment,
    book: () => book,
    set: (changed: { book: Book }) => {
      book = changed.book
    },
    add: (name: string, fields: ContactFields = {}): Contact => {
      const added = addContact(book, { ...fields, name }, moment())
      book = added.book
      return added.contact
    },
    open: (contact: Contact, kind: FollowUpKind, dueOn: string, more: Partial<NewFollowUp> = {}): FollowUp => {
      const added = addFollowUp(book, { contactId: contact.id, kind, dueOn, ...more }, moment())
      book = added.book
      return added.followUp
    },
    log: (contact: Contact, touch: Partial<Omit<NewTouch, 'contact'>> = {}): LogResult => {
      const now = moment()
      const logged = logTouch(book, { on: now.today, ...touch, contact: { id: contact.id } }, now)
      book = logged.book
      return logged.logged
    },
    /** The follow-up as it stands now. */
    now: (followUp: FollowUp): FollowUp | undefined => book.followUps.find((each) => each.id === followUp.id),
  }
  return it
}
