import { phoneNumberIn } from '../../book/identity/phoneNumberIn.js'

/** The phone numbers in some cells, one or several in each; a spreadsheet's apostrophe before a number is removed. */
export function phoneNumbersIn(cells: string[]): string[] {
  return cells
    .flatMap((cell) => cell.split(/ ::: |[;\r\n]+/))
    .flatMap((each) => phoneNumberIn(each.trim().replace(/^'/, '')) ?? [])
}

/**
 * The values in a cell of Rapport's own export: `; ` between them, `\;` for a semicolon and `\\` for a backslash inside
 * a value.
 * @example splitExportedValues('R&D; a\\;b') // ['R&D', ' a;b']
 */
export function splitExportedValues(cell: string): string[] {
  return (cell.match(/(?:[^\\;]|\\.|\\$)+/gs) ?? []).map((each) => each.replace(/\\([\\;])/g, '$1'))
}
