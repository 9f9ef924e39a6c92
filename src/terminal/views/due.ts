import { shortDay } from '../../book/day.js'
import type { DueEntry, DueList } from '../../book/due.js'
import { channelWords } from '../../book/words.js'
import type { Look } from '../look.js'
import { taskWords } from './log.js'
import { dayLine, nameLine, quoted, shortText } from './words.js'

/** How many people a day's list shows before it says how many more there are. */
const mostPeople = 7

/** What to do, one block a person; late things wait, nobody is scolded. */
export function dueLines(list: DueList, { all, next }: { all: boolean; next: DueEntry | null }, look: Look): string[] {
  const entries = [...list.overdue, ...list.today, ...list.upcoming]
  if (entries.length === 0) return nothingDue(list, next, look)
  const people = byPerson(entries)
  const shown = all ? people : people.slice(0, mostPeople)
  const lines = shown.flatMap((block, index) => [...(index > 0 ? [''] : []), ...personBlock(block, list.on, look)])
  const more = people.length - shown.length
  if (more > 0) lines.push('', `${more} more: rapport due --all`)
  return lines
}

/** Entries of one person together, at the place of their first. */
function byPerson(entries: DueEntry[]): DueEntry[][] {
  const people = new Map<string, DueEntry[]>()
  for (const entry of entries) people.set(entry.contact.id, [...(people.get(entry.contact.id) ?? []), entry])
  return [...people.values()]
}

function nothingDue({ on }: DueList, next: DueEntry | null, look: Look): string[] {
  const day = on === look.today ? 'today' : `on ${dayLine(on, look)}`
  if (next === null) return [`Nothing is due ${day}.`]
  return [`Nothing is due ${day}. Next: ${nameLine(next.contact)}, ${dayLine(next.dueOn, look)}.`]
}

function personBlock(entries: DueEntry[], on: string, look: Look): string[] {
  const [first] = entries
  if (first === undefined) return []
  const { contact, lastTouch } = first
  const reach = [contact.phones[0], contact.emails[0]].filter(Boolean).join(' · ')
  const lines = [`${look.strong(nameLine(contact))}${reach ? `  ${reach}` : ''}`]
  for (const entry of entries) lines.push(`  ${taskLine(entry, on, look)}`)
  if (lastTouch) {
    const said = lastTouch.summary ? `: ${shortText(lastTouch.summary, 120)}` : ''
    lines.push(`  last ${channelWords[lastTouch.channel]}, ${dayLine(lastTouch.on, look)}${said}`)
  }
  const script = entries.find((entry) => entry.template !== null)?.template
  if (script) lines.push(`  ${look.accent(`rapport script ${script} ${quoted(contact.name)}`)}`)
  return lines
}

function taskLine(entry: DueEntry, on: string, look: Look): string {
  const when = whenWords(entry, on, look)
  return `${taskWords(entry)} · ${when}${entry.id ? `  ${look.faint(entry.id)}` : ''}`
}

function whenWords(entry: DueEntry, on: string, look: Look): string {
  if (entry.days < -6) return look.warm(`waiting since ${shortDay(entry.dueOn, look.today)}`)
  if (entry.days < 0) return look.warm(`waiting since ${shortDay(entry.dueOn, look.today).slice(0, 3)}`)
  return entry.dueOn === on && on === look.today ? 'today' : dayLine(entry.dueOn, look)
}
