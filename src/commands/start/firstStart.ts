import { suggestedScripts } from '../../book/agenda/suggestedScripts.js'
import { spokenDay } from '../../book/dates/day.js'
import type { BookUpdate } from '../../book/model/book.js'
import { getById } from '../../book/model/collection.js'
import { openFollowUps } from '../../book/model/lookup.js'
import { setProfile } from '../../book/model/profile.js'
import type { Book, Contact, Profile } from '../../book/model/schema.js'
import { addContact } from '../../book/people/contact.js'
import { addFollowUp, businessDaysAfter } from '../../book/touches/followUp.js'
import type { CommandResult, Context } from '../../context.js'
import { askProfile } from '../../flows/askProfile.js'
import { commandResult } from '../../flows/commandResult.js'
import { logScript } from '../../flows/script/log.js'
import { prepareScript } from '../../flows/script/prepare.js'
import type { PreparedScript } from '../../flows/script/preparedScript.js'
import type { Prompter } from '../../terminal/prompter.js'
import { framed } from '../../terminal/views/frame.js'
import { scriptLines } from '../../terminal/views/script.js'
import { nextLines } from '../../terminal/views/start.js'

/** The first five minutes (METHOD section 8): who I am, whom to talk to, the script, the call, what comes next. */
export async function firstStart(ctx: Context, prompter: Prompter): Promise<CommandResult> {
  await say(ctx, 'Four questions, then your first script. Enter skips any. Everything stays on this computer.')
  const profile = await askProfile(prompter, (await ctx.store.read()).profile)
  await say(ctx, '')
  const plan = await askPlan(prompter)
  if (plan === null) {
    await ctx.store.change(ctx.moment(), (book) => ({ ...setProfile(book, profile), summary: 'began the book' }))
    return commandResult({}, () => ['', 'Kept. When you know whom to talk to: rapport script'])
  }
  const prepared = await firstScript(ctx, profile, plan)
  const { script } = prepared
  const title = plan.calling ? `Say this, about ${script.metrics.seconds} seconds` : 'Send this'
  await ctx.print(commandResult(script, (data, theme) => ['', ...framed(title, scriptLines(data), theme), '']))
  return await begin(ctx, prompter, profile, plan, prepared)
}

interface Plan {
  to: string
  via: string
  calling: boolean
  /** A number or an address; empty where it is not known. */
  reach: string
}

/** Whom to talk to first, and how; null where nobody comes to mind. */
async function askPlan(prompter: Prompter): Promise<Plan | null> {
  const to = (await prompter.input({ message: 'Whom would you like to talk to first?' })).trim()
  if (to === '') return null
  const via = (await prompter.input({ message: 'Who suggested her or him?' })).trim()
  const choices = [
    { name: 'calling', value: true },
    { name: 'writing', value: false },
  ]
  const calling = await prompter.choose({ message: 'Calling or writing?', choices })
  const reach = await prompter.input({ message: calling ? 'Number, if you have it?' : 'Address, if you have it?' })
  return { to, via, calling, reach: reach.trim() }
}

/** The introduction; what was skipped stands in brackets, to be filled in while speaking. */
async function firstScript(ctx: Context, profile: Partial<Profile>, plan: Plan): Promise<PreparedScript> {
  const book = setProfile(await ctx.store.read(), profile).book
  const set = { to: plan.to, via: plan.via }
  const channel = plan.calling ? 'phone' : 'email'
  return await prepareScript(ctx, book, { template: suggestedScripts.introduce, channel, set, withPlaceholders: true })
}

/** Now, tomorrow, or later: in any case the person is kept. A mail with brackets in it cannot have been sent. */
async function begin(
  ctx: Context,
  prompter: Prompter,
  profile: Partial<Profile>,
  plan: Plan,
  prepared: PreparedScript,
): Promise<CommandResult> {
  const isUnfinished = prepared.script.text.includes('[')
  const nextDay = businessDaysAfter(ctx.today, 1, ctx.today)
  const choices = [
    { name: 'yes', value: ctx.today },
    { name: spokenDay(nextDay, ctx.today), value: nextDay },
    { name: 'save for later', value: null },
  ]
  const dueOn = await prompter.choose({
    message: plan.calling ? 'Ring now?' : 'Sent?',
    choices: isUnfinished && !plan.calling ? choices.slice(1) : choices,
  })
  const moment = ctx.moment()
  const { book, contact } = await ctx.store.change(moment, (before) => keep(before, profile, plan, dueOn, moment))
  const outcome = plan.calling ? undefined : 'sent'
  if (dueOn === ctx.today) await logScript(ctx, book, prepared, { contact: { id: contact.id }, outcome })
  return await whatComesNext(ctx, contact)
}

/** Profile, the person and the one who suggested them, as one change; due on its day even if it is not carried out. */
function keep(
  book: Book,
  profile: Partial<Profile>,
  plan: Plan,
  dueOn: string | null,
  moment: ReturnType<Context['moment']>,
): BookUpdate & { contact: Contact } {
  let next = setProfile(book, profile).book
  const introducers: string[] = []
  if (plan.via !== '') {
    const added = addContact(next, { name: plan.via }, moment)
    next = added.book
    introducers.push(added.contact.id)
  }
  const reach = plan.calling ? { phones: [plan.reach] } : { emails: [plan.reach] }
  const added = addContact(next, { name: plan.to, introducers, ...reach }, moment)
  next = added.book
  if (dueOn !== null) {
    const fields = { contactId: added.contact.id, dueOn, kind: 'first-contact' as const }
    next = addFollowUp(next, fields, moment).book
  }
  return { book: next, summary: 'began the book', contact: added.contact }
}

async function whatComesNext(ctx: Context, { id, name }: Contact): Promise<CommandResult> {
  const book = await ctx.store.read()
  const followUps = openFollowUps(book).map(({ contactId, dueOn, kind, why }) => {
    const { name, company } = getById(book.contacts, contactId)
    return { dueOn, kind, why, contact: { name, company } }
  })
  const declined = book.interactions.some((each) => each.contactId === id && each.outcome === 'declined')
  return commandResult({ followUps, name, declined }, nextLines)
}

function say(ctx: Context, line: string): Promise<void> {
  return ctx.print(commandResult({}, () => [line]))
}
