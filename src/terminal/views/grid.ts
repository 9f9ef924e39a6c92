import type { Theme } from '../theme.js'
import { alignColumns, factLines, indent } from './format.js'

/** Columns of text below their heads, with a label for each row. A cell may have several lines. */
export interface Grid {
  heads: string[]
  rows: { label: string; cells: string[] }[]
}

/** The columns for the labels at most, and for a cell at least; narrower ones are hard to read. */
const labelWidth = 14
const cellWidth = 18
/** Below this many columns a terminal has no room for things side by side. */
const narrow = 60
/** The columns used where lines go into a pipe, which has no end. */
const pipeWidth = 80

/**
 * Whether things fit side by side.
 * @example isRoomy({ ...theme, width: 59 }) // false
 */
export function isRoomy({ width }: Theme): boolean {
  return width >= narrow
}

/**
 * A grid within the width of the theme: the cells are wrapped, and what does not fit side by side comes below. An empty
 * cell has a dash.
 * @example gridLines({ heads: ['Acme'], rows: [{ label: 'Trust', cells: ['4 of 5'] }] }, theme)[1] // 'Trust  4 of 5'
 */
export function gridLines({ heads, rows }: Grid, theme: Theme): string[] {
  const width = Math.min(theme.width, Math.max(pipeWidth, Number.isFinite(theme.width) ? theme.width : 0))
  const most = Math.max(1, Math.floor((width - labelWidth) / (cellWidth + 2)))
  const tables = Math.max(1, Math.ceil(heads.length / most))
  const size = Math.ceil(heads.length / tables)
  return Array.from({ length: tables }, (_, table) => {
    const [from, to] = [table * size, (table + 1) * size]
    const part = rows.map(({ label, cells }) => ({ label, cells: cells.slice(from, to) }))
    return tableLines({ heads: heads.slice(from, to), rows: part }, width, theme)
  }).flatMap((lines, table) => (table === 0 ? lines : ['', ...lines]))
}

/**
 * Facts as `factLines` has them, indented, with each value wrapped beside its label.
 * @example wrappedFacts([['Trust', '4 of 5']], theme) // ['  Trust  4 of 5']
 */
export function wrappedFacts(facts: [label: string, value: string | null][], theme: Theme): string[] {
  const known = facts.filter(([, value]) => value)
  const widest = Math.max(0, ...known.map(([label]) => theme.widthOf(label)))
  const room = Math.max(10, theme.width - widest - 4)
  const wrapped = known.map(([label, value]): [string, string] => [
    label,
    wrapText(value ?? '', room, theme).join('\n'),
  ])
  return factLines(wrapped, theme).map(indent)
}

function tableLines({ heads, rows }: Grid, width: number, theme: Theme): string[] {
  const room = Math.floor((width - labelWidth) / heads.length) - 2
  const plain = (text: string) => text
  const wrapped = rows.map(({ label, cells }) => physicalRows(label, cells, room, theme, plain))
  const isLoose = wrapped.some((lines) => lines.length > 1)
  const top = physicalRows('', heads, room, theme, theme.strong)
  return alignColumns([...top, ...wrapped.flatMap((lines, at) => (isLoose && at > 0 ? [[], ...lines] : lines))], theme)
}

/** A row of a grid as the lines that it takes. */
function physicalRows(label: string, cells: string[], room: number, theme: Theme, style: Theme['strong']): string[][] {
  const labels = wrapText(label, labelWidth, theme).map(theme.faint)
  const columns = cells.map((each) => wrapText(each || '–', room, theme).map(style))
  const height = Math.max(labels.length, ...columns.map(({ length }) => length))
  return Array.from({ length: height }, (_, at) => [labels[at] ?? '', ...columns.map((lines) => lines[at] ?? '')])
}

/**
 * A text wrapped at words to some columns; a word that is longer is broken. For a line as a whole there is `renderView`.
 * @example wrapText('leads by example', 9, theme) // ['leads by', 'example']
 */
export function wrapText(text: string, columns: number, { widthOf }: Pick<Theme, 'widthOf'>): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = []
    let last = ''
    for (const word of line.split(/\s+/).filter(Boolean)) {
      const joined = last === '' ? word : `${last} ${word}`
      if (widthOf(joined) <= columns) last = joined
      else {
        if (last !== '') lines.push(last)
        const pieces = widthOf(word) <= columns ? [word] : broken(word, columns, widthOf)
        lines.push(...pieces.slice(0, -1))
        last = pieces.at(-1) ?? ''
      }
    }
    return [...lines, last]
  })
}

/** A word broken into pieces that fit, never inside a character. */
function broken(word: string, columns: number, widthOf: Theme['widthOf']): string[] {
  const pieces: string[] = []
  let last = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const width = widthOf(segment)
    if (last !== '' && used + width > columns) {
      pieces.push(last)
      last = ''
      used = 0
    }
    last += segment
    used += width
  }
  return [...pieces, last]
}
