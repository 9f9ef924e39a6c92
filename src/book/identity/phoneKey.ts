/** Whether two phone numbers are the same, however each is written. */
export type SamePhone = (one: string, two: string) => boolean

/**
 * The last six digits of a phone number: they are the same with or without the country's code, and in Arabic digits
 * too. Two different numbers may end alike, so an equal key only makes it worth comparing them.
 * @example phoneKey('+1 (555) 010-2030') // '102030'
 */
export function phoneKey(phone: string): string {
  const western = phone.replace(/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  )
  return western.replace(/\D/g, '').slice(-6)
}
