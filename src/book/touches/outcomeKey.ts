import { fold, foldedWords } from '../identity/fold.js'

/** Different ways to write the same. */
const spellings: [RegExp, string][] = [
  [/\be-mail/g, 'email'],
  [/\bvoice[ -]mails?\b|\bvoicemails\b|\bv-?mail\b|\bvm\b/g, 'voicemail'],
  [/\b(?:no one|no-one|noone)\b/g, 'nobody'],
  [/\b(?:msgs?|messages)\b/g, 'message'],
  [/\blm\b/g, 'left message'],
  [/\blvm\b/g, 'left voicemail'],
  [/\btext message\b/g, 'text'],
  [/\bdm'?e?d\b/g, 'messaged'],
  [/\bdm\b/g, 'message'],
  [/\bans\b/g, 'answer'],
  [/\bw\/ ?/g, 'with '],
  [/\b(?:gave|made) (?:(?:him|her|them) )?a (?:quick )?(?:phone )?(?:call|ring|buzz)\b/g, 'called'],
  [/\blinked in\b/g, 'linkedin'],
  [/\bpickup\b/g, 'pick up'],
  [/\bahold\b/g, 'hold'],
  [/\b(?:telephone|cell|cell phone|cellphone|mobile|mobile phone)\b/g, 'phone'],
  [/\b(?:receptionist|reception|secretary|front desk)\b/g, 'assistant'],
  [/\btravelling\b/g, 'traveling'],
  [/\bwon'?t\b/g, 'will not'],
  [/\bcan(?:'?t|not)\b/g, 'can not'],
  [/\b(did|does|do|could|would|was|were|is|are|has|have|had)(?:n'?t|'nt)\b/g, '$1 not'],
  [/\b(it|she|he|there|nobody|line|phone|number|voicemail|mailbox)'s\b/g, '$1 is'],
  [/\b(they|we)'re\b/g, '$1 are'],
  [/\bi'm\b/g, 'i am'],
  [/\b(i|we|they)'ve\b/g, '$1 have'],
  [/ with (?:him|her|them|me|us)[.!]{0,3}$/, ''],
  // Hyphens and dashes last: they stand in some of the words above.
  [/[,;:()"“”/–—-]/g, ' '],
]

/** Said beside an outcome: how often, when, and how. They do not change it, and are worth remembering. */
const asides =
  /\b(?:once|twice|(?:two|three|four|five|several|many|\d{1,2}) times|yesterday|tonight|this (?:morning|afternoon|evening|week)|at (?:this time|this point|the moment)|right now|for now|politely|kindly|unfortunately|sadly|at all|a (?:quick|short|brief|long|detailed|nice|good|great|lovely))\b/g

/** Words that say nothing about the outcome, beside those that say who. */
const smallWords = new Set(
  'it the a an another some but and so still then again yet now today just only finally also together ok okay'.split(
    ' ',
  ),
)

const myself = new Set(['i', 'we'])
const themselves = new Set(['she', 'he', 'they'])
const toMe = new Set(['me', 'us', 'my', 'our'])
const toThem = new Set(['him', 'her', 'them', 'his', 'their'])
const people = [myself, themselves, toMe, toThem]

/** The words of a text, and whether asides were left out. */
export interface OutcomeText {
  words: string[]
  hasAside: boolean
}

/** A text in words, without case, punctuation and asides, contractions written out; with “she” and “her” for a name. */
export function outcomeText(text: string, name = ''): OutcomeText {
  const plainNames = name === '' ? fold(text) : withoutName(fold(text), name)
  const spelled = spellings.reduce((phrase, [pattern, replacement]) => phrase.replace(pattern, replacement), plainNames)
  const plain = spelled.replace(asides, ' ')
  const words = plain.split(' ').map((word) => word.replace(/[.!…]{1,3}$/, ''))
  return { words: words.filter((word) => word !== ''), hasAside: plain !== spelled }
}

/** @example withoutName('dana did not answer', 'Dana Reyes') // 'she did not answer' */
function withoutName(text: string, name: string): string {
  const names = new Set(foldedWords(name))
  const words = text.split(' ').map((word, index) => {
    const [, bare = '', rest = ''] = /^(.+?)((?:'s)?[.,!:;]?)$/.exec(word) ?? []
    if (!names.has(bare)) return word
    return index === 0 ? `she${rest}` : `her${rest.replace("'s", '')}`
  })
  return words.join(' ')
}

/** The words that matter, as the list of phrases has them: without those for people, and other small ones. */
export function keyOfWords(words: readonly string[]): string {
  return words.filter((word) => !smallWords.has(word) && !people.some((each) => each.has(word))).join(' ')
}

/**
 * The words of a text that matter.
 * @example outcomeKey('She didn’t pick up!') // 'did not pick up'
 */
export function outcomeKey(text: string): string {
  return keyOfWords(outcomeText(text).words)
}

/**
 * Who did what the words say; undefined where they do not say it. The subject decides before others who are named.
 * @example doerOf(['emailed', 'her']) // 'me'
 */
export function doerOf(words: readonly string[]): 'me' | 'them' | undefined {
  const subject = words.find((word) => myself.has(word) || themselves.has(word))
  if (subject !== undefined) return myself.has(subject) ? 'me' : 'them'
  const object = words.find((word) => toMe.has(word) || toThem.has(word))
  if (object === undefined) return undefined
  return toMe.has(object) ? 'them' : 'me'
}

/** Verbs for the attempt itself: in “called, no answer” the outcome comes after them. */
const attempts = new Set(['called', 'phoned', 'rang', 'tried', 'dialed'])
/** What may follow them: “tried to call her office again”. */
const attemptTails = new Set('calling phoning to call phone reach back up at office work home number'.split(' '))

/** The words after an attempt; empty where the words do not begin with one. */
export function wordsAfterAttempt(words: readonly string[]): readonly string[] {
  const isFiller = (word: string) => smallWords.has(word) || toThem.has(word)
  const start = words.findIndex((word) => !isFiller(word) && !myself.has(word))
  if (start < 0 || !attempts.has(words[start] ?? '')) return []
  const end = words.findIndex((word, index) => index > start && !isFiller(word) && !attemptTails.has(word))
  return end < 0 ? [] : words.slice(end)
}
