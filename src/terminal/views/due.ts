import { shortDay } from '../../book/dates/day.js'
import type { DaySheet, DueTask } from '../../book/agenda/daySheet.js'
import { newsFirst } from '../../book/agenda/due.js'
import type { Gift } from '../../book/agenda/gift.js'
import { channelLabels, listed } from '../../book/model/labels.js'
import type { Theme } from '../theme.js'
import { taskWords } from './log.js'
import { dayLine, type ContactRef, nameLine, shortText } from './phrases.js'

/** What to do, one block a person; late things wait, nobody is scolded. Last, to whom a gift would do good. */
export function dueLines(sheet: DaySheet, handle: ContactRef, look: Theme): string[] {
  const { on, people, more, gift } = sheet
  const lines = people.flatMap((block, index) => [...(index > 0 ? [''] : []), ...personBlock(block, on, handle, look)])
  if (people.length === 0) lines.push(nothingDue(sheet, look))
  if (more > 0) lines.push('', `${more} more: rapport due --all`)
  return gift === null ? lines : [...lines, '', ...giftLines(gift, handle, look)]
}

function giftLines({ contact, since }: Gift, handle: ContactRef, look: Theme): string[] {
  return [
    `A good day to give ${shortText(contact.name, 60)} something back, who helped you on ${shortDay(since, look.today)}: an article, a name, some news.`,
    `  ${look.accent(`rapport script give ${handle(contact.id)}`)}`,
  ]
}

function nothingDue({ on, next }: DaySheet, look: Theme): string {
  const day = on === look.today ? 'today' : `on ${dayLine(on, look)}`
  const then = next === null ? '' : ` Next: ${nameLine(next.contact)}, ${dayLine(next.dueOn, look)}.`
  return `Nothing is due ${day}.${then}`
}

function personBlock(entries: DueTask[], on: string, handle: ContactRef, look: Theme): string[] {
  const [first] = entries
  if (first === undefined) return []
  const { contact, lastTouch } = first
  const reach = [contact.phones[0], contact.emails[0]].filter(Boolean).join(' · ')
  const lines = [`${look.strong(nameLine(contact))}${reach ? `  ${reach}` : ''}`]
  for (const entry of entries) lines.push(`  ${taskLine(entry, on, look)}`, ...beside(entry))
  if (lastTouch) {
    const said = lastTouch.summary ? `: ${shortText(lastTouch.summary, 120)}` : ''
    lines.push(`  last ${channelLabels[lastTouch.channel]}, ${dayLine(lastTouch.on, look)}${said}`)
  }
  const [command] = newsFirst(entries).flatMap((entry) => commandFor(entry, handle) ?? [])
  if (command !== undefined) lines.push(`  ${look.accent(command)}`)
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
function commandFor({ template, contact, alsoThere }: DueTask, handle: ContactRef): string | null {
  const [colleague] = alsoThere
  if (colleague !== undefined) return `rapport script ${handle(colleague.id)}`
  return template === null ? null : `rapport script ${template} ${handle(contact.id)}`
}

function taskLine(entry: DueTask, on: string, look: Theme): string {
  const when = whenWords(entry, on, look)
  return `${taskWords(entry)} · ${when}${entry.id ? `  ${look.faint(entry.id)}` : ''}`
}

function whenWords(entry: DueTask, on: string, look: Theme): string {
  if (entry.days < -6) return look.warm(`waiting since ${shortDay(entry.dueOn, look.today)}`)
  if (entry.days < 0) return look.warm(`waiting since ${shortDay(entry.dueOn, look.today).slice(0, 3)}`)
  return entry.dueOn === on && on === look.today ? 'today' : dayLine(entry.dueOn, look)
}
