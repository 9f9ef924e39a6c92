import type { ComparedJson } from '../../book/interviews/compare.js'
import { type CompareTable, compareTable } from '../../book/interviews/compareTable.js'
import type { Theme } from '../theme.js'
import { formatDay } from './format.js'
import { gridLines, isRoomy, wrappedFacts } from './grid.js'

/**
 * Interviews and offers side by side; one below another where the terminal is narrow.
 * @example compareLines(data.interviews, theme)
 */
export function compareLines(interviews: ComparedJson[], theme: Theme): string[] {
  if (interviews.length === 0)
    return ['Nothing is open to compare. When an interview comes: rapport interview add Acme --on "thu 10am"']
  const table = compareTable(interviews, (day) => formatDay(day, theme))
  return [
    ...(isRoomy(theme) ? gridLines(table, theme) : belowOneAnother(table, theme)),
    '',
    theme.faint('What each boss is like: rapport interview boss'),
  ]
}

function belowOneAnother({ heads, rows }: CompareTable, theme: Theme): string[] {
  return heads.flatMap((head, at) => [
    ...(at > 0 ? [''] : []),
    theme.strong(head),
    ...wrappedFacts(
      rows.map(({ label, cells }) => [label, cells[at] || '–']),
      theme,
    ),
  ])
}
