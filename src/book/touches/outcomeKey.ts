import { fold, foldedWords } from '../identity/fold.js'
import { withDayWord, withoutPlan } from './planWords.js'

/** Different ways to write the same. */
const spellings: [RegExp, string][] = [
  [/\be-mail/g, 'email'],
  [/\bf\/u\b|\bfollow-?up\b/g, 'follow up'],
  [/\b(?:voice ?mail|vm|mail|message) ?box\b|\binbox\b/g, 'mailbox'],
  [/\booo\b/g, 'out of office'],
  [/\bmtg(s?)\b/g, 'meeting$1'],
  [/\b(?:ms|microsoft) teams\b/g, 'teams'],
  [/\bface time(d?)\b/g, 'facetime$1'],
  [/\bwhatsapp'?e?d\b/g, 'messaged on whatsapp'],
  [/\binvitation\b/g, 'invite'],
  // “She called me” is them, “she called” may be anything.
  [/\b(?:called|phoned|rang) (me|us)(?: back)?\b/g, 'called back $1'],
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
  [/^li\b|(?<=\b(?:on|via) )li\b/g, 'linkedin'],
  [/\bvia linkedin\b/g, 'on linkedin'],
  [/\bre-?sent\b/g, 'sent'],
  [/\bpick-?up\b/g, 'pick up'],
  [/\bahold\b/g, 'hold'],
  [/\b(?:telephone|cell|cell phone|cellphone|mobile|mobile phone)\b/g, 'phone'],
  [/\b(?:receptionist|reception|secretary|front desk)\b/g, 'assistant'],
  [/\b(?:office|work|home|desk|direct) (?:line|extension|number)\b/g, 'phone'],
  [/\btravelling\b/g, 'traveling'],
  [/\bwon'?t\b/g, 'will not'],
  [/\bcan(?:'?t|not)\b/g, 'can not'],
  [/\b(did|does|do|could|would|was|were|is|are|has|have|had)(?:n'?t|'nt)\b/g, '$1 not'],
  [/\b(it|she|he|there|nobody|line|phone|number|voicemail|mailbox)'s\b/g, '$1 is'],
  [/\b(they|we)'re\b/g, '$1 are'],
  [/\bi'm\b/g, 'i am'],
  [/\b(i|we|they)'ve\b/g, '$1 have'],
  [
    /^(call|chat|zoom|coffee|breakfast|brunch|lunch|dinner|drinks?|beers?|meeting) with (?=(?:him|her|them)\b)/,
    'had $1 with ',
  ],
  [/ with (?:him|her|them|me|us)(?=[.!]{0,3}$| (?:at|in|near|on|over|via|after)\b)/, ''],
  // Hyphens and dashes last: they stand in some of the words above.
  [/[,;:()"“”/–—-]/g, ' '],
]

/** How a message, a talk or a meal was. */
const adjectives = new Set(
  'quick short brief long detailed nice good great lovely friendly productive helpful useful fun pleasant excellent interesting'.split(
    ' ',
  ),
)
/** How long it was, in `30 min zoom`. */
const isLength = /^(?:\d{1,3} ?|half |an )(?:min|minutes?|hrs?|hours?)$/
/** What may be good or quick; the first words of their names. */
const events = new Set(
  `call chat talk meeting phone voice video zoom teams facetime skype webex whatsapp google linkedin coffee breakfast brunch lunch
  dinner drink drinks beer beers bite walk email mail note line message text sms voicemail thank follow reply response
  connection invite`.split(/\s+/),
)

/** Said beside an outcome: how often, when, and how. They do not change it, and are worth remembering. */
const asides =
  /#\d{1,2}\b|\b(?:once|twice|(?:two|three|four|five|several|many|\d{1,2}) times|\d{1,2} ?x|all day|yesterday|tonight|for (?:\d{1,3}|an|half an) (?:min|minutes|hrs?|hours?)|this (?:morning|afternoon|evening|week)|at (?:this time|this point|the moment)|right now|for now|briefly|politely|kindly|unfortunately|sadly|at all)\b/g

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
  const named = name === '' ? fold(text) : withoutName(fold(text), name)
  const outcome = withoutPlan(named)
  const spelled = withDayWord(
    spellings.reduce((phrase, [pattern, replacement]) => phrase.replace(pattern, replacement), outcome),
  )
  const plain = withoutQualities(spelled).replace(asides, ' ')
  const words = plain.split(' ').map((word) => word.replace(/[.!…]{1,3}$/, ''))
  return {
    words: words.filter((word) => word !== ''),
    hasAside: outcome !== named || plain !== spelled,
  }
}

/**
 * A text without what says how something was: “a good call”, “30 min zoom”; “no good reply” says something else.
 * @example withoutQualities('good call') // 'had call'
 */
function withoutQualities(text: string): string {
  const words = text.split(' ').filter((word) => word !== '')
  const wentWell = /^went (?:really |very )?(?:well|great|fine|ok)[.!]{0,3}$/
  const went = words.indexOf('went')
  const isRated = went > 0 && wentWell.test(words.slice(went).join(' '))
  const event = words.findIndex((word, index) => index > 0 && events.has(word) && qualitiesBefore(words, index) > 0)
  if (!isRated && event < 0) return text
  const start = event < 0 ? 0 : event - qualitiesBefore(words, event)
  const plain = [...words.slice(0, start), ...words.slice(Math.max(event, 0), isRated ? went : undefined)]
  return start === 0 && !plain.some((word) => participles.has(word)) ? `had ${plain.join(' ')}` : plain.join(' ')
}

/** How many words right before an event say how it was. */
function qualitiesBefore(words: readonly string[], event: number): number {
  let start = event
  for (;;) {
    const word = words[start - 1] ?? ''
    if (adjectives.has(word) || isLength.test(word)) start -= 1
    else if (isLength.test(`${words[start - 2]} ${word}`)) start -= 2
    else if (start < event && (word === 'a' || word === 'very' || word === 'really')) start -= 1
    else break
  }
  return words[start - 1] === 'no' || words[start - 1] === 'not' ? 0 : event - start
}

/**
 * The words of a passive, which leaves out who did it, with the verb first; empty for any other text.
 * @example withVerbFirst(['email', 'was', 'sent']) // ['sent', 'email']
 */
export function withVerbFirst(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => participles.has(word))
  const verb = words[at]
  if (verb === undefined || at === 0 || words.some((word) => myself.has(word) || themselves.has(word))) return []
  const objects = words.slice(0, at).filter((word) => word !== 'was')
  return [verb, ...objects, ...words.slice(at + 1)]
}

const participles = new Set(['sent', 'left', 'received'])

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
const attemptTails = new Set(
  'calling phoning to call phone reach back up at office work home desk landline number'.split(' '),
)

/** The words after an attempt; empty where the words do not begin with one. */
export function wordsAfterAttempt(words: readonly string[]): readonly string[] {
  const isFiller = (word: string) => smallWords.has(word) || toThem.has(word)
  const start = words.findIndex((word) => !isFiller(word) && !myself.has(word))
  if (start < 0 || !attempts.has(words[start] ?? '')) return []
  const end = words.findIndex((word, index) => index > start && !isFiller(word) && !attemptTails.has(word))
  return end < 0 ? [] : words.slice(end)
}
