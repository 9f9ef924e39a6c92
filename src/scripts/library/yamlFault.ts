import { type Document, visit, type YAMLError } from 'yaml'
import { type Fault, fault } from './templateFault.js'

const quotesHint = 'Put quotes around what comes after the colon, such as title: "Thank you"'

/** The common mistakes in front matter, by the error codes of the package yaml. */
const messages: Partial<Record<YAMLError['code'], [problem: string, hint: string]>> = {
  BAD_DQ_ESCAPE: ['a backslash stands between quotes', 'Leave it out.'],
  BAD_INDENT: [
    'a bracket before it is not closed, or the line begins too far to the left',
    'Close [ with ], and begin the line as far in as the lines around it.',
  ],
  BAD_SCALAR_START: ['what comes after the colon begins with a sign that needs quotes', quotesHint],
  BLOCK_AS_IMPLICIT_KEY: [
    'it has a second colon, or the next line begins too far in',
    `${quotesHint}; begin each line as far in as the one above.`,
  ],
  DUPLICATE_KEY: ['this entry is there twice', 'Take one of the two out.'],
  MISSING_CHAR: [
    'the line does not begin as far in as the one above',
    'Begin all lines of a slot below one another, the hyphen before the first.',
  ],
  MULTILINE_IMPLICIT_KEY: ['the line has no colon', 'Write a name, a colon, a space and the text: title: Thank you'],
  TAB_AS_INDENT: ['the line begins with a tab', 'Write spaces in its place.'],
  UNEXPECTED_TOKEN: ['it goes on after a quote or bracket was closed, or has a sign that needs quotes', quotesHint],
}

/**
 * The first YAML fault of front matter, as a message; later faults only follow from it. Aliases (`*name`) are refused
 * too, because they can expand without limit.
 * @param lineOf gives the line of the file for an offset in the document
 */
export function yamlFault(document: Document, lineOf: (offset: number) => number): Fault | null {
  const [error] = document.errors
  if (error === undefined) return aliasFault(document, lineOf)
  const [offset] = error.pos
  const unclosedAt = error.code === 'MISSING_CHAR' ? unclosedQuoteStart(document, offset) : null
  if (unclosedAt !== null)
    return fault(lineOf(unclosedAt), 'a quote is not closed', 'Write a quote at the end of the line too.')
  const [problem, hint] = messages[error.code] ?? ['it cannot be read', quotesHint]
  return fault(lineOf(offset), problem, hint)
}

/**
 * The offset where a quoted text begins that ends at `end` because its closing quote is missing; null where there is
 * none.
 */
function unclosedQuoteStart(document: Document, end: number): number | null {
  let start: number | null = null
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range?.[1] === end) start = range[0]
    },
  })
  return start
}

function aliasFault(document: Document, lineOf: (place: number) => number): Fault | null {
  let found: Fault | null = null
  visit(document, {
    Alias: (_, { range }) => {
      found ??= fault(lineOf(range?.[0] ?? 0), 'what comes after the colon begins with *', quotesHint)
    },
  })
  return found
}
