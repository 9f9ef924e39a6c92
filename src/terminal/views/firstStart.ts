import { taskWords } from '../../book/model/taskWords.js'
import type { FollowUpJson } from '../../book/model/toJson.js'
import type { Theme } from '../theme.js'
import { alignColumns, formatDue, nameAndCompany, shellQuote } from './format.js'

interface FirstStartView {
  followUps: (Pick<FollowUpJson, 'dueOn' | 'at' | 'kind' | 'why' | 'promisedOn'> & {
    contact: { name: string; company: string | null }
  })[]
  /** The name of the contact of this first start. */
  name: string
  /** Whether the contact said no. */
  declined: boolean
}

/** What comes next, shown at the end of the first start. */
export function firstStartLines({ followUps, name, declined }: FirstStartView, theme: Theme): string[] {
  const rows = followUps.map((each) => [
    `  ${formatDue(each, theme)}`,
    theme.strong(nameAndCompany(each.contact)),
    taskWords(each, theme.today),
  ])
  const nextStep = declined
    ? `Nobody will remind you of ${name} again. Whom would you like to try next? rapport script`
    : `When you are ready: rapport script ${shellQuote(name)}`
  return [
    '',
    ...(rows.length > 0 ? ['Kept. What comes next:', ...alignColumns(rows, theme)] : [`Kept. ${nextStep}`]),
    ...(rows.length > 0 && declined ? ['', nextStep] : []),
    '',
    theme.faint('A mistake? rapport undo        Tomorrow: rapport'),
    theme.faint('Something wrong about you? rapport init asks again.'),
  ]
}
