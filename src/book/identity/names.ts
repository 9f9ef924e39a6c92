/** Titles in small letters, without a dot. */
export const titles: ReadonlySet<string> = new Set(
  'dr prof professor mr mrs ms mx sir dame rev fr judge captain frau herr madame monsieur señor señora senor senora'.split(
    ' ',
  ),
)
const particles = /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|bin|al|el|zu|af)$/i
/** @example isTitle('Dr.') // true */
export function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase().replace(/\.$/, ''))
}

/** Chinese, Japanese and Korean, in which the family name goes first. */
const eastern = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'
const someEastern = new RegExp(`[${eastern}]`, 'u')
const onlyEastern = new RegExp(`^[${eastern}\\s]+$`, 'u')

/**
 * Whether a name, or a part of one, is written in Chinese, Japanese or Korean alone: there the family name goes first.
 * @example isEastern('東京') // true
 */
export function isEastern(name: string): boolean {
  return onlyEastern.test(name)
}

/**
 * The name to greet somebody by: the first one; with a title, title and last name; where a name is not written as first
 * and last (O'Neil & Sons, 東京, my neighbour Bob), all of it.
 * @example firstName('Dana Reyes') // 'Dana'
 * @example firstName('Dr. Maria van der Berg') // 'Dr. van der Berg'
 */
export function firstName(name: string): string {
  const whole = name.trim()
  const turned = /^([^,]+), ([^,]+)$/.exec(whole)
  if (turned) return firstName(`${turned[2]} ${turned[1]}`)
  const parts = whole.split(/\s+/)
  const [first = ''] = parts
  if (parts.length === 1 || /[&@/[\]]/.test(whole) || someEastern.test(whole)) return whole
  if (
    /^(my|our|your|the|an?)$/i.test(first) ||
    particles.test(first) ||
    /^\p{L}\.?$/u.test(first) ||
    !/\p{L}/u.test(first)
  )
    return whole
  if (!isTitle(first)) return first
  const surname = parts.findIndex((part, index) => index > 0 && particles.test(part))
  return [first, ...parts.slice(surname > 0 ? surname : -1)].join(' ')
}
