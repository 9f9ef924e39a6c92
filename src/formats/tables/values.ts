import { numberIn } from '../import/addresses.js'

/** The telephone numbers in some cells, one or several in each, perhaps behind a spreadsheet's apostrophe. */
export function numbersIn(cells: string[]): string[] {
  return cells
    .flatMap((cell) => cell.split(/ ::: |[;\r\n]+/))
    .flatMap((each) => numberIn(each.trim().replace(/^'/, '')) ?? [])
}

/**
 * The values in a cell of our own export: `; ` between them, `\;` for a semicolon and `\\` for a backslash inside one.
 * @example ownValues('R&D; a\\;b') // ['R&D', ' a;b']
 */
export function ownValues(cell: string): string[] {
  return (cell.match(/(?:[^\\;]|\\.|\\$)+/gs) ?? []).map((each) => each.replace(/\\([\\;])/g, '$1'))
}
