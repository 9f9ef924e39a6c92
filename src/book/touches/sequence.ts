import { type Day, later, plus } from '../dates/day.js'
import { parsePeriod, periodText } from '../dates/when.js'
import { RapportError } from '../error.js'
import { companyKey } from '../identity/companyKey.js'
import type { Changed, Moment } from '../model/book.js'
import { contactById, openFollowUps, openWith } from '../model/lookup.js'
import type { Book, Contact, FollowUp, Step } from '../model/schema.js'
import { settled } from '../model/settle.js'
import type { NewFollowUp } from './followUp.js'

/** What a step can ask for; all else has a cause of its own. */
export const stepKinds = ['try-someone-else', 'nudge', 'follow-up'] as const

/** Sequences that are there without anybody setting them (Dalton's 3B7: METHOD section 4). */
export const shippedSequences: Record<string, Step[]> = {
  '3b7': [
    { after: { count: 3, unit: 'bd' }, kind: 'try-someone-else' },
    { after: { count: 7, unit: 'bd' }, kind: 'nudge' },
  ],
}

/** Every sequence by name; one of the user's own wins over a shipped one. */
export function sequencesOf(book: Book): Record<string, Step[]> {
  return { ...shippedSequences, ...book.settings.sequences }
}

/** The steps of a sequence. @throws RapportError `usage` where there is none of this name. */
export function stepsOf(book: Book, name: string): Step[] {
  const known = sequencesOf(book)
  const steps = Object.hasOwn(known, name) ? known[name] : undefined
  if (steps !== undefined) return steps
  throw new RapportError('usage', `There is no sequence called “${name}”.`, {
    hint: `There is: ${Object.keys(known).join(', ')}.`,
  })
}

/**
 * What a sequence opens for somebody: all steps at once, dated from its start, so that each can be moved on its own.
 * @throws RapportError `usage` where one runs for them already, or there is none of this name.
 */
export function startOf(book: Book, contactId: string, name: string, on: Day, today: Day): NewFollowUp[] {
  const steps = stepsOf(book, name)
  const running = stepsRunning(book, contactId)[0]?.sequence
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

/** The day on which a sequence that starts today turns to the same person again; null where it never does. */
export function turnsAgain(book: Book, name: string, today: Day): Day | null {
  const step = stepsOf(book, name).find(({ kind }) => kind !== 'try-someone-else')
  return step === undefined ? null : plus(today, step.after)
}

/** The open steps of a sequence that runs for somebody. */
export function stepsRunning(book: Book, contactId: string): FollowUp[] {
  return openWith(book, contactId).filter((each) => each.sequence !== undefined)
}

/** Ends the sequence that runs for somebody: what of it is still open is dropped. */
export function stopSequence(book: Book, contactId: string, moment: Moment): Changed & { dropped: FollowUp[] } {
  const running = new Set(stepsRunning(book, contactId))
  const dropped: FollowUp[] = []
  const followUps = book.followUps.map((each) => {
    if (!running.has(each)) return each
    const drop = settled(each, 'dropped', moment)
    dropped.push(drop)
    return drop
  })
  return { book: dropped.length > 0 ? { ...book, followUps } : book, summary: 'ended a sequence', dropped }
}

/** Others at the same company for whom a sequence runs: somebody there has answered, and they may be left alone. */
export function colleaguesInSequence(book: Book, contactId: string): string[] {
  const company = companyKey(contactById(book, contactId)?.company)
  if (company === '') return []
  const waiting = new Set(openFollowUps(book).flatMap((each) => (each.sequence === undefined ? [] : each.contactId)))
  const isThere = (each: Contact) =>
    each.id !== contactId && waiting.has(each.id) && companyKey(each.company) === company
  return waiting.size === 0 ? [] : book.contacts.filter(isThere).map(({ id }) => id)
}

/** Keeps a sequence under a name. @throws RapportError `usage` for steps that cannot be read. */
export function setSequence(book: Book, name: string, words: string[]): Changed & { steps: Step[] } {
  if (!/^[a-z0-9][a-z0-9-]{0,40}$/.test(name))
    throw new RapportError('usage', `A sequence cannot be called “${name}”.`, {
      hint: 'Use small letters, digits and hyphens, such as patient.',
    })
  const steps = words.map(readStep)
  const sequences = { ...book.settings.sequences, [name]: steps }
  return { book: { ...book, settings: { ...book.settings, sequences } }, summary: `set the sequence ${name}`, steps }
}

/** Forgets a sequence of the user's own; steps that run go on. @throws RapportError `usage`. */
export function removeSequence(book: Book, name: string): Changed & { steps: Step[] } {
  const steps = stepsOf(book, name)
  const { [name]: own, ...sequences } = book.settings.sequences ?? {}
  if (own === undefined)
    throw new RapportError('usage', `The sequence ${name} ships with Rapport and stays.`, {
      hint: `To change it, set one of your own under its name: rapport sequence set ${name} 3bd:nudge.`,
    })
  const { sequences: _, ...settings } = book.settings
  const next = Object.keys(sequences).length > 0 ? { ...settings, sequences } : settings
  return { book: { ...book, settings: next }, summary: `removed the sequence ${name}`, steps }
}

/** @example readStep('3bd:nudge') // { after: { count: 3, unit: 'bd' }, kind: 'nudge' } */
function readStep(word: string): Step {
  const [when = '', kind = '', ...more] = word.split(':')
  const known = stepKinds.find((each) => each === kind)
  if (known !== undefined && more.length === 0) return { after: parsePeriod(when), kind: known }
  throw new RapportError('usage', `“${word}” is no step of a sequence.`, {
    hint: `Write when and what, such as 3bd:nudge; what is one of: ${stepKinds.join(', ')}.`,
  })
}

/** @example stepText({ after: { count: 3, unit: 'bd' }, kind: 'nudge' }) // '3bd:nudge' */
export function stepText({ after, kind }: Step): string {
  return `${periodText(after)}:${kind}`
}
