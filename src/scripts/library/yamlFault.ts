import { type Document, visit, type YAMLError } from 'yaml'
import { type Fault, fault } from './templateFault.js'

const quotes = 'Put quotes around what comes after the colon, such as title: "Thank you"'

/** What people get wrong between the two lines of hyphens, by the reader's name for it. */
const words: Partial<Record<YAMLError['code'], [what: string, hint: string]>> = {
  BAD_DQ_ESCAPE: ['a backslash stands between quotes', 'Leave it out.'],
  BAD_INDENT: [
    'a bracket before it is not closed, or the line begins too far to the left',
    'Close [ with ], and begin the line as far in as the lines around it.',
  ],
  BAD_SCALAR_START: ['what comes after the colon begins with a sign that needs quotes', quotes],
  BLOCK_AS_IMPLICIT_KEY: [
    'it has a second colon, or the next line begins too far in',
    `${quotes}; begin each line as far in as the one above.`,
  ],
  DUPLICATE_KEY: ['this entry is there twice', 'Take one of the two out.'],
  MISSING_CHAR: [
    'the line does not begin as far in as the one above',
    'Begin all lines of a slot below one another, the hyphen before the first.',
  ],
  MULTILINE_IMPLICIT_KEY: ['the line has no colon', 'Write a name, a colon, a space and the text: title: Thank you'],
  TAB_AS_INDENT: ['the line begins with a tab', 'Write spaces in its place.'],
  UNEXPECTED_TOKEN: ['it goes on after a quote or bracket was closed, or has a sign that needs quotes', quotes],
}

/**
 * The first fault of front matter as YAML, in words; those after it only follow from it. References (`*name`) are
 * refused too, for they can grow without end.
 * @param lineOf the file's line for a place in the document.
 */
export function yamlFault(document: Document, lineOf: (place: number) => number): Fault | null {
  const [error] = document.errors
  if (error === undefined) return reference(document, lineOf)
  const [place] = error.pos
  const open = error.code === 'MISSING_CHAR' ? openQuote(document, place) : null
  if (open !== null) return fault(lineOf(open), 'a quote is not closed', 'Write a quote at the end of the line too.')
  const [what, hint] = words[error.code] ?? ['it cannot be read', quotes]
  return fault(lineOf(place), what, hint)
}

/** Where the quoted text begins that goes on up to a place, at which its quote was missed. */
function openQuote(document: Document, place: number): number | null {
  let open: number | null = null
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range?.[1] === place) open = range[0]
    },
  })
  return open
}

function reference(document: Document, lineOf: (place: number) => number): Fault | null {
  let found: Fault | null = null
  visit(document, {
    Alias: (_, { range }) => {
      found ??= fault(lineOf(range?.[0] ?? 0), 'what comes after the colon begins with *', quotes)
    },
  })
  return found
}
