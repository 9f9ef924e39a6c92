import indefinite from 'indefinite'

/**
 * A role with its article, by sound.
 * @example articleFor('operations director') // 'an operations director'
 * @example articleFor('HR manager') // 'an HR manager'
 */
export function articleFor(text: string): string {
  if (text === '' || /^(an?|the|my|our)\s/i.test(text)) return text
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '')
  const [first = ''] = plain.split(/[\s-]/)
  const initials = /^[a-z]&/i.test(first) ? first.charAt(0) : first
  const spelled = !/[aeiouy]/i.test(initials) || initials.length === 1 ? initials.toUpperCase() : first
  const article = indefinite(spelled || plain, { articleOnly: true })
  return `${article} ${text}`
}

const titles = /^(dr|prof|professor|mr|mrs|ms|mx|sir|dame|rev|fr|judge|captain)\.?$/i

/**
 * The name to greet somebody by: the first one; with a title, title and last name; where a name is not written as first
 * and last (O'Neil & Sons, 東京), all of it.
 * @example firstName('Dana Reyes') // 'Dana'
 */
export function firstName(name: string): string {
  const parts = name.trim().split(/\s+/)
  const [first = '', second] = parts
  if (second === undefined || /[&,@/]/.test(name)) return name.trim()
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name)) return name.trim()
  if (titles.test(first)) return `${first} ${parts.at(-1)}`
  return /\p{L}/u.test(first) ? first : `${first} ${second}`
}

/**
 * An industry as a sentence names it.
 * @example theIndustry('pharmaceutical') // 'the pharmaceutical industry'
 * @example theIndustry('the wine trade') // 'the wine trade'
 */
export function theIndustry(text: string): string {
  const bare = text.trim().replace(/^the\s+/i, '')
  return /\b(industry|industries|sector|business|trade|field|market|world)$/i.test(bare)
    ? `the ${bare}`
    : `the ${bare} industry`
}
