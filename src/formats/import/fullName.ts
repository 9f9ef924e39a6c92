import { isCjk } from '../../book/identity/greetingName.js'

/**
 * A name from its parts as people say it: first name first. In Chinese, Japanese and Korean the last name comes first,
 * without a space.
 * @example fullName('Dana', 'Maria', 'Reyes') // 'Dana Maria Reyes'
 * @example fullName('花子', '', '東京') // '東京花子'
 */
export function fullName(first: string, middle: string, last: string): string {
  if (isCjk(first) && isCjk(last)) return last.trim() + first.trim()
  return (middle ? `${first} ${middle} ${last}` : `${first} ${last}`).trim()
}
