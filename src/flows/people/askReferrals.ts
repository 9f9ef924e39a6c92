import { daysBetween, shortDay } from '../../book/dates/day.js'
import { fold } from '../../book/identity/fold.js'
import { greetingName } from '../../book/identity/names.js'
import { lastTouchWith, openFollowUpsFor } from '../../book/model/lookup.js'
import type { Book, Contact } from '../../book/model/schema.js'
import { addReferrals } from '../../book/people/addReferrals.js'
import { addContact } from '../../book/people/contact.js'
import { findContacts } from '../../book/people/find.js'
import { parseReferral, type Referral } from '../../book/people/referral.js'
import { businessDaysAfter } from '../../book/touches/followUp.js'
import type { Context } from '../../context.js'
import type { Prompter } from '../../terminal/prompter.js'
import { nameAndCompany } from '../../terminal/views/format.js'
import { asValidator } from '../asValidator.js'
import { comingDay } from '../readDay.js'
import type { NamedPerson } from './findPerson.js'

/** Asks whom somebody named, one after the other, and when each is to be contacted. */
export async function askReferrals(ctx: Context, prompter: Prompter, book: Book, by: NamedPerson): Promise<Referral[]> {
  const named: Referral[] = []
  for (;;) {
    const message =
      named.length === 0
        ? `Did ${greetingName(by.name)} name anybody? (Lee Park, Acme; Enter: nobody)`
        : 'Anybody else? (Enter: no)'
    // What could not be kept later is said now, while it can still be put right.
    const check = asValidator((text) => rehearse(ctx, book, by, [...named, parseReferral(text)]))
    const text = (await prompter.input({ message, check })).trim()
    if (text === '') return named
    const referral = await whoIsMeant(prompter, book, parseReferral(text))
    const { peopled, person } = rehearse(ctx, book, by, [...named, referral])
    named.push({ ...referral, ...(person && (await askWhen(ctx, prompter, peopled, person))) })
  }
}

/** A part of a name may mean somebody known; the person says so. */
async function whoIsMeant(prompter: Prompter, book: Book, person: Referral): Promise<Referral> {
  const hits = findContacts(book, person.name).slice(0, 5)
  if (hits.length === 0 || hits.some((each) => isCalled(each, person.name))) return person
  const known = hits.map((each) => ({ name: nameAndCompany(each), value: { ...person, name: each.id } }))
  const choices = [...known, { name: `somebody new: ${person.name}`, value: person }]
  return await prompter.choose({ message: `Who is ${person.name}?`, choices })
}

const isCalled = ({ name, aliases, emails }: Contact, text: string) =>
  [name, ...aliases, ...emails].some((each) => fold(each) === fold(text))

/** When somebody who was named is to be contacted; whoever is waited for already keeps their day. */
async function askWhen(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  { id, name }: Contact,
): Promise<Pick<Referral, 'contactOn'>> {
  const last = lastTouchWith(book, id)
  if (last?.outcome === 'declined') {
    await ctx.tell(`${name} said no on ${shortDay(last.on, ctx.today)}, and is left in peace.`)
    return {}
  }
  const [open] = openFollowUpsFor(book, id)
  if (open !== undefined) {
    await ctx.tell(`${name} is in your book already, with something down for ${shortDay(open.dueOn, ctx.today)}.`)
    return {}
  }
  const nextDay = businessDaysAfter(ctx.today, 1, ctx.today)
  const read = (text: string) => comingDay(ctx, text)
  const when = await prompter.input({
    message: `When will you be in touch with ${greetingName(name)}?`,
    default: daysBetween(ctx.today, nextDay) === 1 ? 'tomorrow' : 'monday',
    check: asValidator(read),
  })
  return { contactOn: await read(when) }
}

/** The book as it would be with those who were named, and the last of them. */
function rehearse(ctx: Context, book: Book, by: NamedPerson, named: Referral[]) {
  const moment = ctx.moment()
  const { book: withHost, contact: host } =
    by.id === null ? addContact(book, { name: by.name }, moment) : { book, contact: { id: by.id } }
  const { book: peopled, referred } = addReferrals(withHost, host.id, named, moment)
  return { peopled, person: peopled.contacts.find(({ id }) => id === referred.at(-1)) }
}
