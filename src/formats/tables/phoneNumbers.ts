import { phoneNumberIn } from '../../book/identity/phoneNumberIn.js'
import { isDestroyedNumber } from './cellKinds.js'

/** What may stand between two numbers; a comma, a slash or a word only where both sides are whole numbers. */
const separators = /( ::: |[;|\r\n,/]| (?:or|and|oder|und|ou|et|o|y|e|of|en|lub|i) )/i
const betweenWhole = /^[,/]$|[a-z]/i
const extension = /^\s*(?:ext|x|#|durchwahl|poste|int)\b/i
const startsAnew = /^\s*[+(0]/

/**
 * The phone numbers in a cell, one or several, as they are written there; a spreadsheet's apostrophe before a
 * number is removed. A number that a spreadsheet has made `4.917E+11` is gone, and is left out.
 * @example phoneNumbersIn('0170 111 222 / 0170 333 444') // ['0170 111 222', '0170 333 444']
 * @example phoneNumbersIn('030/1234567') // ['030/1234567']
 */
export function phoneNumbersIn(cell: string): string[] {
  return splitNumbers(cell).flatMap((each) => {
    const written = each.trim().replace(/^'/, '')
    const number = isDestroyedNumber(written) ? null : phoneNumberIn(written)
    return number === null ? [] : [number]
  })
}

function splitNumbers(cell: string): string[] {
  // Numbers stand at even places, what separates them between.
  const parts = cell.split(separators)
  const numbers = [parts[0] ?? '']
  for (let index = 1; index < parts.length; index += 2) {
    const [separator = '', next = ''] = parts.slice(index, index + 2)
    const last = numbers.length - 1
    const before = numbers[last] ?? ''
    const isNext = betweenWhole.test(separator) ? areBothWhole(before, next) : !extension.test(next)
    if (isNext) numbers.push(next)
    else numbers[last] = before + separator + next
  }
  return numbers
}

/** Whether a text is two numbers: `030/1234567` is one, a code and what follows it. */
function areBothWhole(before: string, after: string): boolean {
  const [first, second] = [before, after].map((each) => each.replace(/\P{Nd}/gu, '').length)
  if (first === undefined || second === undefined || Math.min(first, second) < 6) return false
  return startsAnew.test(after) || (!startsAnew.test(before) && Math.min(first, second) > 6) || first > 9
}
