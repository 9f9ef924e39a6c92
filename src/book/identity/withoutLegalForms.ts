import { fold } from './fold.js'
import { attachedForms, leadingForms, legalForms } from './legalForms.js'

/**
 * The folded words of a company's name without the legal forms at both ends; at least one word is left.
 * @example withoutLegalForms(['acme', 'gmbh', 'and', 'co', 'kg']) // ['acme']
 */
export function withoutLegalForms(words: string[]): string[] {
  const hasAttached = mayHaveAttached(words)
  if (words.length === 1 && !hasAttached) return words
  tables ??= readTables()
  const rest = hasAttached ? withoutAttached(words, tables.attached) : words
  const start = startOfName(rest, tables.leading)
  return rest.slice(start, endOfName(rest, start, tables.trailing))
}

/**
 * Whether a text is nothing but legal forms as they end the name of a company.
 * @param countries where they are usual, as `legalForms` names them; everywhere if undefined.
 * @example isLegalForm('Inc.') // true; so are 'S.A. de C.V.' and 'GmbH & Co. KG'
 */
export function isLegalForm(text: string, countries?: readonly string[]): boolean {
  const folded = fold(text)
  tables ??= readTables()
  // So it is with most names, and an import asks for thousands.
  if (/^[a-z]+$/.test(folded) && !mayBeEdge(folded, tables.trailing)) return false
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  if (countries !== undefined)
    return countries.some((each) => readForms(legalForms[each] ?? '').includes(words.join('')))
  // A name stands before them.
  return words.length > 0 && endOfName(['', ...words], 0, tables.trailing) === 1
}

const readForms = (list: string) => fold(list).replaceAll('/', '').split(', ')

/** Legal forms at one end of a name. */
interface FormTable {
  /** As they are compared, without spaces: S.A. de C.V. is `sadecv`. */
  forms: Set<string>
  /** Their outermost words: most names have none of these there, and are done. */
  edges: Set<string>
}

let tables: { leading: FormTable; trailing: FormTable; attached: string[] } | undefined

function readTables(): NonNullable<typeof tables> {
  const tableOf = (list: string[], edge: 0 | -1): FormTable => ({
    forms: new Set(list.map((form) => form.replaceAll(' ', ''))),
    edges: new Set(list.map((form) => form.split(' ').at(edge) ?? '')),
  })
  return {
    leading: tableOf(readForms(leadingForms), 0),
    trailing: tableOf(readForms(Object.values(legalForms).join(', ')), -1),
    attached: readForms(attachedForms),
  }
}

/** Whether a word may be at the edge of a legal form: of S.A., written with dots, it is a single letter. */
const mayBeEdge = (word: string, { edges }: FormTable) => word.length === 1 || edges.has(word)

/** Whether a name with these folded words in ASCII at its ends may begin or end with a legal form. */
export function mayHaveLegalForm(first: string, last: string): boolean {
  tables ??= readTables()
  return mayBeEdge(first, tables.leading) || mayBeEdge(last, tables.trailing)
}

/** The most words that a legal form has: S. de R.L. de C.V. */
const maxFormWords = 7

/** The position of the first word after a legal form at the start. */
function startOfName(words: string[], leading: FormTable): number {
  let form = words[0] ?? ''
  if (!mayBeEdge(form, leading)) return 0
  for (let end = 1; end < Math.min(words.length, maxFormWords); end++) {
    if (leading.forms.has(form)) return end
    form += words[end] ?? ''
  }
  return 0
}

/** The position after the last word before the legal forms at the end, one after the other: GmbH & Co. KG. */
function endOfName(words: string[], start: number, trailing: FormTable): number {
  let end = words.length
  for (;;) {
    const formStart = startOfForm(words, start, end, trailing)
    if (formStart === end) return end
    end = formStart
    // “Smith & Co.” leaves an “and”.
    if (words[end - 1] === 'and' && end - 1 > start) end--
  }
}

/** The position of the first word of the longest legal form that ends before `end`; `end` if there is none. */
function startOfForm(words: string[], start: number, end: number, trailing: FormTable): number {
  if (!mayBeEdge(words[end - 1] ?? '', trailing)) return end
  let form = ''
  let found = end
  for (let at = end - 1; at > start && end - at <= maxFormWords; at--) {
    form = (words[at] ?? '') + form
    if (trailing.forms.has(form)) found = at
  }
  return found
}

/** Whether a legal form may be attached to the first or the last word: none of these is written in Latin letters. */
function mayHaveAttached(words: string[]): boolean {
  return (words[0]?.charCodeAt(0) ?? 0) > 127 || (words.at(-1)?.at(-1)?.charCodeAt(0) ?? 0) > 127
}

/** The words without the legal forms that stand before or after a name without a space. */
function withoutAttached(words: string[], attached: string[]): string[] {
  const rest = [...words]
  for (const form of attached) {
    const [first = ''] = rest
    if (first.startsWith(form) && first !== form) rest[0] = first.slice(form.length)
    else if (first === form && rest.length > 1) rest.shift()
    const last = rest.at(-1) ?? ''
    if (last.endsWith(form) && last !== form) rest[rest.length - 1] = last.slice(0, -form.length)
    else if (last === form && rest.length > 1) rest.pop()
  }
  return rest
}
