import { type Day, noonOf, plus } from '../../book/dates/day.js'
import type { WorkSearchRecord } from '../../book/reports/workSearch.js'
import { recordCells, recordColumns } from '../tables/recordTable.js'
import { escaped, page } from './page.js'

/** The work-search record of a week as a page to print, with lines to sign on. */
export function recordPage({ week, required, count, activities }: WorkSearchRecord, name: string | null): string {
  const last = plus(week, { count: 6, unit: 'd' })
  const title = `Work search, ${longDay(week)} to ${longDay(last)}`
  const rows = activities.map((each) => {
    const cells = recordCells({ ...each, on: dayInWeek(each.on) })
    return `<tr>${cells.map((cell, index) => cellOf(cell, recordColumns[index])).join('')}</tr>`
  })
  const body = [
    '<h1>Work-search record</h1>',
    ...(name === null ? [] : [`<p dir="auto">${escaped(name)}</p>`]),
    `<p>Week of ${longDay(week)} to ${longDay(last)}</p>`,
    `<p>Activities: ${count}. Required: ${required}.</p>`,
    '<div class="wide"><table>',
    `<thead><tr>${recordColumns.map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table></div>',
    '<div class="lines"><p>Signature</p><p>Date</p></div>',
  ]
  return page(name === null ? title : `${title}: ${name}`, body.join('\n'))
}

/** What we say ourselves is short and is not broken within words; what came from elsewhere runs in its own direction. */
function cellOf(text: string, column: (typeof recordColumns)[number] | undefined): string {
  const kind = column === 'Date' ? 'day' : column === 'Method' || column === 'Result' ? 'short' : null
  return `<td ${kind === null ? 'dir="auto"' : `class="${kind}"`}>${escaped(text)}</td>`
}

/** @example dayInWeek('2026-11-16') // 'Mon, Nov 16' */
function dayInWeek(day: Day): string {
  return noonOf(day).toLocaleDateString('en-US', { weekday: 'short', month: 'short', day: 'numeric' })
}

/** @example longDay('2026-11-16') // 'Mon, Nov 16, 2026' */
function longDay(day: Day): string {
  return noonOf(day).toLocaleDateString('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' })
}
