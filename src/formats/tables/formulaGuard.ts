/** What a spreadsheet takes for the beginning of a formula, full-width signs and what it passes over before them included. */
const formula = /^[\s\p{Cc}]*[=@+\-＝＠＋－\t\r]/u
/** A number or a telephone number, with its extension: it begins with a sign and is no formula. */
const number = /^[+-]?[\d .,()/-]+(?:(?<=[\d)]) ?(?:x|ext\.?|#) ?\d+)?$/i

/**
 * A cell that no spreadsheet takes for a formula (RELIABILITY point 6): an apostrophe goes before what could be one, and
 * before what already looks so guarded, so that taking one away gives back what was. Numbers stay as they are.
 * @example guarded('=1+1') // "'=1+1"
 * @example guarded('+1 (555) 010-2030') // '+1 (555) 010-2030'
 */
export function guarded(cell: string): string {
  return formula.test(cell.replace(/^'+/, '')) && !isNumbers(cell) ? `'${cell}` : cell
}

/**
 * A cell as it was before it was guarded; one that never was stays as it is.
 * @example unguarded("'=1+1") // '=1+1'
 * @example unguarded("'twas") // "'twas"
 */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && guarded(cell.slice(1)) === cell ? cell.slice(1) : cell
}

/** Whether a cell holds a number or, as `peopleCsv` joins them, several. */
function isNumbers(cell: string): boolean {
  return cell.split('; ').every((each) => number.test(each) && /\d/.test(each))
}
