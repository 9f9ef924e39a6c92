/** Titles that may precede a name, lowercase, without a dot. */
export const titles: ReadonlySet<string> = new Set(
  'dr prof professor mr mrs ms mx sir dame rev fr judge captain frau herr madame monsieur señor señora senor senora'.split(
    ' ',
  ),
)
/** Words that begin a last name of several words. */
const particles = /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|bin|al|el|zu|af)$/i

/**
 * Whether a word is a title, in any case, with or without a dot.
 * @example isTitle('Dr.') // true
 */
export function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase().replace(/\.$/, ''))
}

/** The scripts of Chinese, Japanese and Korean (CJK), where the family name is first. */
const cjkScripts = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'
const containsCjk = new RegExp(`[${cjkScripts}]`, 'u')
const onlyCjk = new RegExp(`^[${cjkScripts}\\s]+$`, 'u')

/**
 * Whether a name, or a part of one, has only Chinese, Japanese or Korean characters; its family name is then first.
 * @example isCjk('東京') // true
 */
export function isCjk(name: string): boolean {
  return onlyCjk.test(name)
}

/**
 * The name to greet a contact by: the first name; after a title, the title and the last name; the whole name when it is
 * not a first and a last name (O'Neil & Sons, 東京, my neighbor Bob).
 * @example greetingName('Dana Reyes') // 'Dana'
 * @example greetingName('Dr. Maria van der Berg') // 'Dr. van der Berg'
 */
export function greetingName(name: string): string {
  const whole = name.trim()
  const lastNameFirst = /^([^,]+), ([^,]+)$/.exec(whole)
  if (lastNameFirst) return greetingName(`${lastNameFirst[2]} ${lastNameFirst[1]}`)
  const parts = whole.split(/\s+/)
  const [first = ''] = parts
  if (parts.length === 1 || /[&@/[\]]/.test(whole) || containsCjk.test(whole)) return whole
  if (
    /^(my|our|your|the|an?)$/i.test(first) ||
    particles.test(first) ||
    /^\p{L}\.?$/u.test(first) ||
    !/\p{L}/u.test(first)
  )
    return whole
  if (!isTitle(first)) return first
  const lastName = parts.findIndex((part, index) => index > 0 && particles.test(part))
  return [first, ...parts.slice(lastName > 0 ? lastName : -1)].join(' ')
}
