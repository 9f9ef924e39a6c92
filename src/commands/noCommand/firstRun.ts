import { spokenDay } from '../../book/dates/day.js'
import type { BookUpdate } from '../../book/model/book.js'
import { contactById, openFollowUps, touchesWith } from '../../book/model/lookup.js'
import { setProfile } from '../../book/model/profile.js'
import type { Book, Contact, Profile } from '../../book/model/schema.js'
import { suggestedScripts } from '../../book/model/suggestedScripts.js'
import { addContact } from '../../book/people/contact.js'
import { parseEmails, parsePhones } from '../../book/people/contactInput.js'
import { parsePerson, type Referral } from '../../book/people/referral.js'
import { businessDaysAfter } from '../../book/touches/delays.js'
import { addFollowUp } from '../../book/touches/followUp.js'
import type { CommandResult, Context } from '../../context.js'
import { askProfile } from '../../flows/askProfile.js'
import { asValidator } from '../../flows/asValidator.js'
import { commandResult } from '../../flows/commandResult.js'
import { logScript } from '../../flows/script/log.js'
import { prepareScript } from '../../flows/script/prepare.js'
import type { PreparedScript } from '../../flows/script/preparedScript.js'
import type { Prompter } from '../../terminal/prompter.js'
import { firstStartLines } from '../../terminal/views/firstStart.js'
import { framed } from '../../terminal/views/frame.js'
import { scriptLines } from '../../terminal/views/script.js'

/** The first run (METHOD section 8): asks for the profile and the first contact, shows a script, and logs the call. */
export async function firstRun(ctx: Context, prompter: Prompter): Promise<CommandResult> {
  await printLine(ctx, 'Four questions, then your first script. Enter skips any. Everything stays on this computer.')
  const profile = await askProfile(prompter, (await ctx.store.read()).profile)
  await printLine(ctx, '')
  const firstContact = await askFirstContact(prompter)
  if (firstContact === null) {
    await ctx.store.change(ctx.moment(), (book) => ({ ...setProfile(book, profile), summary: 'began the book' }))
    return commandResult({}, () => ['', 'Kept. When you know whom to talk to: rapport script'])
  }
  const prepared = await prepareFirstScript(ctx, profile, firstContact)
  const { script } = prepared
  const title = firstContact.isCall ? `Say this, about ${script.metrics.seconds} seconds` : 'Send this'
  await ctx.print(commandResult(script, (data, theme) => ['', ...framed(title, scriptLines(data), theme), '']))
  return await saveAndLog(ctx, prompter, profile, firstContact, prepared)
}

interface FirstContact {
  to: Referral
  /** The introducer; null for none. */
  via: Referral | null
  isCall: boolean
  /** A phone number for a call, else an e-mail address; empty when the user does not know it. */
  phoneOrEmail: string
}

/** Asks whom to talk to first, and how; null when the user names nobody. */
async function askFirstContact(prompter: Prompter): Promise<FirstContact | null> {
  const to = (await prompter.input({ message: 'Whom would you like to talk to first?' })).trim()
  if (to === '') return null
  const via = (await prompter.input({ message: 'Who suggested her or him?' })).trim()
  const choices = [
    { name: 'calling', value: true },
    { name: 'writing', value: false },
  ]
  const isCall = await prompter.choose({ message: 'Calling or writing?', choices })
  const phoneOrEmail = await prompter.input({
    message: isCall ? 'Number, if you have it?' : 'Address, if you have it?',
    check: asValidator(isCall ? parsePhones : parseEmails),
  })
  return { to: parsePerson(to), via: via === '' ? null : parsePerson(via), isCall, phoneOrEmail: phoneOrEmail.trim() }
}

/** The script for the introduction, with placeholders in brackets for what the user has skipped. */
async function prepareFirstScript(
  ctx: Context,
  profile: Partial<Profile>,
  firstContact: FirstContact,
): Promise<PreparedScript> {
  const book = setProfile(await ctx.store.read(), profile).book
  const set = { to: firstContact.to.name, via: firstContact.via?.name ?? '' }
  const channel = firstContact.isCall ? 'phone' : 'email'
  return await prepareScript(ctx, book, { template: suggestedScripts.introduce, channel, set, withPlaceholders: true })
}

/**
 * Asks when to contact them, saves the contact, and logs the script if it was used now. For a mail with placeholders and
 * a call without a number, `yes` is not offered: that cannot be now.
 */
async function saveAndLog(
  ctx: Context,
  prompter: Prompter,
  profile: Partial<Profile>,
  firstContact: FirstContact,
  prepared: PreparedScript,
): Promise<CommandResult> {
  const hasPlaceholders = prepared.script.text.includes('[')
  const nextDay = businessDaysAfter(ctx.today, 1, ctx.today)
  const choices = [
    { name: 'yes', value: ctx.today },
    { name: spokenDay(nextDay, ctx.today), value: nextDay },
    { name: 'save for later', value: null },
  ]
  const isCallWithoutNumber = firstContact.isCall && firstContact.phoneOrEmail === ''
  const cannotBeNow = firstContact.isCall ? isCallWithoutNumber : hasPlaceholders
  const dueOn = await prompter.choose({
    message: isCallWithoutNumber ? 'When will you call?' : firstContact.isCall ? 'Ring now?' : 'Sent?',
    choices: cannotBeNow ? choices.slice(1) : choices,
  })
  const moment = ctx.moment()
  const { book, contact } = await ctx.store.change(moment, (before) =>
    addFirstContact(before, profile, firstContact, dueOn, moment),
  )
  const outcome = firstContact.isCall ? undefined : 'sent'
  if (dueOn === ctx.today) await logScript(ctx, book, prepared, { contact: { id: contact.id }, outcome })
  return await showNextSteps(ctx, contact)
}

/**
 * Saves the profile, the contact and the introducer as one change, with a follow-up for the day, so that the contact
 * stays due if the call does not happen.
 */
function addFirstContact(
  book: Book,
  profile: Partial<Profile>,
  firstContact: FirstContact,
  dueOn: string | null,
  moment: ReturnType<Context['moment']>,
): BookUpdate & { contact: Contact } {
  let next = setProfile(book, profile).book
  const introducers: string[] = []
  if (firstContact.via !== null) {
    const added = addContact(next, firstContact.via, moment)
    next = added.book
    introducers.push(added.contact.id)
  }
  const { to, isCall, phoneOrEmail } = firstContact
  const { phones = [], emails = [] } = to
  const reach = isCall
    ? { emails, phones: [...phones, ...parsePhones(phoneOrEmail)] }
    : { phones, emails: [...emails, ...parseEmails(phoneOrEmail)] }
  const added = addContact(next, { ...to, ...reach, introducers }, moment)
  next = added.book
  if (dueOn !== null) {
    const fields = { contactId: added.contact.id, dueOn, kind: 'first-contact' as const }
    next = addFollowUp(next, fields, moment).book
  }
  return { book: next, summary: 'began the book', contact: added.contact }
}

/** The result of the first run: what is due next, and whether the contact declined. */
async function showNextSteps(ctx: Context, { id, name }: Contact): Promise<CommandResult> {
  const book = await ctx.store.read()
  const followUps = openFollowUps(book).flatMap(({ contactId, dueOn, at = null, kind, why, promisedOn = null }) => {
    const contact = contactById(book, contactId)
    if (contact === undefined) return []
    return { dueOn, at, kind, why, promisedOn, contact: { name: contact.name, company: contact.company } }
  })
  const declined = touchesWith(book, id).some(({ outcome }) => outcome === 'declined')
  return commandResult({ followUps, name, declined }, firstStartLines)
}

function printLine(ctx: Context, line: string): Promise<void> {
  return ctx.print(commandResult({}, () => [line]))
}
