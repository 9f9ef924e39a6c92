/** A word as the coach compares it, the stop after it, and which of the written words it comes from. */
export interface PlainWord {
  word: string
  stop: string
  from: number
}

/** What is written together, or short, and what it stands for. */
const long = new Map(
  Object.entries({
    "won't": 'will not',
    "can't": 'can not',
    cannot: 'can not',
    "shan't": 'shall not',
    "let's": 'let us',
    "it's": 'it is',
    "that's": 'that is',
    "there's": 'there is',
    "here's": 'here is',
    "what's": 'what is',
    "who's": 'who is',
    "how's": 'how is',
    "he's": 'he is',
    "she's": 'she is',
    dont: 'do not',
    cant: 'can not',
    didnt: 'did not',
    doesnt: 'does not',
    isnt: 'is not',
    havent: 'have not',
    neednt: 'need not',
    ive: 'i have',
    youre: 'you are',
    'e-mail': 'email',
    'e-mails': 'emails',
    'e-mailed': 'emailed',
    rung: 'rang',
    telephone: 'call',
    telephoned: 'called',
    phoned: 'called',
    u: 'you',
    ur: 'your',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
  }),
)
const endings: [string, string][] = [
  ["n't", ' not'],
  ["'m", ' am'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["'d", ' would'],
]
const opening = '"\'“‘„(<[{*_«'
const closing = '"\'”’)>]}*_»'
const pauses = '.,;:!?…'
/** A longer one is no word but a link, or made to tire a reader of words. */
const longestWord = 40

/**
 * What the coach compares of a written word: small letters, no accents, straight apostrophes, short forms in full, and
 * apart from it the stop that follows.
 * @example plainWords('Don’t,', 3) // [{ word: 'do', stop: '', from: 3 }, { word: 'not', stop: ',', from: 3 }]
 * @example plainWords('“Résumé?”', 0) // [{ word: 'resume', stop: '?', from: 0 }]
 */
export function plainWords(written: string, from: number): PlainWord[] {
  let { start, end } = trimmed(written)
  const stop = end > start && pauses.includes(written.charAt(end - 1)) ? written.charAt(end - 1) : ''
  while (end > start && pauses.includes(written.charAt(end - 1))) end--
  while (end > start && closing.includes(written.charAt(end - 1))) end--
  const word = inFull(straight(written.slice(start, end).toLowerCase()))
  if (!word.includes(' ')) return [{ word, stop, from }]
  const words = word.split(' ')
  return words.map((each, index) => ({ word: each, stop: index === words.length - 1 ? stop : '', from }))
}

/** A single word as the coach compares it, without its stop; of a short form the first word. */
export function plainWord(written: string): string {
  return plainWords(written, 0)[0]?.word ?? ''
}

/** Where a word begins and ends, its quotes and brackets left out. */
function trimmed(word: string): { start: number; end: number } {
  let [start, end] = [0, word.length]
  while (start < end && opening.includes(word.charAt(start))) start++
  while (end > start && closing.includes(word.charAt(end - 1))) end--
  return { start, end }
}

function straight(word: string): string {
  if (/^[!-~]*$/.test(word)) return word
  return word
    .replace(/[’‘ʼ`´]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

function inFull(word: string): string {
  if (word.length > longestWord) return word
  const whole = long.get(word)
  if (whole !== undefined || !word.includes("'")) return whole ?? word
  for (const [ending, full] of endings) if (word.endsWith(ending)) return word.slice(0, -ending.length) + full
  return word
}
