import { parsePeriod, periodWords } from '../../book/dates/when.js'
import type { ContactJson, FollowUpJson, InteractionJson } from '../../book/model/toJson.js'
import type { Theme } from '../theme.js'
import { taskWords, touchLine } from './log.js'
import { columns, dayLine, nameLine, shortText } from './phrases.js'

/** People as a table: name, company, last touch. `isWhole`: nothing narrows the list. */
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
    const last = on === undefined ? theme.faint('never') : dayLine(on, theme)
    const [nameRoom, companyRoom] = theme.width < 76 ? [20, 12] : [30, 24]
    return [theme.faint(each.id), shortText(each.name, nameRoom), shortText(each.company ?? '', companyRoom), last]
  })
  return columns(rows, theme)
}

export interface ContactView {
  contact: ContactJson
  interactions: InteractionJson[]
  followUps: FollowUpJson[]
  balance: { gave: number; got: number }
  introducers: string[]
}

/** Everything about one person: facts, what is open, the last talks, give and take. */
export function contactLines(shown: ContactView, theme: Theme): string[] {
  const { contact, interactions, followUps, balance, introducers } = shown
  const facts: [string, string | null][] = [
    ['Phone', contact.phones.join(', ')],
    ['E-mail', contact.emails.join(', ')],
    ['Role', contact.title],
    ['Industry', contact.industry],
    ['Web', contact.url],
    ['Also', contact.aliases.join(', ')],
    ['Tags', contact.tags.join(', ')],
    ['Introduced by', introducers.join(', ')],
    ['In touch every', contact.keepInTouch && periodWords(parsePeriod(contact.keepInTouch))],
  ]
  const rows = facts.filter(([, value]) => value).map(([label, value]) => [theme.faint(label), value ?? ''])
  const open = followUps.filter((each) => each.status === 'open')
  const aside = contact.status === 'archived' ? theme.faint('  archived') : ''
  const lines = [
    `${theme.strong(nameLine(contact))}  ${theme.faint(contact.id)}${aside}`,
    ...columns(rows, theme).map(indent),
  ]
  if (contact.notes) lines.push('', ...contact.notes.split('\n').map(indent))
  if (open.length > 0)
    lines.push('', 'To do', ...open.map((each) => indent(`${dayLine(each.dueOn, theme)} · ${taskWords(each)}`)))
  if (interactions.length > 0) {
    lines.push('', 'Last talks', ...interactions.slice(0, 5).map((each) => indent(touchLine(each, theme))))
    if (balance.gave + balance.got > 0) lines.push('', balanceLine(balance))
  }
  return lines
}

/** @example balanceLine({ gave: 0, got: 2 }) // 'They gave you something twice; you gave them nothing yet.' */
const balanceLine = ({ gave, got }: ContactView['balance']) =>
  `They gave you ${howOften(got)}; you gave them ${howOften(gave)}.`

const howOften = (times: number) =>
  ['nothing yet', 'something once', 'something twice'][times] ?? `something ${times} times`

const indent = (line: string) => `  ${line}`
