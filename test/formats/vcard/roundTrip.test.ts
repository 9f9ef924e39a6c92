import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExportedPerson } from '../../../src/book/reports/exportPeople.js'
import { isVisible } from '../../../src/formats/import/rawFields.js'
import { readVcard } from '../../../src/formats/vcard/read.js'
import { vcardText } from '../../../src/formats/vcard/write.js'

/** Letters of many scripts, and whatever a card uses for its own ends. */
const letters = [
  ...'abcXYZ',
  ...'éßøłđ',
  ...'ЖдяΩλ',
  ...'नमस्ते',
  ...'สวัสดี',
  ...'مرحبا',
  ...'שלום',
  ...'山田太郎',
  ...'김철수',
  ...'አማርኛ',
  ...'ქართ',
]
const signs = [
  ...'\\,;:"\'=^<>@%&#.-_|{}~+*()[]/?!',
  '\\n',
  '\\,',
  '=0A',
  '👩‍👩‍👧‍👦',
  '😀',
  '🇨🇦',
  'e\u0301',
  '\u200d',
  '\u202e',
  'TEL:',
  'END:VCARD',
]
const sign = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...letters) },
  { weight: 4, arbitrary: fc.constantFrom(...signs) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }) },
)
/** As the book keeps texts: in one line, composed, without space around. */
const kept = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .normalize('NFC')
const word = fc.array(sign, { minLength: 1, maxLength: 12 }).map((each) => each.join(''))
const words = fc.array(word, { minLength: 1, maxLength: 30 }).map((each) => kept(each.join(' ')))
const said = words.filter(Boolean)
const maybe = fc.option(said)
const notes = fc.array(words, { maxLength: 5 }).map((lines) => lines.join('\n').trim())
const once = (each: fc.Arbitrary<string>) =>
  fc.uniqueArray(each, { maxLength: 3, selector: (text) => text.toLowerCase() })
const email = fc.stringMatching(/^[\p{L}\d.!#$%&'*+/=?^_{|}~-]{1,20}@[a-zé東-]{1,20}\.example$/u).map(kept)
const phone = fc.stringMatching(/^\+?[\d (),;./#*-]{0,20}\d$/).map(kept)

const person: fc.Arbitrary<ExportedPerson> = fc
  .record({
    id: fc.stringMatching(/^[0-9][0-9a-z]{5}$/),
    name: said.filter(isVisible),
    given: fc.constant(null),
    family: fc.constant(null),
    aliases: once(said),
    emails: once(email),
    phones: once(phone),
    company: maybe,
    title: maybe,
    industry: maybe,
    url: fc.option(fc.oneof(said, fc.webUrl())),
    tags: once(said),
    notes,
    updatedAt: fc
      .date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString()),
  })
  .map((each) => ({ ...each, aliases: each.aliases.filter((alias) => alias !== each.name) }))

/** As a card tells a name: without what turns its direction. */
const shown = (name: string) => kept(name.replace(/[\p{Bidi_Control}\u{E0000}-\u{E007F}\uFFF9-\uFFFB]/gu, ''))
const shownOnce = (names: string[]) =>
  names
    .map(shown)
    .filter((name, at, all) => name && all.findIndex((each) => each.toLowerCase() === name.toLowerCase()) === at)
const told = ({ updatedAt, given, family, ...rest }: ExportedPerson) => ({
  ...rest,
  name: shown(rest.name) || rest.id,
  aliases: shownOnce(rest.aliases).filter((alias) => alias !== (shown(rest.name) || rest.id)),
  company: rest.company && (shown(rest.company) || null),
  title: rest.title && (shown(rest.title) || null),
  tags: shownOnce(rest.tags),
  ...(given && { given }),
  ...(family && { family }),
})
const readBack = (text: string) => [...readVcard(text)].map((row) => ('person' in row ? row.person : row))

it('people come back from their cards as they were, all in one file', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 5 }), (people) => {
      expect(readBack(vcardText(people))).toEqual(people.map(told))
    }),
    { numRuns: 300 },
  )
})

it('and each in a file alone, with lines ended otherwise too', () => {
  fc.assert(
    fc.property(person, fc.constantFrom('\r\n', '\n', '\r', '\r\r\n'), (somebody, end) => {
      const text = vcardText([{ ...somebody, notes: '' }]).replaceAll('\r\n', end)
      expect(readBack(text)).toEqual([{ ...told(somebody), notes: '' }])
    }),
    { numRuns: 300 },
  )
})

describe('the given and the family name', () => {
  const nothing = {
    aliases: [],
    emails: [],
    phones: [],
    company: null,
    title: null,
    industry: null,
    url: null,
    tags: [],
  }
  const card = (name: string, parts: { given?: string; family?: string }) =>
    vcardText([
      {
        ...nothing,
        id: '4k2m9q',
        name,
        given: null,
        family: null,
        notes: '',
        updatedAt: '2026-11-23T09:37:04Z',
        ...parts,
      },
    ])

  it.each<[string, { given?: string; family?: string }]>([
    ['Mary Ann Poe', { given: 'Mary Ann', family: 'Poe' }],
    ['Mary Ann Poe', { given: 'Mary', family: 'Ann Poe' }],
    ['Mary Ann Poe', { given: 'Mary Ann' }],
    ['Gabriela Márquez García', { family: 'Márquez García' }],
    ['Gabriela Márquez García', { given: 'Gabriela', family: 'Márquez García' }],
    ['Dr. Maria van der Berg, PhD', { given: 'Maria', family: 'van der Berg' }],
    ['Ignacio José Ruiz Soto', { given: 'Ignacio', family: 'Ruiz Soto' }],
    ['山田太郎', { family: '山田' }],
    ['Abba', { family: 'Abba' }],
    ['Cher Bono', { given: 'Cher Bono' }],
    ['Tommy', { given: 'Tom', family: 'Poe' }],
    ['Mary Ann Poe', {}],
    ['Cher', {}],
  ])('of %s come back as they were said: %j', (name, parts) => {
    const { given, family } = readBack(card(name, parts))[0] as { given?: string; family?: string }
    expect({ given, family }).toEqual({ given: undefined, family: undefined, ...parts })
  })

  it('of a card that a phone wrote stay through any number of books', () => {
    const theirs =
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Solo Verde;Inés;Luz;Dra.;\r\nFN:Dra. Inés Luz Solo Verde\r\nEND:VCARD\r\n'
    const [read] = readBack(theirs) as { name: string; given: string; family: string }[]
    expect(read).toMatchObject({ given: 'Inés', family: 'Solo Verde' })
    const ours = card(read?.name ?? '', { given: 'Inés', family: 'Solo Verde' })
    expect(ours).toContain('\r\nN:Solo Verde;Inés;Luz;Dra.;\r\n')
    expect(readBack(ours)).toMatchObject([{ given: 'Inés', family: 'Solo Verde' }])
  })
})
