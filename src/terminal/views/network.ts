import type { TreeRow } from '../../book/people/network.js'
import type { Theme } from '../theme.js'
import { shortText } from './phrases.js'

/** Where nobody introduced anybody: how to note it. */
export const noIntroductions = [
  'Nobody is noted yet as having introduced somebody to you.',
  'When somebody names a person, log it:',
  '  rapport log stan --referred "Dana Reyes, Acme"',
  'For somebody in your book already:',
  '  rapport contact edit dana --introduced-by stan',
]

/**
 * Who introduced whom as a tree; whoever stands below was introduced by the one above. What lies too deep to be drawn stands
 * in one column, with the number of introductions above, and who made the last where it is not the line before.
 */
export function networkLines(rows: TreeRow[], theme: Theme): string[] {
  const [first, second] = rows
  if (second === undefined && first?.isAsked) return [aloneLine(first)]
  if (second === undefined) return noIntroductions
  const [deepest, hostRoom] = theme.width < 76 ? [4, 10] : [9, 20]
  const shared = sharedNames(rows)
  /** For each level, the last one who stood there. */
  const above: TreeRow[] = []
  return rows.map((row, index) => {
    above[row.depth] = row
    const isDeeper = row.depth > deepest
    const isLast = isDeeper ? (rows[index + 1]?.depth ?? 0) <= deepest : row.isLast
    const branch = branchOf(Math.min(row.depth, deepest + 1), isLast, above)
    const step = isDeeper ? `step ${row.depth} · ` : ''
    const host = above[row.depth - 1]
    const by = isDeeper && !row.isElsewhere && host && host !== rows[index - 1] ? host.name : null
    const beside = [
      by !== null ? `, by ${fitted(by, hostRoom, theme)}` : '',
      shared.has(row.name) ? `  ${row.id}` : '',
      row.isElsewhere ? '  shown above' : '',
    ].join('')
    const name = fitted(
      row.name,
      theme.width - branch.length - step.length - (beside === '' ? 0 : theme.widthOf(beside)),
      theme,
    )
    const line = branch.trimStart()
    const indent = branch.slice(0, branch.length - line.length)
    return `${indent}${theme.faint(line + step)}${row.isAsked ? theme.strong(name) : name}${theme.faint(beside)}`
  })
}

const aloneLine = ({ name }: TreeRow) =>
  `No introduction is noted for ${shortText(name, 60)}, neither to them nor by them.`

/** Names that several people bear. */
function sharedNames(rows: TreeRow[]): Set<string> {
  const bearer = new Map<string, string>()
  const shared = new Set<string>()
  for (const { id, name } of rows) {
    if ((bearer.get(name) ?? id) !== id) shared.add(name)
    bearer.set(name, id)
  }
  return shared
}

/** What is drawn before a name: for each level above a line that goes on or has ended, then the branch itself. */
function branchOf(depth: number, isLast: boolean, above: TreeRow[]): string {
  if (depth === 0) return ''
  const lines = above.slice(1, depth).map((each) => (each.isLast ? '    ' : '│   '))
  return lines.join('') + (isLast ? '└── ' : '├── ')
}

/** A name cut to some columns; eight of it stay in any case. */
function fitted(name: string, columns: number, theme: Theme): string {
  const room = Math.max(8, columns)
  // No sign is wider than two columns: most names need not be measured, which takes long for thousands.
  if (name.length * 2 <= room) return name
  let most = room
  while (theme.widthOf(shortText(name, most)) > room) most -= 1
  return shortText(name, most)
}
