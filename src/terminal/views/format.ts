import { timeSuffix } from '../../book/dates/clock.js'
import { daysBetween, shortDay } from '../../book/dates/day.js'
import type { Theme } from '../theme.js'

export { truncate } from '../../text/truncate.js'

/** A contact's name, with the company where it is known and not the same. */
export function nameAndCompany({ name, company }: { name: string; company: string | null }): string {
  return company && company !== name ? `${name}, ${company}` : name
}

/** A day, with “yesterday”, “today” or “tomorrow” where it is one: `Tue 24 Nov, tomorrow`. */
export function formatDay(day: string, theme: Theme): string {
  const offset = daysBetween(theme.today, day)
  const nearDays: Record<number, string> = { 0: ', today', 1: ', tomorrow', [-1]: ', yesterday' }
  return shortDay(day, theme.today) + (nearDays[offset] ?? '')
}

/** When something is due: its day as `formatDay` shows it, and the time if there is one. */
export function formatDue({ dueOn, at }: { dueOn: string; at: string | null }, theme: Theme): string {
  return formatDay(dueOn, theme) + timeSuffix(at)
}

/** Rows with aligned columns, two spaces between them; the last column is not padded. */
export function alignColumns(rows: string[][], theme: Theme): string[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, theme.widthOf(cell))
  return rows.map((row) =>
    row
      .map((cell, index) =>
        index === row.length - 1 ? cell : cell + ' '.repeat((widths[index] ?? 0) - theme.widthOf(cell)),
      )
      .join('  ')
      .trimEnd(),
  )
}

/**
 * Facts below one another, the values aligned; those without a value are left out. A value of several lines goes on
 * below itself.
 * @example factLines([['Why', 'near home\ngood people']], theme) // ['Why  near home', '     good people']
 */
export function factLines(facts: [label: string, value: string | null][], theme: Theme): string[] {
  const known = facts.flatMap(([label, value]) => (value ? [{ label, lines: value.split('\n') }] : []))
  const rows = known.flatMap(({ label, lines }) =>
    lines.map((line, index) => [index === 0 ? theme.faint(label) : '', line]),
  )
  return alignColumns(rows, theme)
}

/** How a command refers to a contact with this id. */
export type ContactRef = (id: string) => string

/** A name as one word for a shell, quoted where needed. */
export function shellQuote(name: string): string {
  return /^[\w-]+$/.test(name) ? name : `"${name.replace(/(["\\$`])/g, '\\$1')}"`
}

/** A line indented by two spaces. */
export function indent(line: string): string {
  return `  ${line}`
}
