import type { Day } from '../../book/dates/day.js'
import type { Book, Contact } from '../../book/model/schema.js'
import { findContacts } from '../../book/people/find.js'
import type { Context } from '../../context.js'
import { resolveContact, resolveContactOrName } from '../../flows/people/resolveContact.js'
import type { LogRequest, ScriptRequest } from '../../flows/script/request.js'
import { asksForIntroduction, type NewSubject, resolveSubject } from '../../flows/script/subject.js'
import type { ScriptOptions } from './options.js'
import type { ParsedArguments } from './parseArguments.js'
import { resolveRecipient } from './resolveRecipient.js'

/**
 * Builds the request for a script from the arguments: finds the contacts, and parses the days.
 * @throws RapportError `bad-date`, `unknown-contact`, `ambiguous-contact`; `usage` for an unknown sequence.
 */
export async function buildRequest(
  ctx: Context,
  book: Book,
  parsed: ParsedArguments,
  options: ScriptOptions,
): Promise<ScriptRequest & { toLog: LogRequest | null }> {
  const { template, channel, set } = parsed
  const { via, about, followUp, sequence } = options
  const asks = template !== undefined && asksForIntroduction((await ctx.scripts.load(template)).use)
  const recipient = options.to ?? parsed.person
  // --new is for whom the script asks about, unless nobody in the book is called like its recipient.
  const isRecipientNew =
    Boolean(options.new) && !(asks && about !== undefined && findContacts(book, recipient).length > 0)
  const nextTime = followUp === undefined ? undefined : await followUpTime(ctx, followUp)
  const nextDay = nextTime?.on ?? (sequence === undefined ? undefined : await firstStepDay(ctx, book, sequence))
  return {
    template,
    channel,
    set,
    nextContactOn: nextDay,
    to: await resolveRecipient(ctx, book, parsed, { to: options.to, new: isRecipientNew }),
    via: via === undefined ? null : await resolveContactOrName(ctx, book, via),
    about:
      about === undefined ? null : await resolveAbout(ctx, book, about, options, { asks, mayBePart: isRecipientNew }),
    toLog: options.log ? buildLogRequest(options, nextTime) : null,
  }
}

/** Whom the script is about: with `--new` also somebody who is not in the book, where it asks to be introduced to them. */
async function resolveAbout(
  ctx: Context,
  book: Book,
  about: string,
  { new: isNew = false }: ScriptOptions,
  { asks, mayBePart }: { asks: boolean; mayBePart: boolean },
): Promise<Contact | NewSubject> {
  return asks ? await resolveSubject(ctx, book, about, { isNew, mayBePart }) : await resolveContact(ctx, book, about)
}

/** The day and time of a follow-up. What reads days is loaded only where one is named. */
async function followUpTime(ctx: Context, text: string): Promise<NonNullable<LogRequest['followUp']>> {
  const { parseFollowUp } = await import('../../flows/parseDay.js')
  return await parseFollowUp(ctx, text)
}

async function firstStepDay(ctx: Context, book: Book, sequence: string): Promise<Day | null> {
  const { nextContactDay } = await import('../../book/touches/sequence.js')
  return nextContactDay(book, sequence, ctx.today)
}

function buildLogRequest(
  { outcome, sequence, followUps, new: addContact }: ScriptOptions,
  followUp: LogRequest['followUp'],
): LogRequest {
  return { outcome, followUp, sequence, noFollowUps: !followUps, addContact }
}
