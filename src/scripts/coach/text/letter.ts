import { hasCapital } from './capital.js'
import { isCommon } from './english.js'
import { plainWord } from './plain.js'
import { wordsOf } from './sentences.js'
import { listed } from './wordLists.js'

const salutations = /^(?:hello|hi|hey|hiya|dear|greetings|good|hallo|howdy)$/
const dayparts = /^(?:morning|afternoon|evening|day)$/
const greeted = /^(?:there|all|everyone|everybody|team|again|and|&|or|to|sir|madam|hiring|manager|recruiter|friends?)$/
const abbreviated = /^(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|[A-Z])\.$/
const anybody = 'to whom it may concern'
const mostGreeted = 8
const farewells = new Set(
  listed(`
  regards wishes best cheers thanks thank sincerely truly faithfully respectfully cordially warmly gratefully
  yours care bye soon gratitude appreciation
`),
)
const aroundFarewells = new Set(
  listed(`
  with my many very most kind kindest warm warmest good all the again so much in advance take talk speak see you
  for now
`),
)
const afterword = /^p\.?\s?s\b/i
const mostSignedLines = 10
const mostSignedWords = 6

/** A text as a letter: the names it greets, what it says, line by line, and neither greeting nor signature. */
export interface Letter {
  greeted: string[]
  lines: string[]
}

/**
 * Takes the greeting and the signature off a text.
 * @example openLetter('Hi Dana, thank you.\n\nBest\nJane') // { greeted: ['Dana'], lines: ['thank you.', ''] }
 */
export function openLetter(text: string): Letter {
  const lines = unsigned(text.split(/\r\n?|[\n\u2028\u2029]/))
  const first = lines.findIndex((line) => line.trim() !== '')
  const words = wordsOf(lines[first] ?? '')
  const count = greetingLength(words)
  if (count === 0) return { greeted: [], lines }
  const names = words.slice(0, count).map((word) => word.replace(/[,:;!–—"“”()[\]{}<>]/g, ''))
  const rest = words.slice(count).join(' ')
  return {
    greeted: names.filter((word) => hasCapital(word) && !isSalutation(plainWord(word))),
    // A line of its own stays empty, so that nothing is joined to it.
    lines: [...lines.slice(0, first), rest, ...lines.slice(first + 1)],
  }
}

function isSalutation(word: string): boolean {
  return salutations.test(word) || dayparts.test(word)
}

/** How many words greet: “Good morning, Dr. Reyes,” has four. */
function greetingLength(words: string[]): number {
  const [first, second] = [plainWord(words[0] ?? ''), plainWord(words[1] ?? '')]
  if (first === 'to' && second === 'whom') return words.slice(0, 5).map(plainWord).join(' ') === anybody ? 5 : 0
  if (!salutations.test(first)) return isVocative(words) ? 1 : 0
  if (first === 'good' && !dayparts.test(second)) return 0
  let count = first === 'good' ? 2 : 1
  if (/[.!,:;]$/.test(words[count - 1] ?? '') && !isName(words[count] ?? '')) return count
  while (count < Math.min(words.length, mostGreeted)) {
    const word = words[count] ?? ''
    if (/^[-–—,]$/.test(word)) return count + 1
    if (!isName(word) && !greeted.test(plainWord(word))) break
    count++
    if (/[,:;.!–—-]$/.test(word) && !abbreviated.test(word)) return count
  }
  return count
}

/** “Dana,” or “Dana –” at the beginning. */
function isVocative([first = '', second = '']: string[]): boolean {
  const isAlone = second === '' || /^[-–—]$/.test(second)
  return isName(first) && (/[,:!]$/.test(first) || isAlone) && !/(?:ly|ever|day|so),$/.test(first)
}

/** A word with a capital that is no usual word, such as “I” or “My”. */
function isName(word: string): boolean {
  return hasCapital(word) && !isCommon(plainWord(word))
}

function unsigned(lines: string[]): string[] {
  const signed = signatureStart(lines)
  const after = lines.findIndex((line, index) => index > signed && afterword.test(line.trim()))
  return after < 0 ? lines.slice(0, signed) : [...lines.slice(0, signed), '', ...lines.slice(after)]
}

/** The line on which the signature begins: a farewell near the end, else the names and numbers that stand there last. */
function signatureStart(lines: string[]): number {
  const from = Math.max(0, lines.length - mostSignedLines)
  for (let index = lines.length - 1; index >= from; index--) if (isFarewell(lines[index] ?? '')) return index
  let start = lines.length
  while (start > 1 && isSigned(lines[start - 1] ?? '')) start--
  return start
}

function isFarewell(line: string): boolean {
  const words = wordsOf(line)
  if (words.length === 0 || words.length > mostSignedWords + 4 || !takesLeave(words[0] ?? '')) return false
  // “Kind regards, Jane Jones” in one line: what follows the comma is a name.
  const comma = words.findIndex((word) => word.endsWith(','))
  const end = comma < 0 ? words.length : comma + 1
  const closing = words.slice(0, end)
  const isClosed = closing.every(takesLeave) && closing.some((word) => farewells.has(plainWord(word)))
  return isClosed && words.slice(end).every((word) => hasCapital(word) || /^[\d+(]/.test(word))
}

function takesLeave(word: string): boolean {
  const plain = plainWord(word)
  return farewells.has(plain) || aroundFarewells.has(plain)
}

/** A name, a number, an address: few words, no sentence. */
function isSigned(line: string): boolean {
  const words = wordsOf(line)
  if (words.length > mostSignedWords || /[.!?…]["'”’)]?$/.test(line.trim())) return false
  const isMark = (word: string) => /^(?:[\d+(|–—·-]|https?:|www\.)/.test(word) || word.includes('@')
  return words.every((word) => isMark(word) || isName(word))
}

/** Whether a last sentence only takes leave: “Thanks, Jane”, “Jane Jones”. */
export function isLeave(words: string[]): boolean {
  const line = words.join(' ')
  return (isFarewell(line) && words.length > 1 && !/[.!?]$/.test(line)) || (words.length <= 3 && isSigned(line))
}
