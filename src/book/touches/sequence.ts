import { type Day, later, plus } from '../dates/day.js'
import { parsePeriod } from '../dates/parsePeriod.js'
import { formatPeriod } from '../dates/period.js'
import { RapportError } from '../error.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { closedFollowUp } from '../model/closedFollowUp.js'
import { companyKeyIn } from '../model/companyNames.js'
import { contactById, openFollowUps, openFollowUpsFor } from '../model/lookup.js'
import type { Book, Contact, FollowUp, Step } from '../model/schema.js'
import type { NewFollowUp } from './newFollowUp.js'

/** The kinds of follow-up that a step can open. The other kinds are opened only by rules. */
const stepKinds = ['try-someone-else', 'nudge', 'follow-up'] as const

/** The sequences that come with Rapport (Dalton's 3B7: METHOD section 4). */
const shippedSequences: Record<string, Step[]> = {
  '3b7': [
    { after: { count: 3, unit: 'bd' }, kind: 'try-someone-else' },
    { after: { count: 7, unit: 'bd' }, kind: 'nudge' },
  ],
}

/** All sequences by name; one of the user's own replaces a shipped one of the same name. */
export function allSequences(book: Book): Record<string, Step[]> {
  return { ...shippedSequences, ...book.settings.sequences }
}

/** The steps of a sequence. @throws RapportError `usage` for an unknown name. */
export function stepsOf(book: Book, name: string): Step[] {
  const known = allSequences(book)
  const steps = Object.hasOwn(known, name) ? known[name] : undefined
  if (steps !== undefined) return steps
  throw new RapportError('usage', `There is no sequence called “${name}”.`, {
    hint: `There is: ${Object.keys(known).join(', ')}.`,
  })
}

/**
 * The follow-ups that a sequence opens for a contact when it starts on the day `on`: one for each step, all at once, so
 * that the user can move each of them.
 * @throws RapportError `usage` for an unknown name, or when a sequence is running for the contact already.
 */
export function sequenceFollowUps(book: Book, contactId: string, name: string, on: Day, today: Day): NewFollowUp[] {
  const steps = stepsOf(book, name)
  const running = openSteps(book, contactId)[0]?.sequence
  if (running)
    throw new RapportError('usage', `The sequence ${running.name} already runs for this person.`, {
      hint: `End it first: rapport sequence stop ${contactId}.`,
    })
  return steps.map(({ after, kind }, index) => ({
    contactId,
    kind,
    dueOn: later(plus(on, after), today),
    sequence: { name, step: index + 1 },
  }))
}

/**
 * The day of the first step that contacts the same person again, if the sequence starts today; null when no step does.
 */
export function nextContactDay(book: Book, name: string, today: Day): Day | null {
  const step = stepsOf(book, name).find(({ kind }) => kind !== 'try-someone-else')
  return step === undefined ? null : plus(today, step.after)
}

/** The open steps of the sequence that is running for a contact; empty for none. */
export function openSteps(book: Book, contactId: string): FollowUp[] {
  return openFollowUpsFor(book, contactId).filter((each) => each.sequence !== undefined)
}

/** The open steps of the sequence with a name, of all contacts, earliest first. */
export function openStepsOf(book: Book, name: string): FollowUp[] {
  return openFollowUps(book).filter((each) => each.sequence?.name === name)
}

/** Drops the open steps of a contact's sequence; the same book when none is running. */
export function stopSequence(book: Book, contactId: string, moment: Moment): BookUpdate & { dropped: FollowUp[] } {
  const running = new Set(openSteps(book, contactId))
  const dropped: FollowUp[] = []
  const followUps = book.followUps.map((each) => {
    if (!running.has(each)) return each
    const closed = closedFollowUp(each, 'dropped', moment)
    dropped.push(closed)
    return closed
  })
  return { book: dropped.length > 0 ? { ...book, followUps } : book, summary: 'ended a sequence', dropped }
}

/**
 * The ids of other contacts with a running sequence at the companies of some contacts; empty for none. After an answer
 * from a company the user may want to stop these.
 */
export function colleaguesInSequence(book: Book, contactIds: readonly string[]): string[] {
  const steps = book.followUps.filter((each) => each.sequence !== undefined && each.status === 'open')
  const inSequence = new Set(steps.map((each) => each.contactId))
  // Comparing companies takes time that each talk would wait for; few people have a sequence.
  if (inSequence.size === 0) return []
  const companies = new Set(contactIds.map((each) => companyKeyIn(book, contactById(book, each)?.company)))
  companies.delete('')
  const isColleague = (each: Contact) =>
    !contactIds.includes(each.id) && inSequence.has(each.id) && companies.has(companyKeyIn(book, each.company))
  return book.contacts.filter(isColleague).map(({ id }) => id)
}

/**
 * Saves a sequence under a name, in place of one with the same name.
 * @param words the steps, such as `3bd:nudge`.
 * @throws RapportError `usage` for a name that is not allowed or an unknown step; `bad-date` for its period.
 */
export function setSequence(book: Book, name: string, words: string[]): BookUpdate & { steps: Step[] } {
  if (!/^[a-z0-9][a-z0-9-]{0,40}$/.test(name))
    throw new RapportError('usage', `A sequence cannot be called “${name}”.`, {
      hint: 'Use small letters, digits and hyphens, such as patient.',
    })
  const steps = words.map(parseStep)
  const sequences = { ...book.settings.sequences, [name]: steps }
  return { book: { ...book, settings: { ...book.settings, sequences } }, summary: `set the sequence ${name}`, steps }
}

/**
 * Removes a sequence of the user's own; follow-ups that it opened stay open.
 * @throws RapportError `usage` for an unknown name, or a sequence that comes with Rapport.
 */
export function removeSequence(book: Book, name: string): BookUpdate & { steps: Step[] } {
  const steps = stepsOf(book, name)
  const { [name]: ownSteps, ...sequences } = book.settings.sequences ?? {}
  if (ownSteps === undefined)
    throw new RapportError('usage', `The sequence ${name} ships with Rapport and stays.`, {
      hint: `To change it, set one of your own under its name: rapport sequence set ${name} 3bd:nudge.`,
    })
  const { sequences: _, ...settings } = book.settings
  const next = Object.keys(sequences).length > 0 ? { ...settings, sequences } : settings
  return { book: { ...book, settings: next }, summary: `removed the sequence ${name}`, steps }
}

/**
 * Parses a step.
 * @throws RapportError `usage` when it is not `period:kind`, `bad-date` for the period.
 * @example parseStep('3bd:nudge') // { after: { count: 3, unit: 'bd' }, kind: 'nudge' }
 */
function parseStep(word: string): Step {
  const [period = '', kindText = '', ...more] = word.split(':')
  const kind = stepKinds.find((each) => each === kindText)
  if (kind !== undefined && more.length === 0) return { after: parsePeriod(period), kind }
  throw new RapportError('usage', `“${word}” is no step of a sequence.`, {
    hint: `Write when and what, such as 3bd:nudge; what is one of: ${stepKinds.join(', ')}.`,
  })
}

/**
 * A step in the form in which users type it; `setSequence` reads it back.
 * @example formatStep({ after: { count: 3, unit: 'bd' }, kind: 'nudge' }) // '3bd:nudge'
 */
export function formatStep({ after, kind }: Step): string {
  return `${formatPeriod(after)}:${kind}`
}
