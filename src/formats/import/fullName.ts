import { isCjk } from '../../book/identity/givenName.js'
import { isCourtesy } from '../../book/identity/nameTitles.js'
import { isGeneration } from '../../book/identity/nameWords.js'

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

/** Monsieur, as French address books write it in a column of its own. */
const frenchMister = /^M\.?$/

/**
 * A name with the title and the suffix that stand in fields of their own, as people write them; Mr. and the like, which
 * address books add for everybody, are left out.
 * @example withTitles('Dr.', 'Eva Blum', 'PhD') // 'Dr. Eva Blum, PhD'
 * @example withTitles('Mr.', 'Sam Hill', 'Jr.') // 'Sam Hill Jr.'
 */
export function withTitles(title: string, name: string, suffix: string): string {
  if (name === '') return ''
  const before = isCourtesy(title) || frenchMister.test(title) ? '' : `${title} `
  const separator = isGeneration(suffix.split(/[\s,]/, 1)[0] ?? '') ? ' ' : ', '
  return `${before.trimStart()}${name}${suffix && separator}${suffix}`
}
