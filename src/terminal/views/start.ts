import { kindLabels } from '../../book/model/labels.js'
import type { FollowUpJson } from '../../book/model/toJson.js'
import type { Theme } from '../theme.js'
import { columns, dayLine, nameLine, quoted } from './phrases.js'

interface NextView {
  followUps: (Pick<FollowUpJson, 'dueOn' | 'kind' | 'why'> & { contact: { name: string; company: string | null } })[]
  /** The person of this first start, and whether they said no. */
  name: string
  declined: boolean
}

/** What comes next, at the end of the first start. */
export function nextLines({ followUps, name, declined }: NextView, theme: Theme): string[] {
  const rows = followUps.map((each) => [
    `  ${dayLine(each.dueOn, theme)}`,
    theme.strong(nameLine(each.contact)),
    each.why ?? kindLabels[each.kind],
  ])
  const afterwards = declined
    ? `Nobody will remind you of ${name} again. Whom would you like to try next? rapport script`
    : `When you are ready: rapport script ${quoted(name)}`
  return [
    '',
    ...(rows.length > 0 ? ['Kept. What comes next:', ...columns(rows, theme)] : [`Kept. ${afterwards}`]),
    ...(rows.length > 0 && declined ? ['', afterwards] : []),
    '',
    theme.faint('A mistake? rapport undo        Tomorrow: rapport'),
    theme.faint('Something wrong about you? rapport init asks again.'),
  ]
}
