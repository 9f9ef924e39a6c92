import { scriptContext } from '../../book/agenda/scriptContext.js'
import { type Channel, isWritten } from '../../book/model/channel.js'
import { defaultSituation, profileKeys } from '../../book/model/profile.js'
import type { Book, Profile } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import type { TemplateSource } from '../../scripts/template.js'
import type { Missing } from '../missing.js'
import type { PersonOrName } from '../people/findPerson.js'
import { chooseRecipient } from './chooseRecipient.js'
import { chooseTemplate } from './chooseTemplate.js'
import { coachScript } from './coachScript.js'
import { fillSlots } from './fillSlots.js'
import { promiseOf, usualNextContact } from './nextContact.js'
import { introducerOf, namedInSlot, subjectOf } from './peopleInScript.js'
import type { PreparedScript } from './preparedScript.js'
import type { ScriptRequest } from './request.js'

/**
 * Fills a script from what was said, the people and the profile; asks for the rest.
 * @throws RapportError `missing` with all that is missing, where nobody can be asked.
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
  const via = request.via ?? introducerOf(book, to)
  const about = request.about ?? subjectOf(book, to, source)
  const { slots, slotsAsked, notesToReview } = await fillSlots(ctx, source, {
    set: request.set ?? {},
    from: { profile: book.profile, to, via, about, ...notesFor(source, book, to, about) },
    alsoMissing: missingForLog(request, to, channel),
    withBlanks: request.withBlanks ?? false,
  })
  const { nextContactOn = usualNextContact(book, to, channel, ctx.today) } = request
  const filling = { slots, me: aboutMe(book.profile), again: promiseOf(nextContactOn, ctx.today) }
  const { subject, text } = template.render(filling, channel)
  const limit = channel === 'linkedin' ? source.limit : null
  const { metrics, findings } = await coachScript(book, to, { text, subject, channel, limit })
  const people = { to: namedInSlot(to, slots.to), via: namedInSlot(via, slots.via) }
  const script = { template: source.id, channel, ...people, subject, text, slots, metrics, findings }
  return { script, use: template.use, slotsAsked, notesToReview, nextContactOn, aboutId: about?.id ?? null }
}

/** What the log lends to a template; most need none of it, and a log can be long. */
function notesFor({ slots }: TemplateSource, book: Book, to: PersonOrName | null, about: PersonOrName | null) {
  const isNeeded = slots.some(({ from }) => from.some((path) => /^(?:last|got|news)\./.test(path)))
  return isNeeded ? scriptContext(book, to?.id ?? null, about?.id ?? null) : scriptContext(book, null, null)
}

/** What else is missing for a script to be logged. */
function missingForLog({ toLog, set }: ScriptRequest, to: PersonOrName | null, channel: Channel): Missing[] {
  if (!toLog) return []
  const values: Missing[] = []
  if (to === null && !set?.to) values.push({ name: 'to', flag: '--to', asks: 'Whom is it for?' })
  if (!isWritten(channel) && toLog.outcome === undefined)
    values.push({ name: 'outcome', flag: '--outcome', asks: 'How did it go?' })
  return values
}

function aboutMe(profile: Profile): Record<string, string> {
  const said = profileKeys.map((key) => [key, profile[key] ?? (key === 'situation' ? defaultSituation : '')])
  return Object.fromEntries(said)
}
