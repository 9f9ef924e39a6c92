import fc from 'fast-check'
import { expect, it } from 'vitest'
import { importContacts } from '../../src/book/import/importContacts.js'
import type { FileRow, Source } from '../../src/book/import/importedContact.js'
import { emptyBook } from '../../src/book/model/book.js'
import { bookFaults } from '../../src/book/model/check.js'
import { samePhoneIn } from '../../src/formats/import/phones.js'
import { readerFor } from '../../src/formats/readers.js'
import { recognize } from '../../src/formats/recognize.js'
import { readStrictly } from '../../src/store/strictJson.js'
import { decode } from '../../src/text/decode.js'
import { momentsFrom } from '../helpers/diary.js'

const { moment } = momentsFrom()
const same = samePhoneIn('US')
const runs = Number(process.env.FUZZ_RUNS) || 300

const some = (...values: string[]) => fc.constantFrom('', ...values)
const given = some('Ana', 'Ben', 'Robert', 'Bob', 'R.', 'Dr. Ana', 'Ána', 'Annie')
const family = some('Reyes', 'Kern', 'Reyes Jr.', 'REYES')
const email = some('reyes@home.example', 'ana@reyes.example', 'office@acme.example', 'ANA@reyes.example')
const phone = some('+1 555 010 2030', '(555) 010-2030', '555 0142')
const company = some('Acme', 'Acme GmbH', 'ACME', 'Kern')
const title = some('CTO', 'COO')
const somebody = fc.record({ given, family, email, phone, company, title })
type Somebody = typeof somebody extends fc.Arbitrary<infer Each> ? Each : never

const encoded = (text: string) =>
  [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('=\r\n ')

/** Cards as phones write them: what is shown may be the company, an address or a number. */
const card = fc
  .tuple(somebody, fc.constantFrom('name', 'company', 'email', 'phone', 'nothing'), fc.constantFrom(1, 2, 3))
  .map(([who, shown, way]) => {
    const { given: first, family: last } = who
    const fn = { name: `${first} ${last}`, company: who.company, email: who.email, phone: who.phone, nothing: '' }[
      shown
    ]
    const n = { 1: `N:${last};${first};;;`, 2: `N:${last}\\, ${first}`, 3: 'N:;;;;' }[way]
    const named = way === 3 ? `FN;CHARSET=FOO-9;ENCODING=QUOTED-PRINTABLE:${encoded(fn)}` : `FN:${fn}`
    const lines = [named, n, `ORG:${who.company};Sales`, `TITLE:${who.title}`, `EMAIL:${who.email}`]
    return ['BEGIN:VCARD', ...lines, `TEL:${who.phone}`, "CATEGORIES:A\\, B\\'C", 'PHONE.WORK:1', 'END:VCARD'].join(
      '\r\n',
    )
  })
const cards = fc
  .tuple(fc.array(card, { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([all, isBook]) =>
    (isBook ? ['BEGIN:VADDRESSBOOK', ...all, 'END:VADDRESSBOOK', ''] : ['# mine', ...all, '']).join('\r\n'),
  )

const cells = ({ given: first, family: last, ...who }: Somebody) =>
  [`"${last ? `${first} ${last}` : first}"`, who.email, who.phone, who.company, who.title].join(',')
const table = fc
  .array(somebody, { minLength: 1, maxLength: 6 })
  .map((all) => `${['name,email,phone,company,title', ...all.map(cells)].join('\n')}\n`)
const google = fc
  .array(somebody, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((who) => [who.given, who.family, who.company, who.title, who.email, who.phone].join(',')))
  .map((rows) =>
    ['First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Value,Phone 1 - Value', ...rows, ''].join(
      '\n',
    ),
  )

const readers = new Map(
  await Promise.all(
    (['vcard', 'csv', 'google'] as const).map(async (s) => [s, await readerFor(s, async () => readStrictly)] as const),
  ),
)
function rowsOf(file: string): FileRow[] {
  const text = decode(Buffer.from(file))
  const [kind] = recognize(text)
  return [...(readers.get(kind as 'vcard' & Source)?.(text) ?? [])]
}

it('files of all kinds add and change nothing the second time', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(cards, table, google), { minLength: 1, maxLength: 3 }), (files) => {
      const all = files.map(rowsOf)
      expect(all.every((rows) => rows.length > 0)).toBe(true)
      const rows = all.flat().map((row, line) => ({ ...row, line: line + 1 }))
      const { book } = importContacts(emptyBook(), rows, moment(), same)
      expect(bookFaults(structuredClone(book))).toEqual([])
      const again = importContacts(book, rows, moment(), same, () => true)
      expect(again.counts).toMatchObject({ added: 0, updated: 0, moved: [] })
      expect(again.book).toBe(book)
    }),
    { numRuns: runs },
  )
}, 600_000)

it('files that are taken in one by one add nobody the second time', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(cards, table, google), { minLength: 1, maxLength: 3 }), (files) => {
      const all = files.map(rowsOf)
      const importFiles = (before: ReturnType<typeof emptyBook>) =>
        all.reduce((book, rows) => importContacts(book, rows, moment(), same).book, before)
      const book = importFiles(emptyBook())
      expect(importFiles(book).contacts).toHaveLength(book.contacts.length)
    }),
    { numRuns: runs },
  )
}, 600_000)
