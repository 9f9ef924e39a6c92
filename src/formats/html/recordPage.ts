import { type Day, noonOf, plus } from '../../book/dates/day.js'
import type { WorkSearchRecord } from '../../book/reports/workSearch.js'
import { recordCells, recordColumns } from '../tables/recordTable.js'
import { escapeHtml, htmlPage } from './page.js'

/**
 * The work-search record of a week as an HTML page to print, with lines for signature and date.
 * @param name the user's name; null where it is unknown
 */
export function recordPage({ week, required, count, activities }: WorkSearchRecord, name: string | null): string {
  const last = plus(week, { count: 6, unit: 'd' })
  const title = `Work search, ${weekdayAndFullDate(week)} to ${weekdayAndFullDate(last)}`
  const rows = activities.map((each) => {
    const cells = recordCells({ ...each, on: weekdayAndDate(each.on) })
    return `<tr>${cells.map((cell, index) => cellHtml(cell, recordColumns[index])).join('')}</tr>`
  })
  const body = [
    '<h1>Work-search record</h1>',
    ...(name === null ? [] : [`<p dir="auto">${escapeHtml(name)}</p>`]),
    `<p>Week of ${weekdayAndFullDate(week)} to ${weekdayAndFullDate(last)}</p>`,
    `<p>Activities: ${count}. Required: ${required}.</p>`,
    '<div class="wide"><table>',
    `<thead><tr>${recordColumns.map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table></div>',
    '<div class="lines"><p>Signature</p><p>Date</p></div>',
  ]
  return htmlPage(name === null ? title : `${title}: ${name}`, body.join('\n'))
}

/**
 * A table cell. Rapport's own words are short and are never broken inside a word; other text gets its own direction.
 */
function cellHtml(text: string, column: (typeof recordColumns)[number] | undefined): string {
  const cssClass = column === 'Date' ? 'day' : column === 'Method' || column === 'Result' ? 'short' : null
  return `<td ${cssClass === null ? 'dir="auto"' : `class="${cssClass}"`}>${escapeHtml(text)}</td>`
}

/** @example weekdayAndDate('2026-11-16') // 'Mon, Nov 16' */
function weekdayAndDate(day: Day): string {
  return noonOf(day).toLocaleDateString('en-US', { weekday: 'short', month: 'short', day: 'numeric' })
}

/** @example weekdayAndFullDate('2026-11-16') // 'Mon, Nov 16, 2026' */
function weekdayAndFullDate(day: Day): string {
  return noonOf(day).toLocaleDateString('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' })
}
