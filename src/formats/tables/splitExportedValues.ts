/**
 * The values in a cell of Rapport's own export: `; ` between them, `\;` for a semicolon and `\\` for a backslash inside
 * a value.
 * @example splitExportedValues('R&D; a\\;b') // ['R&D', ' a;b']
 */
export function splitExportedValues(cell: string): string[] {
  return (cell.match(/(?:[^\\;]|\\.|\\$)+/gs) ?? []).map((each) => each.replace(/\\([\\;])/g, '$1'))
}
