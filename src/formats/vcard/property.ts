import { decodeValue, type ValueEncoding } from './decodeValue.js'
import type { ContentLine } from './lines.js'

/** A parsed line of a card. The value is decoded, but still has its escapes. */
export interface Property {
  name: string
  types: string[]
  /**
   * From 1 (preferred) to 100 (RFC 6350 section 5.3), 101 without a preference, 102 for a fax or pager, which nobody
   * answers.
   */
  rank: number
  value: string
}

/** What a line says about its value: the text before it, up to its colon. */
export interface PropertyHead {
  length: number
  types: string[]
  rank: number
  encoding: ValueEncoding | null
  charset: string | null
}

/** Name and parameters: the text up to the first colon outside quotes. The limit keeps matching linear. */
const headInQuotes = /^(?:[^":]|"[^"]*"){1,1000}:/

/**
 * Parses a line in the syntax of vCard 3.0 and 4.0 (`TEL;TYPE="work,voice";PREF=1:`) or 2.1 (`TEL;WORK;PREF:`,
 * `NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:`). The group before a name (`item1.TEL`) is ignored.
 * @returns null where the line has no readable name
 * @example parseProperty({ name: 'tel', text: 'TEL;CELL:555-0142', … }) // { name: 'tel', types: ['cell'], rank: 101, value: '555-0142' }
 */
export function parseProperty({ name, text }: ContentLine): Property | null {
  const head = parseHead(text)
  if (head === null) return null
  const { length, types, rank, encoding, charset } = head
  const value = text.slice(length)
  return { name, types, rank, value: encoding ? decodeValue(value, encoding, charset) : value }
}

const anyHead = /^[^:]{1,1000}:/

/** What a line says about its value; null where it has no readable name. */
export function parseHead(text: string): PropertyHead | null {
  const [head] = headInQuotes.exec(text) ?? anyHead.exec(text) ?? []
  if (head === undefined) return null
  const parameters = parseParameters(head.slice(0, -1))
  const all = (key: string) => parameters.filter((each) => each.key === key).map((each) => each.value)
  const types = [...all('type'), ...all('')].flatMap((each) => each.split(','))
  const encoding = [...all('encoding'), ...all('')].map(encodingOf).find((each) => each !== null) ?? null
  return {
    length: head.length,
    types,
    rank: rankOf(types, all('pref')[0]),
    encoding,
    charset: all('charset')[0] ?? null,
  }
}

/** Parameters in lowercase; a parameter without a key, as in vCard 2.1, has an empty key. */
function parseParameters(text: string): { key: string; value: string }[] {
  const [, ...parameters] = text.toLowerCase().match(/(?:[^";]|"[^"]*")+/g) ?? []
  return parameters.map((each) => {
    const equals = each.indexOf('=')
    const value = each.slice(equals + 1).replaceAll('"', '')
    return { key: each.slice(0, Math.max(equals, 0)).trim(), value: value.trim() }
  })
}

function rankOf(types: string[], preference: string | undefined): number {
  if (types.includes('fax') || types.includes('pager')) return 102
  return types.includes('pref') ? 1 : Number(preference) || 101
}

function encodingOf(word: string): ValueEncoding | null {
  if (word === 'quoted-printable') return word
  return word === 'base64' || word === 'b' ? 'base64' : null
}
