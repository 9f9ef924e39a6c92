import type { TreeRow } from '../../book/people/network.js'
import type { Theme } from '../theme.js'
import { truncate } from './format.js'

/** Shown where the book has no introductions: how to record one. */
export const noIntroductions = [
  'Nobody is noted yet as having introduced somebody to you.',
  'When somebody names a person, log it:',
  '  rapport log stan --referred "Dana Reyes, Acme"',
  'For somebody in your book already:',
  '  rapport contact edit dana --introduced-by stan',
]

/**
 * Introductions as a tree: each contact stands below the one who introduced them. Contacts too deep for the width share
 * one column, with the number of introductions above them, and with their introducer where that is not the line before.
 */
export function networkLines(rows: TreeRow[], theme: Theme): string[] {
  const [first, second] = rows
  if (second === undefined && first?.isAsked) return [noIntroductionsLine(first)]
  if (second === undefined) return noIntroductions
  const [maxDrawnDepth, introducerWidth] = theme.width < 76 ? [4, 10] : [9, 20]
  const duplicateNames = findDuplicateNames(rows)
  /** For each level, the last row drawn on it. */
  const ancestors: TreeRow[] = []
  return rows.map((row, index) => {
    ancestors[row.depth] = row
    const isDeeper = row.depth > maxDrawnDepth
    const isLast = isDeeper ? (rows[index + 1]?.depth ?? 0) <= maxDrawnDepth : row.isLast
    const branchText = branchPrefix(Math.min(row.depth, maxDrawnDepth + 1), isLast, ancestors)
    const stepText = isDeeper ? `step ${row.depth} · ` : ''
    const introducer = ancestors[row.depth - 1]
    const introducerName =
      isDeeper && !row.isElsewhere && introducer && introducer !== rows[index - 1] ? introducer.name : null
    const note = [
      introducerName !== null ? `, by ${fitName(introducerName, introducerWidth, theme)}` : '',
      duplicateNames.has(row.name) ? `  ${row.id}` : '',
      row.isElsewhere ? '  shown above' : '',
    ].join('')
    const name = fitName(
      row.name,
      theme.width - branchText.length - stepText.length - (note === '' ? 0 : theme.widthOf(note)),
      theme,
    )
    const line = branchText.trimStart()
    const indent = branchText.slice(0, branchText.length - line.length)
    return `${indent}${theme.faint(line + stepText)}${row.isAsked ? theme.strong(name) : name}${theme.faint(note)}`
  })
}

const noIntroductionsLine = ({ name }: TreeRow) =>
  `No introduction is noted for ${truncate(name, 60)}, neither to them nor by them.`

/** Names that several contacts have. */
function findDuplicateNames(rows: TreeRow[]): Set<string> {
  const firstIds = new Map<string, string>()
  const duplicates = new Set<string>()
  for (const { id, name } of rows) {
    if ((firstIds.get(name) ?? id) !== id) duplicates.add(name)
    firstIds.set(name, id)
  }
  return duplicates
}

/** The lines drawn before a name: for each level above, a line that continues or a gap; then the branch itself. */
function branchPrefix(depth: number, isLast: boolean, ancestors: TreeRow[]): string {
  if (depth === 0) return ''
  const lines = ancestors.slice(1, depth).map((each) => (each.isLast ? '    ' : '│   '))
  return lines.join('') + (isLast ? '└── ' : '├── ')
}

/** A name cut to a number of columns, but never below eight. */
function fitName(name: string, columns: number, theme: Theme): string {
  const width = Math.max(8, columns)
  // No character is wider than two columns, so most names need not be measured, which takes long for thousands of them.
  if (name.length * 2 <= width) return name
  let maxLength = width
  while (theme.widthOf(truncate(name, maxLength)) > width) maxLength -= 1
  return truncate(name, maxLength)
}
