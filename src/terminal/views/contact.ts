import { type Day, shortDay } from '../../book/dates/day.js'
import { parsePeriod } from '../../book/dates/parsePeriod.js'
import { periodWords } from '../../book/dates/period.js'
import { greetingName } from '../../book/identity/greetingName.js'
import { isPromise } from '../../book/model/followUpKind.js'
import { taskWords } from '../../book/model/taskWords.js'
import type { ContactJson, FollowUpJson, InteractionJson } from '../../book/model/toJson.js'
import { formerJobWords } from '../../book/people/formerJob.js'
import type { Theme } from '../theme.js'
import { alignColumns, factLines, formatDay, formatDue, indent, nameAndCompany, truncate } from './format.js'
import { type HeldFollowUp, holdMark, touchLine } from './log.js'

/**
 * Contacts as a table: name, company, last touch. `isWhole`: the list has no filter, which matters where it is empty.
 */
export function contactListLines(
  data: { contacts: ContactJson[] },
  { lastTouch, isWhole }: { lastTouch: { get(id: string): string | undefined }; isWhole: boolean },
  theme: Theme,
): string[] {
  if (data.contacts.length === 0)
    return [
      isWhole
        ? 'Nobody is here. Add somebody: rapport contact add "Dana Reyes"'
        : 'Nobody fits. Everybody: rapport contact list',
    ]
  const rows = data.contacts.map((each) => {
    const on = lastTouch.get(each.id)
    const lastTouchText = on === undefined ? theme.faint('never') : formatDay(on, theme)
    const [nameRoom, companyRoom] = theme.width < 76 ? [20, 12] : [30, 24]
    return [
      theme.faint(each.id),
      truncate(each.name, nameRoom),
      truncate(each.company ?? '', companyRoom),
      lastTouchText,
    ]
  })
  return alignColumns(rows, theme)
}

/** A contact with all that the book has about them. */
export interface ContactView {
  contact: ContactJson
  interactions: InteractionJson[]
  followUps: (HeldFollowUp & { askedOn: Day | null })[]
  balance: { gave: number; got: number }
  introducers: string[]
}

/** All about one contact: facts, open follow-ups, the last talks, what each gave the other. */
export function contactLines(view: ContactView, theme: Theme): string[] {
  const { contact, interactions, followUps, balance, introducers } = view
  const facts: [string, string | null][] = [
    ['Phone', contact.phones.join(', ')],
    ['E-mail', contact.emails.join(', ')],
    ['Role', contact.title],
    ['Industry', contact.industry],
    ['Web', contact.url],
    ['How you know each other', contact.how],
    ['Formerly', contact.formerly.map(formerJobWords).join('; ')],
    ['Called', calledOtherwise(contact)],
    ['Also', contact.aliases.join(', ')],
    ['Tags', contact.tags.join(', ')],
    ['Introduced by', introducers.join(', ')],
    ['In touch every', contact.keepInTouch && periodWords(parsePeriod(contact.keepInTouch))],
  ]
  const open = followUps.filter((each) => each.status === 'open')
  const archivedNote = contact.status === 'archived' ? theme.faint('  archived') : ''
  const lines = [
    `${theme.strong(nameAndCompany(contact))}  ${theme.faint(contact.id)}${archivedNote}`,
    ...factLines(facts, theme).map(indent),
  ]
  if (contact.notes) lines.push('', ...contact.notes.split('\n').map(indent))
  if (open.length > 0)
    lines.push(
      '',
      'To do',
      ...open.map((each) => indent(`${formatDue(each, theme)} · ${taskWords(each, theme.today)}${holdMark(each)}`)),
    )
  const settled = followUps.filter((each) => isPromise(each) && each.status !== 'open' && each.result !== 'void')
  if (settled.length > 0) lines.push('', 'Promises', ...settled.map((each) => indent(promiseLine(each, theme))))
  const answered = followUps.filter(({ result }) => result === 'introduced' || result === 'refused')
  if (answered.length > 0)
    lines.push('', 'Introductions you asked for', ...answered.map((each) => indent(introductionLine(each, theme))))
  if (interactions.length > 0) {
    lines.push('', 'Last talks', ...interactions.slice(0, 5).map((each) => indent(touchLine(each, theme, contact.id))))
    if (balance.gave + balance.got > 0) lines.push('', balanceLine(balance))
  }
  return lines
}

/** @example 'you promised: send the study, by Fri 27 Nov · kept on Thu 26 Nov' */
function promiseLine(promise: FollowUpJson, theme: Theme): string {
  const { status, promisedOn, closedOn } = promise
  const on = closedOn === null ? '' : ` on ${shortDay(closedOn, theme.today)}`
  const isLate = promisedOn !== null && closedOn !== null && closedOn > promisedOn
  const outcome = status === 'dropped' ? 'let go' : `${isLate ? 'kept late,' : 'kept'}${on}`
  return `${taskWords(promise, theme.today)} · ${outcome}`
}

/** @example 'Lee Park · made on Mon 30 Nov' */
function introductionLine({ aboutName, result, closedOn }: FollowUpJson, theme: Theme): string {
  const on = closedOn === null ? '' : ` on ${shortDay(closedOn, theme.today)}`
  return `${aboutName ?? 'somebody'} · ${result === 'introduced' ? 'made' : 'said no'}${on}`
}

/** The given name that is known for sure, where the name itself shows another one; null if not. */
function calledOtherwise({ name, given }: ContactJson): string | null {
  return given !== null && given !== greetingName({ name }) ? given : null
}

/** @example balanceLine({ gave: 0, got: 2 }) // 'They gave you something twice; you gave them nothing yet.' */
const balanceLine = ({ gave, got }: ContactView['balance']) =>
  `They gave you ${howOften(got)}; you gave them ${howOften(gave)}.`

const howOften = (times: number) =>
  ['nothing yet', 'something once', 'something twice'][times] ?? `something ${times} times`
