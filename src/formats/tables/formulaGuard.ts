/**
 * How a formula can begin in a spreadsheet, including full-width characters and the spaces that a spreadsheet skips.
 */
const formula = /^[\s\p{Cc}]*[=@+\-＝＠＋－\t\r]/u
/** A formula that gives a text. */
const textFormula = /^="((?:[^"]|"")*)"$/
/** A number or a phone number with its extension: it may begin with `+` or `-`, and is not a formula. */
const number = /^[+-]?[\d .,()/-]+(?:(?<=[\d)]) ?(?:x|ext\.?|#) ?\d+)?$/i

/**
 * A cell that no spreadsheet treats as a formula (RELIABILITY point 6). Each part after a semicolon is guarded too,
 * because many spreadsheets in Europe separate cells there. An apostrophe is added before a possible formula, and
 * before a text that looks guarded already, so that removing one apostrophe always restores the original. Numbers are
 * unchanged.
 * @example guardFormulas('=1+1') // "'=1+1"
 * @example guardFormulas('Dana;=1+1') // "Dana;'=1+1"
 * @example guardFormulas('+1 (555) 010-2030') // '+1 (555) 010-2030'
 */
export function guardFormulas(cell: string): string {
  return guardPart(changeAfterSemicolons(cell, guardPart))
}

/**
 * A guarded cell without its guards; any other cell unchanged.
 * @example unguardFormulas("'=1+1") // '=1+1'
 * @example unguardFormulas("'twas") // "'twas"
 */
export function unguardFormulas(cell: string): string {
  return cell.includes("'") ? changeAfterSemicolons(unguardPart(cell), unguardPart) : cell
}

/**
 * The text in a formula that only gives a text, as programs write it so that a spreadsheet keeps the zero of a phone
 * number; any other cell unchanged.
 * @example unwrapText('="0170 111 222"') // '0170 111 222'
 */
export function unwrapText(cell: string): string {
  const text = textFormula.exec(cell)?.[1]
  return text === undefined ? cell : text.replaceAll('""', '"')
}

function changeAfterSemicolons(cell: string, change: (part: string) => string): string {
  if (!cell.includes(';')) return cell
  const [first = '', ...others] = cell.split(';')
  return [first, ...others.map(change)].join(';')
}

function guardPart(part: string): string {
  return formula.test(part.replace(/^'+/, '')) && !holdsNumbers(part) ? `'${part}` : part
}

function unguardPart(part: string): string {
  return part.startsWith("'") && guardPart(part.slice(1)) === part ? part.slice(1) : part
}

/** Whether a cell has a number, or several as `peopleCsv` joins them. */
function holdsNumbers(cell: string): boolean {
  return cell
    .replace(/^ +/, '')
    .split('; ')
    .every((each) => number.test(each) && /\d/.test(each))
}
