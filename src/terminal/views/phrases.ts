import { daysBetween, shortDay } from '../../book/dates/day.js'
import type { Theme } from '../theme.js'

/** A name and a company, where there is one. */
export function nameLine({ name, company }: { name: string; company: string | null }): string {
  return company && company !== name ? `${name}, ${company}` : name
}

/** A day with what people call it: `Tue 24 Nov, tomorrow`; only the day where it is more than a week off. */
export function dayLine(day: string, theme: Theme): string {
  const off = daysBetween(theme.today, day)
  const near: Record<number, string> = { 0: ', today', 1: ', tomorrow', [-1]: ', yesterday' }
  return shortDay(day, theme.today) + (near[off] ?? '')
}

/** A text of one line, cut where it would be longer than a line of a list should be. */
export function shortText(text: string, most: number): string {
  const signs = [...text]
  return signs.length <= most
    ? text
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

/** Columns of equal width, two spaces between; the last one is not padded. */
export function columns(rows: string[][], theme: Theme): string[] {
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

/** How a command names a person. */
export type ContactRef = (id: string) => string

/** A name as a shell takes it. */
export function quoted(name: string): string {
  return /^[\w-]+$/.test(name) ? name : `"${name.replace(/(["\\$`])/g, '\\$1')}"`
}
