import type { FollowUpRecord } from '../../book/record.js'
import { kindWords } from '../../book/words.js'
import type { Look } from '../look.js'
import { columns, dayLine, quoted } from './words.js'

/** What comes next, at the end of the first start. */
export function nextLines({ followUps, first }: { followUps: FollowUpRecord[]; first: string }, look: Look): string[] {
  const rows = followUps.map((each) => [
    `  ${dayLine(each.dueOn, look)}`,
    look.strong(each.contactName ?? ''),
    each.why ?? kindWords[each.kind],
  ])
  const next =
    rows.length > 0
      ? ['Kept. What comes next:', ...columns(rows, look)]
      : [`Kept. When you are ready: rapport script ${quoted(first)}`]
  return ['', ...next, '', look.faint('A mistake? rapport undo        Tomorrow: rapport')]
}
