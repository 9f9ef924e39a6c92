import type { FollowUpRecord } from '../../book/record.js'
import { kindWords } from '../../book/words.js'
import type { Look } from '../look.js'
import { columns, dayLine, nameLine, quoted } from './words.js'

interface NextView {
  followUps: (Pick<FollowUpRecord, 'dueOn' | 'kind' | 'why'> & { contact: { name: string; company: string | null } })[]
  /** The person of this first start, and whether they said no. */
  name: string
  declined: boolean
}

/** What comes next, at the end of the first start. */
export function nextLines({ followUps, name, declined }: NextView, look: Look): string[] {
  const rows = followUps.map((each) => [
    `  ${dayLine(each.dueOn, look)}`,
    look.strong(nameLine(each.contact)),
    each.why ?? kindWords[each.kind],
  ])
  const afterwards = declined
    ? `Nobody will remind you of ${name} again. Whom would you like to try next? rapport script`
    : `When you are ready: rapport script ${quoted(name)}`
  return [
    '',
    ...(rows.length > 0 ? ['Kept. What comes next:', ...columns(rows, look)] : [`Kept. ${afterwards}`]),
    ...(rows.length > 0 && declined ? ['', afterwards] : []),
    '',
    look.faint('A mistake? rapport undo        Tomorrow: rapport'),
    look.faint('Something wrong about you? rapport init asks again.'),
  ]
}
