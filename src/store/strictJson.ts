import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'

/** A fault in a JSON text: its position, such as `line 3, column 7`, and a message. */
export interface TextFault {
  path: string
  message: string
}

const faultMessages: Record<string, string> = {
  InvalidSymbol: 'something stands there that does not belong',
  PropertyNameExpected: 'a name in quotation marks is expected',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'the text ends too early: a } is missing',
  CloseBracketExpected: 'the text ends too early: a ] is missing',
  EndOfFileExpected: 'there is more text after the end',
  UnexpectedEndOfString: 'a quotation mark is missing',
}

/**
 * Parses JSON, and also refuses duplicate keys and the key `__proto__`, which `JSON.parse` accepts.
 * @returns the value, or the first fault.
 */
export function readStrictly(text: string): { value: unknown } | { fault: TextFault } {
  if (text.trim() === '') return { fault: { path: 'line 1', message: 'the file is empty' } }
  try {
    const fault = firstFault(text)
    return fault === null ? { value: JSON.parse(text) } : { fault }
  } catch (error) {
    if (error instanceof RangeError) return { fault: { path: 'the file', message: 'it is nested too deeply' } }
    return { fault: { path: 'the file', message: 'it is not valid JSON' } }
  }
}

/** The first fault in a JSON text; null for none. */
function firstFault(text: string): TextFault | null {
  let first: TextFault | null = null
  const keys: Set<string>[] = []
  const addFault = (line: number, column: number, message: string) => {
    first ??= { path: `line ${line + 1}, column ${column + 1}`, message }
  }
  visit(
    text,
    {
      onObjectBegin: () => {
        keys.push(new Set())
      },
      onObjectEnd: () => {
        keys.pop()
      },
      onObjectProperty: (key, _offset, _length, line, column) => {
        if (key === '__proto__') addFault(line, column, 'the name “__proto__” is not allowed')
        if (keys.at(-1)?.has(key)) addFault(line, column, `the name “${key}” is there twice`)
        keys.at(-1)?.add(key)
      },
      onError: (code: ParseErrorCode, _offset, _length, line, column) => {
        addFault(line, column, faultMessages[printParseErrorCode(code)] ?? 'something is wrong there')
      },
    },
    { disallowComments: true },
  )
  return first
}
