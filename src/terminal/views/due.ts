import { shortDay } from '../../book/day.js'
import type { DaySheet, DueEntry } from '../../book/due.js'
import { channelWords } from '../../book/words.js'
import type { Look } from '../look.js'
import { taskWords } from './log.js'
import { dayLine, nameLine, quoted, shortText } from './words.js'

/** What to do, one block a person; late things wait, nobody is scolded. */
export function dueLines(sheet: DaySheet, look: Look): string[] {
  const { on, people, more } = sheet
  if (people.length === 0) return [nothingDue(sheet, look)]
  const lines = people.flatMap((block, index) => [...(index > 0 ? [''] : []), ...personBlock(block, on, look)])
  return more > 0 ? [...lines, '', `${more} more: rapport due --all`] : lines
}

function nothingDue({ on, next }: DaySheet, look: Look): string {
  const day = on === look.today ? 'today' : `on ${dayLine(on, look)}`
  const then = next === null ? '' : ` Next: ${nameLine(next.contact)}, ${dayLine(next.dueOn, look)}.`
  return `Nothing is due ${day}.${then}`
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
