import { timeSuffix } from '../../book/dates/clock.js'
import { daysBetween, shortDay } from '../../book/dates/day.js'
import { fold } from '../../book/identity/fold.js'
import { shortName } from '../../book/identity/greetingName.js'
import { contactById, lastTouchWith, openFollowUpsFor } from '../../book/model/lookup.js'
import type { Book, Contact } from '../../book/model/schema.js'
import { addReferrals } from '../../book/people/addReferrals.js'
import { addContact } from '../../book/people/contact.js'
import { findContacts } from '../../book/people/find.js'
import { parseReferrals, type Referral } from '../../book/people/referral.js'
import { businessDaysAfter } from '../../book/touches/delays.js'
import type { Context } from '../../context.js'
import type { Prompter } from '../../terminal/prompter.js'
import { nameAndCompany } from '../../terminal/views/format.js'
import { asValidator } from '../asValidator.js'
import { parseFutureTime, printLocalTime } from '../parseDay.js'
import type { NamedPerson } from './resolveContact.js'

/** Whom a contact named, and whether their name may not be used with them. */
interface ReferralAnswers {
  referred: Referral[]
  notByName?: boolean
}

/**
 * Asks whom a contact named, one after the other, and on which day the user will contact each; then once whether they may
 * use the contact's name. Each is added to `referred` at once, so that it is not lost when the user leaves.
 */
export async function askReferrals(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  introducer: NamedPerson,
  answers: ReferralAnswers,
): Promise<void> {
  await askNames(ctx, prompter, book, introducer, answers.referred)
  if (answers.referred.length === 0) return
  const message = `May you use ${shortName(introducer)}'s name?`
  if (!(await prompter.confirm({ message, default: true }))) answers.notByName = true
}

/** Asks for names until nobody else is named. */
async function askNames(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  introducer: NamedPerson,
  referrals: Referral[],
): Promise<void> {
  for (;;) {
    const message =
      referrals.length === 0
        ? `Did ${shortName(introducer)} name anybody? (Lee Park, Acme; Enter: nobody)`
        : 'Anybody else? (Enter: no)'
    // Show an error now, while the user can still correct the answer, not when the referrals are saved.
    const check = asValidator((text) =>
      previewReferrals(ctx, book, introducer, [...referrals, ...parseReferrals(text)]),
    )
    const text = (await prompter.input({ message, check })).trim()
    if (text === '') return
    for (const each of parseReferrals(text)) {
      const referral = await resolveReferral(prompter, book, each)
      const { preview, contact } = previewReferrals(ctx, book, introducer, [...referrals, referral])
      referrals.push({ ...referral, ...(contact && (await askContactDay(ctx, prompter, preview, contact))) })
    }
  }
}

/**
 * When a referral has only a part of a known name, asks which contact it is.
 * @returns the referral, with the id as name.
 */
async function resolveReferral(prompter: Prompter, book: Book, referral: Referral): Promise<Referral> {
  const hits = findContacts(book, referral.name).slice(0, 5)
  if (hits.length === 0 || hits.some((each) => hasNameOrEmail(each, referral.name))) return referral
  const known = hits.map((each) => ({ name: nameAndCompany(each), value: { ...referral, name: each.id } }))
  const choices = [...known, { name: `somebody new: ${referral.name}`, value: referral }]
  return await prompter.choose({ message: `Who is ${referral.name}?`, choices })
}

const hasNameOrEmail = ({ name, aliases, emails }: Contact, text: string) =>
  [name, ...aliases, ...emails].some((each) => fold(each) === fold(text))

/**
 * Asks on which day the user will contact a referral. Does not ask when the referral has declined before or has an open
 * follow-up; then it returns no day.
 */
async function askContactDay(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  contact: Contact,
): Promise<Pick<Referral, 'contactOn' | 'contactAt'>> {
  const { id, name } = contact
  const last = lastTouchWith(book, id)
  if (last?.outcome === 'declined') {
    await ctx.printNotice(`${name} said no on ${shortDay(last.on, ctx.today)}, and is left in peace.`)
    return {}
  }
  const [open] = openFollowUpsFor(book, id)
  if (open !== undefined) {
    await ctx.printNotice(
      `${name} is in your book already, with something down for ${shortDay(open.dueOn, ctx.today)}${timeSuffix(open.at)}.`,
    )
    return {}
  }
  const nextDay = businessDaysAfter(ctx.today, 1, ctx.today)
  const read = (text: string) => parseFutureTime(ctx, text)
  const answer = await prompter.input({
    message: `When will you be in touch with ${shortName(contact)}?`,
    default: daysBetween(ctx.today, nextDay) === 1 ? 'tomorrow' : 'monday',
    check: asValidator(read),
  })
  const when = await read(answer)
  await printLocalTime(ctx, when)
  return { contactOn: when.day, contactAt: when.at }
}

/**
 * The book as it would be with the referrals, and the contact of the last one.
 * @throws RapportError when they cannot be added.
 */
function previewReferrals(ctx: Context, book: Book, introducer: NamedPerson, referrals: Referral[]) {
  const moment = ctx.moment()
  const { book: withIntroducer, contact } =
    introducer.id === null
      ? addContact(book, { name: introducer.name }, moment)
      : { book, contact: { id: introducer.id } }
  const { book: preview, referred } = addReferrals(withIntroducer, contact.id, referrals, moment)
  return { preview, contact: contactById(preview, referred.at(-1)) }
}
