import { decoded } from './encoding.js'
import type { ContentLine } from './lines.js'

/** A line of a card taken apart. The value is decoded, but its escapes still stand. */
export interface Property {
  name: string
  types: string[]
  /** 1 for what its owner prefers, to 100 (RFC 6350 section 5.3), else 101; 102 for a fax or pager, where nobody answers. */
  rank: number
  value: string
}

/** Name and parameters: up to the first colon outside of quotes. The bound keeps the time linear. */
const head = /^(?:[^":]|"[^"]*"){1,1000}:/

/**
 * Takes a line apart, in the manner of vCard 3.0 and 4.0 (`TEL;TYPE="work,voice";PREF=1:`) as in that of 2.1 (`TEL;WORK;PREF:`,
 * `NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:`). The group that a program puts before a name (`item1.TEL`) says nothing here.
 * @returns null where it has no head that could be read
 * @example propertyOf({ name: 'tel', text: 'TEL;CELL:555-0142', … }) // { name: 'tel', types: ['cell'], rank: 101, value: '555-0142' }
 */
export function propertyOf({ name, text }: ContentLine): Property | null {
  const [written] = head.exec(text) ?? /^[^:]{1,1000}:/.exec(text) ?? []
  if (written === undefined) return null
  const parameters = parametersOf(written.slice(0, -1))
  const all = (key: string) => parameters.filter((each) => each.key === key).map((each) => each.value)
  const types = [...all('type'), ...all('')].flatMap((each) => each.split(','))
  const encoding = [...all('encoding'), ...all('')].map(encodingOf).find((each) => each !== null)
  const value = text.slice(written.length)
  return {
    name,
    types,
    rank: rankOf(types, all('pref')[0]),
    value: encoding ? decoded(value, encoding, all('charset')[0] ?? null) : value,
  }
}

/** Parameters in small letters; the key of a bare one, as vCard 2.1 writes them, is empty. */
function parametersOf(text: string): { key: string; value: string }[] {
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

function encodingOf(word: string): 'quoted-printable' | 'base64' | null {
  if (word === 'quoted-printable') return word
  return word === 'base64' || word === 'b' ? 'base64' : null
}
