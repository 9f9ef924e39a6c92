import { interviewTold } from '../../book/agenda/interviewSpokenOf.js'
import { scriptContext } from '../../book/agenda/scriptContext.js'
import type { Day } from '../../book/dates/day.js'
import { type Channel, isWritten } from '../../book/model/channel.js'
import { defaultSituation, profileKeys } from '../../book/model/profile.js'
import type { Book, Profile } from '../../book/model/schema.js'
import type { Referral } from '../../book/people/referral.js'
import type { Context } from '../../context.js'
import type { TemplateSource } from '../../scripts/template.js'
import type { MissingValue } from '../missing.js'
import type { ContactOrName } from '../people/resolveContact.js'
import { chooseRecipient } from './chooseRecipient.js'
import { chooseTemplate } from './chooseTemplate.js'
import { coachScript } from './coachScript.js'
import { fillSlots } from './fillSlots.js'
import { defaultNextContact, promiseText } from './nextContact.js'
import { defaultIntroducer, defaultSubject, greetingsOf, namedInSlot, spokenPeople } from './peopleInScript.js'
import type { PreparedScript } from './preparedScript.js'
import type { ScriptRequest } from './request.js'
import { isFromContext } from './slotValue.js'
import { isOfInterview, type NewSubject } from './subject.js'
import { refuseUnnamed, withoutIntroducer } from './unnamedVia.js'

/**
 * Fills a script from the request, the contacts and the profile, and asks the user for the rest.
 * @throws RapportError `missing`, with all missing values, when nobody can be asked; `usage`, `unknown-template`,
 * `bad-template`.
 */
export async function prepareScript(
  ctx: Pick<Context, 'scripts' | 'prompter' | 'today'>,
  book: Book,
  request: ScriptRequest,
): Promise<PreparedScript> {
  const to = await chooseRecipient(ctx, book, request)
  const template = await chooseTemplate(ctx, book, to, request)
  const { source } = template
  const channel = request.channel ?? source.channels[0] ?? 'phone'
  const via = request.via ?? defaultIntroducer(book, to)
  const about = request.about ?? defaultSubject(book, to, source, ctx.today)
  refuseUnnamed(book, to, request)
  await request.beforeWriting?.({ to, about, use: template.use, source })
  const context = contextFor(source, book, { to, about }, ctx.today)
  const { slots, slotsAsked, notesToReview } = await fillSlots(ctx, source, {
    set: { ...(request.via ? {} : withoutIntroducer(to, source.slots)), ...request.set },
    from: { profile: book.profile, ...spokenPeople({ to, via, about }), ...context },
    alsoMissing: missingForLog(request, to, channel),
    withPlaceholders: request.withPlaceholders ?? false,
  })
  const { nextContactOn = defaultNextContact(book, to, { channel, use: template.use }, ctx.today) } = request
  const filling = {
    slots,
    me: profileTexts(book.profile),
    again: promiseText(nextContactOn, ctx.today),
    // What the user says instead is no end of an interview.
    ended:
      context.outcome.words !== '' && Object.values(slots).includes(context.outcome.words) ? context.outcome : null,
    greetings: greetingsOf({ to, via, about }),
  }
  const { subject: title, text } = template.render(filling, channel)
  const limit = channel === 'linkedin' ? source.limit : null
  const { metrics, findings } = await coachScript(book, to, { text, subject: title, channel, limit })
  const people = { to: namedInSlot(to, slots.to), via: namedInSlot(via, slots.via) }
  const script = { template: source.id, channel, ...people, subject: title, text, slots, metrics, findings }
  const subject = { aboutId: about?.id ?? null, newAbout: request.about?.id === null ? withoutId(request.about) : null }
  const toldInterview =
    to?.id && template.use.fulfills === 'tell-host'
      ? interviewTold(book, to.id, { aboutId: subject.aboutId, isOfInterview: isOfInterview(source) }, ctx.today)
      : undefined
  return { script, use: template.use, slotsAsked, notesToReview, nextContactOn, ...subject, toldInterview }
}

function withoutId({ id: _, ...person }: NewSubject): Referral {
  return person
}

/** Texts from the book for a template. Most templates need none, so a long log is read only for those that do. */
function contextFor(
  { slots }: TemplateSource,
  book: Book,
  { to, about }: Record<'to' | 'about', ContactOrName | null>,
  today: Day,
) {
  const isNeeded = slots.some(({ from }) => from.some(isFromContext))
  return isNeeded
    ? scriptContext(book, to?.id ?? null, about?.id ?? null, today)
    : scriptContext(book, null, null, today)
}

/** The values that are missing to log a script, besides its slots. */
function missingForLog({ toLog, set }: ScriptRequest, to: ContactOrName | null, channel: Channel): MissingValue[] {
  if (!toLog) return []
  const values: MissingValue[] = []
  if (to === null && !set?.to) values.push({ name: 'to', flag: '--to', question: 'Whom is it for?' })
  if (!isWritten(channel) && toLog.outcome === undefined)
    values.push({ name: 'outcome', flag: '--outcome', question: 'How did it go?' })
  return values
}

/** The profile as texts for a template; empty for what the user has not set, except the situation. */
function profileTexts(profile: Profile): Record<string, string> {
  const texts = profileKeys.map((key) => [key, profile[key] ?? (key === 'situation' ? defaultSituation : '')])
  return Object.fromEntries(texts)
}
