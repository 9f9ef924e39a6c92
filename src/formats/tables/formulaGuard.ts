/** What a spreadsheet takes for the beginning of a formula, full-width signs and what it passes over before them included. */
const formula = /^[\s\p{Cc}]*[=@+\-＝＠＋－\t\r]/u
/** A number or a telephone number, with its extension: it begins with a sign and is no formula. */
const number = /^[+-]?[\d .,()/-]+(?:(?<=[\d)]) ?(?:x|ext\.?|#) ?\d+)?$/i

/**
 * A cell that no spreadsheet takes for a formula (RELIABILITY point 6), nor what stands in it behind a semicolon, for many
 * spreadsheets in Europe end a cell there: an apostrophe goes before what could be one, and before what already looks so
 * guarded, so that taking one away gives back what was. Numbers stay as they are.
 * @example guarded('=1+1') // "'=1+1"
 * @example guarded('Dana;=1+1') // "Dana;'=1+1"
 * @example guarded('+1 (555) 010-2030') // '+1 (555) 010-2030'
 */
export function guarded(cell: string): string {
  return guardedPart(behindSemicolons(cell, guardedPart))
}

/**
 * A cell as it was before it was guarded; one that never was stays as it is.
 * @example unguarded("'=1+1") // '=1+1'
 * @example unguarded("'twas") // "'twas"
 */
export function unguarded(cell: string): string {
  return cell.includes("'") ? behindSemicolons(unguardedPart(cell), unguardedPart) : cell
}

function behindSemicolons(cell: string, change: (part: string) => string): string {
  if (!cell.includes(';')) return cell
  const [first = '', ...others] = cell.split(';')
  return [first, ...others.map(change)].join(';')
}

function guardedPart(part: string): string {
  return formula.test(part.replace(/^'+/, '')) && !isNumbers(part) ? `'${part}` : part
}

function unguardedPart(part: string): string {
  return part.startsWith("'") && guardedPart(part.slice(1)) === part ? part.slice(1) : part
}

/** Whether a cell holds a number or, as `peopleCsv` joins them, several. */
function isNumbers(cell: string): boolean {
  return cell
    .replace(/^ +/, '')
    .split('; ')
    .every((each) => number.test(each) && /\d/.test(each))
}
