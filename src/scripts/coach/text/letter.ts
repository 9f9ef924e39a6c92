import { isCommonWord } from './english.js'
import { hasCapital } from './letters.js'
import { normalizeWord } from './normalizeWords.js'
import { splitWords } from './sentences.js'
import { splitWordList } from './wordLists.js'

const salutations = /^(?:hello|hi|hey|hiya|dear|greetings|good|hallo|howdy)$/
const timesOfDay = /^(?:morning|afternoon|evening|day)$/
const greetingWords =
  /^(?:there|all|everyone|everybody|team|again|and|&|or|to|sir|madam|hiring|manager|recruiter|friends?)$/
const abbreviations = /^(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|[A-Z])\.$/
const toWhomItMayConcern = 'to whom it may concern'
const maxGreetingWords = 8
const farewells = new Set(
  splitWordList(`
  regards wishes best cheers thanks thank sincerely truly faithfully respectfully cordially warmly gratefully
  yours care bye soon gratitude appreciation
`),
)
const farewellModifiers = new Set(
  splitWordList(`
  with my many very most kind kindest warm warmest good all the again so much in advance take talk speak see you
  for now
`),
)
const postscript = /^p\.?\s?s\b/i
const maxSignatureLines = 10
const maxSignatureWords = 6

/** A text without its greeting and signature, line by line, and the names that it greets. */
export interface Letter {
  greetedNames: string[]
  lines: string[]
}

/**
 * Removes greeting and signature from a text.
 * @example parseLetter('Hi Dana, thank you.\n\nBest\nJane') // { greetedNames: ['Dana'], lines: ['thank you.', ''] }
 */
export function parseLetter(text: string): Letter {
  const lines = withoutSignature(text.split(/\r\n?|[\n\u2028\u2029]/))
  const first = lines.findIndex((line) => line.trim() !== '')
  const words = splitWords(lines[first] ?? '')
  const count = greetingLength(words)
  if (count === 0) return { greetedNames: [], lines }
  const names = words.slice(0, count).map((word) => word.replace(/[,:;!–—"“”()[\]{}<>]/g, ''))
  const rest = words.slice(count).join(' ')
  return {
    greetedNames: names.filter((word) => hasCapital(word) && !isSalutation(normalizeWord(word))),
    // A greeting on its own line becomes an empty line, so that the lines around it are not joined.
    lines: [...lines.slice(0, first), rest, ...lines.slice(first + 1)],
  }
}

function isSalutation(word: string): boolean {
  return salutations.test(word) || timesOfDay.test(word)
}

/** The number of words in the greeting: “Good morning, Dr. Reyes,” has four. */
function greetingLength(words: string[]): number {
  const [first, second] = [normalizeWord(words[0] ?? ''), normalizeWord(words[1] ?? '')]
  if (first === 'to' && second === 'whom')
    return words.slice(0, 5).map(normalizeWord).join(' ') === toWhomItMayConcern ? 5 : 0
  if (!salutations.test(first)) return isNameGreeting(words) ? 1 : 0
  if (first === 'good' && !timesOfDay.test(second)) return 0
  let count = first === 'good' ? 2 : 1
  if (/[.!,:;]$/.test(words[count - 1] ?? '') && !looksLikeName(words[count] ?? '')) return count
  while (count < Math.min(words.length, maxGreetingWords)) {
    const word = words[count] ?? ''
    if (/^[-–—,]$/.test(word)) return count + 1
    if (!looksLikeName(word) && !greetingWords.test(normalizeWord(word))) break
    count++
    if (/[,:;.!–—-]$/.test(word) && !abbreviations.test(word)) return count
  }
  return count
}

/** Whether a text begins with only a name: “Dana,” or “Dana –”. */
function isNameGreeting([first = '', second = '']: string[]): boolean {
  const isAlone = second === '' || /^[-–—]$/.test(second)
  return looksLikeName(first) && (/[,:!]$/.test(first) || isAlone) && !/(?:ly|ever|day|so),$/.test(first)
}

/** Whether a word has a capital and is not a common word such as “I” or “My”. */
function looksLikeName(word: string): boolean {
  return hasCapital(word) && !isCommonWord(normalizeWord(word))
}

function withoutSignature(lines: string[]): string[] {
  const signatureIndex = signatureStart(lines)
  const postscriptIndex = lines.findIndex((line, index) => index > signatureIndex && postscript.test(line.trim()))
  return postscriptIndex < 0
    ? lines.slice(0, signatureIndex)
    : [...lines.slice(0, signatureIndex), '', ...lines.slice(postscriptIndex)]
}

/**
 * The index of the line where the signature begins: a farewell near the end, else the names and contact details in the
 * last lines.
 */
function signatureStart(lines: string[]): number {
  const from = Math.max(0, lines.length - maxSignatureLines)
  for (let index = lines.length - 1; index >= from; index--) if (isFarewell(lines[index] ?? '')) return index
  let start = lines.length
  while (start > 1 && isSignatureLine(lines[start - 1] ?? '')) start--
  return start
}

function isFarewell(line: string): boolean {
  const words = splitWords(line)
  if (words.length === 0 || words.length > maxSignatureWords + 4 || !isFarewellWord(words[0] ?? '')) return false
  // “Kind regards, Jane Jones” on one line: a name follows the comma.
  const comma = words.findIndex((word) => word.endsWith(','))
  const end = comma < 0 ? words.length : comma + 1
  const closing = words.slice(0, end)
  const isClosed = closing.every(isFarewellWord) && closing.some((word) => farewells.has(normalizeWord(word)))
  return isClosed && words.slice(end).every((word) => hasCapital(word) || /^[\d+(]/.test(word))
}

function isFarewellWord(word: string): boolean {
  const normalized = normalizeWord(word)
  return farewells.has(normalized) || farewellModifiers.has(normalized)
}

/** Whether a line has only a few names, numbers or addresses, and is not a sentence. */
function isSignatureLine(line: string): boolean {
  const words = splitWords(line)
  if (words.length > maxSignatureWords || /[.!?…]["'”’)]?$/.test(line.trim())) return false
  const isContactDetail = (word: string) => /^(?:[\d+(|–—·-]|https?:|www\.)/.test(word) || word.includes('@')
  return words.every((word) => isContactDetail(word) || looksLikeName(word))
}

/** Whether a last sentence is only a farewell: “Thanks, Jane”, “Jane Jones”. */
export function isFarewellSentence(words: string[]): boolean {
  const line = words.join(' ')
  return (isFarewell(line) && words.length > 1 && !/[.!?]$/.test(line)) || (words.length <= 3 && isSignatureLine(line))
}
