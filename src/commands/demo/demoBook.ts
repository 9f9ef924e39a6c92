import { plus } from '../../book/dates/day.js'
import type { BookUpdate, Moment } from '../../book/model/book.js'
import { setProfile } from '../../book/model/profile.js'
import type { Book } from '../../book/model/schema.js'
import { addContact } from '../../book/people/contact.js'
import { addFollowUp } from '../../book/touches/followUp.js'
import { logTouch } from '../../book/touches/log.js'

/** An example book of some weeks: the case of METHOD section 2, with follow-ups that are due around today. */
export function demoBook(empty: Book, moment: Moment): BookUpdate {
  const ago = (count: number) => plus(moment.today, { count: -count, unit: 'd' })
  let book = setProfile(empty, {
    name: 'Jane Jones',
    role: 'marketing director',
    industry: 'pharmaceutical',
    phone: '555-0100',
    email: 'jane@example.com',
  }).book
  const person = (fields: Parameters<typeof addContact>[1]): string => {
    const added = addContact(book, fields, moment)
    book = added.book
    return added.contact.id
  }
  const stan = person({ name: 'Stan Smith', company: 'Northwind Labs', phones: ['555-0117'] })
  const dana = person({ name: 'Dana Reyes', company: 'Brightwell', phones: ['555-0142'], introducers: [stan] })
  const priya = person({ name: 'Priya Nair', company: 'Acme', emails: ['priya@example.com'] })
  const lunch = 'he knows people at Brightwell; his daughter starts college'
  book = logTouch(book, { contact: { id: stan }, on: ago(3), summary: lunch, got: ['referral'] }, moment).book
  const talk = 'they plan a launch in spring; asked for pricing data'
  book = logTouch(
    book,
    { contact: { id: priya }, on: ago(8), channel: 'meeting', summary: talk, noFollowUps: true },
    moment,
  ).book
  const open = (contactId: string, dueOn: string, kind: 'first-contact' | 'follow-up', why: string | null) => {
    book = addFollowUp(book, { contactId, dueOn, kind, why }, moment).book
  }
  open(priya, ago(1), 'follow-up', 'send the pricing study you promised')
  open(dana, moment.today, 'first-contact', null)
  return { book, summary: 'made up a book to try things on' }
}
