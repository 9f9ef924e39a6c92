import type { DaySheet, DueTask } from '../../book/agenda/daySheet.js'
import { newsFirst } from '../../book/agenda/due.js'
import type { Gift } from '../../book/agenda/gift.js'
import { shortDay } from '../../book/dates/day.js'
import { channelLabels } from '../../book/model/labels.js'
import { listed } from '../../text/listed.js'
import type { Theme } from '../theme.js'
import { taskWords } from './log.js'
import { type ContactRef, dayLine, nameLine, shortText } from './phrases.js'

/** What to do, one block a person; late things wait, nobody is scolded. Last, to whom a gift would do good. */
export function dueLines(sheet: DaySheet, contactRef: ContactRef, theme: Theme): string[] {
  const { on, people, more, gift } = sheet
  const lines = people.flatMap((block, index) => [
    ...(index > 0 ? [''] : []),
    ...personBlock(block, on, contactRef, theme),
  ])
  if (people.length === 0) lines.push(nothingDue(sheet, theme))
  if (more > 0) lines.push('', `${more} more: rapport due --all`)
  return gift === null ? lines : [...lines, '', ...giftLines(gift, contactRef, theme)]
}

function giftLines({ contact, since }: Gift, contactRef: ContactRef, theme: Theme): string[] {
  return [
    `A good day to give ${shortText(contact.name, 60)} something back, who helped you on ${shortDay(since, theme.today)}: an article, a name, some news.`,
    `  ${theme.accent(`rapport script give ${contactRef(contact.id)}`)}`,
  ]
}

function nothingDue({ on, next }: DaySheet, theme: Theme): string {
  const day = on === theme.today ? 'today' : `on ${dayLine(on, theme)}`
  const then = next === null ? '' : ` Next: ${nameLine(next.contact)}, ${dayLine(next.dueOn, theme)}.`
  return `Nothing is due ${day}.${then}`
}

function personBlock(entries: DueTask[], on: string, contactRef: ContactRef, theme: Theme): string[] {
  const [first] = entries
  if (first === undefined) return []
  const { contact, lastTouch } = first
  const reach = [contact.phones[0], contact.emails[0]].filter(Boolean).join(' · ')
  const lines = [`${theme.strong(nameLine(contact))}${reach ? `  ${reach}` : ''}`]
  for (const entry of entries) lines.push(`  ${taskLine(entry, on, theme)}`, ...beside(entry))
  if (lastTouch) {
    const said = lastTouch.summary ? `: ${shortText(lastTouch.summary, 120)}` : ''
    lines.push(`  last ${channelLabels[lastTouch.channel]}, ${dayLine(lastTouch.on, theme)}${said}`)
  }
  const [command] = newsFirst(entries).flatMap((entry) => commandFor(entry, contactRef) ?? [])
  if (command !== undefined) lines.push(`  ${theme.accent(command)}`)
  return lines
}

/** What one needs to know for it: what came of a talk, whom else to try. */
function beside({ kind, aboutName, news, alsoThere, contact, namedBy }: DueTask): string[] {
  if (namedBy.length > 0) return [`  named by ${listed(namedBy, 'and')}`]
  if (news !== null) return [`  what came of it with ${aboutName}: ${shortText(news, 120)}`]
  if (kind !== 'try-someone-else' || contact.company === null) return []
  const names = alsoThere.slice(0, 3).map((each) => each.name)
  return [`  at ${contact.company} you ${names.length > 0 ? `also know ${names.join(', ')}` : 'know nobody else yet'}`]
}

/** What writes the words for it: to the same person, or to somebody else there. */
function commandFor({ template, contact, alsoThere }: DueTask, contactRef: ContactRef): string | null {
  const [colleague] = alsoThere
  if (colleague !== undefined) return `rapport script ${contactRef(colleague.id)}`
  return template === null ? null : `rapport script ${template} ${contactRef(contact.id)}`
}

function taskLine(entry: DueTask, on: string, theme: Theme): string {
  const when = whenWords(entry, on, theme)
  return `${taskWords(entry)} · ${when}${entry.id ? `  ${theme.faint(entry.id)}` : ''}`
}

function whenWords(entry: DueTask, on: string, theme: Theme): string {
  if (entry.days < -6) return theme.warm(`waiting since ${shortDay(entry.dueOn, theme.today)}`)
  if (entry.days < 0) return theme.warm(`waiting since ${shortDay(entry.dueOn, theme.today).slice(0, 3)}`)
  return entry.dueOn === on && on === theme.today ? 'today' : dayLine(entry.dueOn, theme)
}
