import type { FollowUpRecord } from '../../book/record.js'
import { kindWords } from '../../book/words.js'
import type { Look } from '../look.js'
import { columns, dayLine, quoted } from './words.js'

interface NextView {
  followUps: FollowUpRecord[]
  /** The person of this first start, and whether they said no. */
  name: string
  declined: boolean
}

/** What comes next, at the end of the first start. */
export function nextLines({ followUps, name, declined }: NextView, look: Look): string[] {
  const rows = followUps.map((each) => [
    `  ${dayLine(each.dueOn, look)}`,
    look.strong(each.contactName ?? ''),
    each.why ?? kindWords[each.kind],
  ])
  return [
    '',
    ...(rows.length > 0 ? ['Kept. What comes next:', ...columns(rows, look)] : [whatElse(name, declined)]),
    '',
    look.faint('A mistake? rapport undo        Tomorrow: rapport'),
    look.faint('Something wrong about you? rapport init asks again.'),
  ]
}

function whatElse(name: string, declined: boolean): string {
  if (declined) return `Kept. Nobody will remind you of ${name} again. Whom would you like to try next? rapport script`
  return `Kept. When you are ready: rapport script ${quoted(name)}`
}
