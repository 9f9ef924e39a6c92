import { fold } from './fold.js'
import { attachedForms, leadingForms, legalForms } from './legalForms.js'

/**
 * The folded words of a company's name without the legal forms at both ends; at least one word is left.
 * @example withoutLegalForms(['acme', 'gmbh', 'and', 'co', 'kg']) // ['acme']
 */
export function withoutLegalForms(words: string[]): string[] {
  if (words.length === 1 && isPlain(words)) return words
  forms ??= readForms()
  const rest = isPlain(words) ? words : withoutAttached(words, forms.attached)
  const start = startOfName(rest, forms.leading)
  return rest.slice(start, endOfName(rest, start, forms.trailing))
}

/** The legal forms as they are compared, without spaces: S.A. de C.V. is `sadecv`. */
interface Forms {
  trailing: Set<string>
  leading: Set<string>
  attached: string[]
}

let forms: Forms | undefined

function readForms(): Forms {
  const read = (list: string) => fold(list).replace(/[ /]/g, '').split(',')
  return {
    trailing: new Set(read(Object.values(legalForms).join(','))),
    leading: new Set(read(leadingForms)),
    attached: read(attachedForms),
  }
}

/** The most words that a legal form has: S. de R.L. de C.V. */
const maxFormWords = 7

/** The position of the first word after the legal forms at the start. */
function startOfName(words: string[], leading: Set<string>): number {
  let form = ''
  for (let end = 1; end < Math.min(words.length, maxFormWords); end++) {
    form += words[end - 1] ?? ''
    if (leading.has(form)) return end
  }
  return 0
}

/** The position after the last word before the legal forms at the end, one after the other: GmbH & Co. KG. */
function endOfName(words: string[], start: number, trailing: Set<string>): number {
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
function startOfForm(words: string[], start: number, end: number, trailing: Set<string>): number {
  let form = ''
  let found = end
  for (let at = end - 1; at > start && end - at <= maxFormWords; at--) {
    form = (words[at] ?? '') + form
    if (trailing.has(form)) found = at
  }
  return found
}

/** Whether words have only plain letters and digits: no legal form is attached to one of these. */
const isPlain = (words: string[]) => words.every((word) => /^[a-z\d]*$/.test(word))

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
