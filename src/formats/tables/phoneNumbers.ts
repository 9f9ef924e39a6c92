import { phoneNumberIn } from '../../book/identity/phoneNumberIn.js'
import { isDestroyedNumber } from './cellKinds.js'

/** Stands between two numbers, unless an extension follows: `; ext. 5`. */
const always = /( ::: |[;|\r\n])/
/** Stand between two numbers where both sides are whole ones; what binds less comes first: `030/1234567, 0170 1112223`. */
const betweenWholeNumbers = [/( (?:or|and|oder|und|ou|et|o|y|e|of|en|lub|i) )/i, /(,)/, /( \/ )/, /(\/)/]
const extension = /^\s*(?:ext|x|#|durchwahl|poste|int)\b/i
/** The decimal that a spreadsheet writes behind a number that it takes for an amount: `491701234567.0`. */
const spreadsheetDecimal = /^(\+?\d{7,15})\.0$/
/** The longest cell that is searched: numbers are short, and a long text would take time that grows with its square. */
const maxLength = 1_000
const startsAnew = /^\s*[+(0]/

/**
 * The phone numbers in a cell, one or several, as they are written there; a spreadsheet's apostrophe before a number is
 * removed. A number that a spreadsheet has made `4.917E+11` is gone, and is left out. Long texts have none.
 * @example phoneNumbersIn('0170 111 222 / 0170 333 444') // ['0170 111 222', '0170 333 444']
 * @example phoneNumbersIn('030/1234567') // ['030/1234567']
 */
export function phoneNumbersIn(cell: string): string[] {
  if (cell.length > maxLength) return []
  const parts = betweenWholeNumbers.reduce(
    (texts, separator) => texts.flatMap((text) => split(text, separator, areBothWhole)),
    split(cell, always, (_, next) => !extension.test(next)),
  )
  return parts.flatMap((each) => {
    const written = each.trim().replace(/^'/, '').replace(spreadsheetDecimal, '$1')
    const number = isDestroyedNumber(written) ? null : phoneNumberIn(written)
    return number === null ? [] : [number]
  })
}

/**
 * Splits a text at a separator, but not where one number goes on behind it.
 * @param separator in parentheses, so that it is kept.
 */
function split(text: string, separator: RegExp, areTwo: (before: string, next: string) => boolean): string[] {
  // What is separated stands at even places, what separates it between.
  const [first = '', ...others] = text.split(separator)
  const found = [first]
  for (let index = 0; index < others.length; index += 2) {
    const [sign = '', next = ''] = others.slice(index, index + 2)
    const before = found.at(-1) ?? ''
    if (areTwo(before, next)) found.push(next)
    else found[found.length - 1] = before + sign + next
  }
  return found
}

/** Whether a text is two numbers: `030/1234567` is one, a code and what follows it. */
function areBothWhole(before: string, next: string): boolean {
  const [first, second] = [digitsIn(before), digitsIn(next)]
  if (Math.min(first, second) < 6) return false
  return startsAnew.test(next) || (!startsAnew.test(before) && Math.min(first, second) > 6) || first > 9
}

function digitsIn(text: string): number {
  return text.replace(/\P{Nd}/gu, '').length
}
