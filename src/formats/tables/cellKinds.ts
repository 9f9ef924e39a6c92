/** What phone numbers are written with; an extension is removed before. */
const phoneSigns = /^\+?[\d\s()./-]+$/
const extension = /(?:ext\.?|x|#) ?\d{1,6}$/i
/** Days such as 2026-11-02 and 11/02/2026, with or without a time; amounts such as 1.200.000; ranges such as 80000-95000. */
const date = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}(?:\s|$)/
const amount = /^\d{1,3}(?:\.\d{3})+$|^[1-9]\d{3,6} ?- ?\d{4,7}$/
/** Digits alone may be anything; so they have to begin as a number does, or be one of North America. */
const bareNumber = /^(?:0[1-9]|00)\d{5,13}$|^1?[2-9]\d{2}[2-9]\d{6}$/
const destroyed = /^[+-]?\d(?:[.,]\d+)?E\+?\d{1,2}$/i

/** Whether a cell holds an e-mail address and nothing else. */
export function looksLikeEmail(cell: string): boolean {
  const [name = '', domain = '', ...others] = cell.split('@')
  return name !== '' && others.length === 0 && /[^.]\.[^.]/.test(domain) && !/\s/.test(cell)
}

/**
 * Whether a cell holds a phone number and nothing else; days, amounts and ids do not count.
 * @example looksLikePhone('+49 30 123456') // true
 * @example looksLikePhone('2026-11-02') // false
 */
export function looksLikePhone(cell: string): boolean {
  if (cell.length > 40) return false
  const number = cell.replace(extension, '').trim().replace(/[,;]$/, '')
  const digits = number.replace(/\D/g, '').length
  if (digits < 6 || digits > 15 || !phoneSigns.test(number) || date.test(number) || amount.test(number)) return false
  return digits < number.length ? digits > 6 || /^[+(0]/.test(number) : bareNumber.test(number)
}

/**
 * Whether a spreadsheet has taken a number for an amount and shortened it: its last digits are lost.
 * @example isDestroyedNumber('4.917E+11') // true
 */
export function isDestroyedNumber(cell: string): boolean {
  return destroyed.test(cell)
}
