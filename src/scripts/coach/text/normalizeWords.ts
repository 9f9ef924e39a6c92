/**
 * A word in the form that the coach compares, the punctuation mark after it, and the index of the written word that it
 * comes from.
 */
export interface NormalizedWord {
  word: string
  stop: string
  writtenIndex: number
}

/** Contractions and short forms, and what they stand for. */
const fullForms = new Map(
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
const contractions: [string, string][] = [
  ["n't", ' not'],
  ["'m", ' am'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["'d", ' would'],
]
const openingMarks = '"\'“‘„(<[{*_«'
const closingMarks = '"\'”’)>]}*_»'
const stops = '.,;:!?…'
/** A longer word is a link, or was made to slow the parser down. */
const maxWordLength = 40

/**
 * The words that a written word stands for: lowercase, without accents, straight apostrophes, contractions in full; the
 * punctuation mark that follows is separate.
 * @example normalizeWords('Don’t,', 3) // [{ word: 'do', stop: '', writtenIndex: 3 }, { word: 'not', stop: ',', writtenIndex: 3 }]
 * @example normalizeWords('“Résumé?”', 0) // [{ word: 'resume', stop: '?', writtenIndex: 0 }]
 */
export function normalizeWords(written: string, writtenIndex: number): NormalizedWord[] {
  let { start, end } = trimMarks(written)
  const stop = end > start && stops.includes(written.charAt(end - 1)) ? written.charAt(end - 1) : ''
  while (end > start && stops.includes(written.charAt(end - 1))) end--
  while (end > start && closingMarks.includes(written.charAt(end - 1))) end--
  const word = expandContraction(withoutAccents(written.slice(start, end).toLowerCase()))
  if (!word.includes(' ')) return [{ word, stop, writtenIndex }]
  const words = word.split(' ')
  return words.map((each, index) => ({ word: each, stop: index === words.length - 1 ? stop : '', writtenIndex }))
}

/** A single word in the form that the coach compares, without punctuation; of a contraction, the first word. */
export function normalizeWord(written: string): string {
  return normalizeWords(written, 0)[0]?.word ?? ''
}

/** Where a word begins and ends, without quotes and brackets around it. */
function trimMarks(word: string): { start: number; end: number } {
  let [start, end] = [0, word.length]
  while (start < end && openingMarks.includes(word.charAt(start))) start++
  while (end > start && closingMarks.includes(word.charAt(end - 1))) end--
  return { start, end }
}

function withoutAccents(word: string): string {
  if (/^[!-~]*$/.test(word)) return word
  return word
    .replace(/[’‘ʼ`´]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

function expandContraction(word: string): string {
  if (word.length > maxWordLength) return word
  const whole = fullForms.get(word)
  if (whole !== undefined || !word.includes("'")) return whole ?? word
  for (const [ending, full] of contractions) if (word.endsWith(ending)) return word.slice(0, -ending.length) + full
  return word
}
