import fc from 'fast-check'

/** A file that something has happened to. A counterexample shows it in base64, as bytes are no text. */
export class Tampered {
  constructor(readonly bytes: Buffer) {}

  [fc.toStringMethod](): string {
    return `base64 ${this.bytes.toString('base64')}`
  }
}

type Mutate = (bytes: Buffer) => Buffer

/** Signs that mean something to one reader or another, and words that mean something to a program. */
const stumbles = [
  ...[
    '"',
    '""',
    '"\n',
    "'",
    '\\',
    ',',
    ';',
    '\t',
    ':',
    '=',
    '\r',
    '\n',
    '\r\r\n',
    '\r\n ',
    '=\r\n',
    '\0',
    '\x1a',
    '\x85',
  ],
  ...[
    '\uFEFF',
    '\u2028',
    '\u200B',
    '\u00A0',
    '\u3000',
    '\u0301',
    '\u{1f600}',
    '٣',
    '=1+1',
    "'=1",
    ' ::: ',
    '; ',
    '\\;',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '[[',
    '{"a":',
    'null',
    '1e999',
    '\\ud800',
    '"__proto__":{},',
    '"name":',
    '"contacts":[',
    '//',
  ],
  ...['__proto__', 'constructor', 'name,', 'First Name,', 'Connected On', 'E-mail 1 - Value', 'sep=;\n', 'Notes:\n'],
  ...[
    'BEGIN:VCARD\n',
    'END:VCARD\n',
    'AGENT:\n',
    'KIND:group\n',
    ';ENCODING=QUOTED-PRINTABLE',
    ';BASE64',
    '=E9',
    '=C3',
  ],
  ...[
    'BEGIN:VADDRESSBOOK\n',
    '\nPHONE.WORK:555 0142\n',
    '\nORG:Dana Reyes\n',
    '\nN:Reyes;Dana;;;\n',
    '\nFN:\n',
    ';CHARSET=ISO-8859-1',
    ';CHARSET=FOO-9',
    '=\r\n ',
    "\\'",
    '\\,',
    'Ben Reyes',
    'D. Reyes',
    'Reyes, Ben Jr.',
    'family@x.example',
    'reyes@home.example',
  ],
  ...[
    ';CHARSET=utf-7',
    'mailto:%',
    'tel:;ext=',
    '@',
    'https://www.linkedin.com/in/%',
    'linkedin.com/in/dana-reyes-0142',
  ],
].map((text) => Buffer.from(text))
/** Halves of signs in UTF-8 and UTF-16, and marks of their order. */
const halves = ['eda080', 'edb2a9', 'ff', 'fffe', 'feff', 'c0', 'f09f98', '80', '00d8', 'd800', '3dd8'].map((hex) =>
  Buffer.from(hex, 'hex'),
)
const endless = ['a', ' ', '"', ',', ';', '\n', '\0', 'a ', '@', '٣', 'e\u0301', '\\', '=', '[', 'a@b,', '\n '].map(
  (text) => Buffer.from(text.repeat(3000)),
)

/** Where in a file something is done, as a part of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const offset = (bytes: Buffer, at: number) => Math.floor(at * bytes.length)
const splice = (bytes: Buffer, from: number, gone: number, put: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + gone)])
/** The stretch between two places, in whichever order they come. */
const stretch = (bytes: Buffer, one: number, other: number): [from: number, to: number] => [
  offset(bytes, Math.min(one, other)),
  offset(bytes, Math.max(one, other)),
]

const something = fc.oneof(
  { weight: 14, arbitrary: fc.constantFrom(...stumbles, ...halves) },
  { weight: 3, arbitrary: fc.uint8Array({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(...endless) },
)

const flipped = fc.tuple(place, fc.nat(7)).map<Mutate>(([at, bit]) => (bytes) => {
  const from = offset(bytes, at)
  return splice(bytes, from, 1, Buffer.of((bytes[from] ?? 0) ^ (1 << bit)))
})
const cut = place.map<Mutate>((at) => (bytes) => bytes.subarray(0, offset(bytes, at)))
const beheaded = place.map<Mutate>((at) => (bytes) => bytes.subarray(offset(bytes, at)))
const inserted = fc.tuple(place, fc.oneof(fc.constant(0), fc.nat(30)), something).map<Mutate>(
  ([at, gone, put]) =>
    (bytes) =>
      splice(bytes, offset(bytes, at), gone, put),
)
const deleted = fc.tuple(place, place).map<Mutate>(([one, other]) => (bytes) => {
  const [from, to] = stretch(bytes, one, other)
  return splice(bytes, from, to - from, Buffer.of())
})
const doubled = fc.tuple(place, place, place).map<Mutate>(([one, other, at]) => (bytes) => {
  const [from, to] = stretch(bytes, one, other)
  return splice(bytes, offset(bytes, at), 0, bytes.subarray(from, to))
})
/** A sign that holds a file together, lost, doubled or made another one, at the first place behind another. */
const unhinged = fc
  .tuple(
    fc.constantFrom('"', '\n', ',', ';', ':', '\\', '{', '['),
    place,
    fc.constantFrom('', '"', '""', ',', '\n', '\0'),
  )
  .map<Mutate>(([sign, at, instead]) => (bytes) => {
    const from = bytes.indexOf(sign, offset(bytes, at))
    return from === -1 ? bytes : splice(bytes, from, 1, Buffer.from(instead))
  })
/** Written another way than it says, or than it was. */
const rewritten = fc
  .constantFrom<BufferEncoding[]>(['utf8', 'utf16le'], ['utf8', 'latin1'], ['latin1', 'utf8'], ['utf16le', 'utf8'])
  .map<Mutate>(
    ([was = 'utf8', is]) =>
      (bytes) =>
        Buffer.from(bytes.toString(was), is),
  )
const turned = fc.constant<Mutate>((bytes) => Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16())
/** With other ends of lines, as another system has them. */
const broken = fc
  .constantFrom('\r', '\n', '\r\n', '\r\r\n')
  .map<Mutate>((end) => (bytes) => Buffer.from(bytes.toString('latin1').replace(/\r*\n|\r/g, end), 'latin1'))

/**
 * Files that something has happened to: bits flipped, stretches lost, doubled or put in, written in another way, cut off, or
 * put together from two.
 * @param samples the files to begin with.
 * @param others what pieces are taken from.
 */
export function tampered(samples: Buffer[], others: Buffer[]): fc.Arbitrary<Tampered> {
  const joined = fc.tuple(fc.constantFrom(...others), place, place).map<Mutate>(([other, one, at]) => (bytes) => {
    const from = offset(bytes, at)
    return Buffer.concat([bytes.subarray(0, from), other.subarray(offset(other, one))])
  })
  const behind = fc.constantFrom(...others).map<Mutate>((other) => (bytes) => Buffer.concat([bytes, other]))
  const mutation = fc.oneof(
    { weight: 6, arbitrary: inserted },
    { weight: 3, arbitrary: unhinged },
    ...[flipped, doubled, deleted].map((arbitrary) => ({ weight: 2, arbitrary })),
    ...[cut, beheaded, rewritten, turned, broken, joined, behind].map((arbitrary) => ({ weight: 1, arbitrary })),
  )
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(mutation, { maxLength: 6 }))
    .map(([sample, mutations]) => new Tampered(mutations.reduce((bytes, mutate) => mutate(bytes), sample)))
}
