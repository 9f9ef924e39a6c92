import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { RapportError } from '../../src/book/error.js'
import { importContacts } from '../../src/book/import/importContacts.js'
import { type FileRow, type Source, sources } from '../../src/book/import/importedContact.js'
import { emptyBook } from '../../src/book/model/book.js'
import { bookFaults } from '../../src/book/model/check.js'
import { contactToJson } from '../../src/book/model/toJson.js'
import { exportedPeople } from '../../src/book/reports/exportPeople.js'
import { samePhoneIn } from '../../src/formats/import/phones.js'
import { bookJson, readBookJson } from '../../src/formats/json/bookJson.js'
import { readerFor } from '../../src/formats/readers.js'
import { recognize } from '../../src/formats/recognize.js'
import { peopleCsv } from '../../src/formats/tables/peopleCsv.js'
import { migrate } from '../../src/store/migrations.js'
import { readStrictly } from '../../src/store/strictJson.js'
import { decode } from '../../src/text/decode.js'
import { momentsFrom } from '../helpers/diary.js'
import { tampered } from '../helpers/tampered.js'

const isFull = process.env.RAPPORT_TORTURE === 'full'
/** For each of the six readers. */
const runs = Number(process.env.FUZZ_RUNS) || (isFull ? 20_000 : 100)

const readers = new Map(
  await Promise.all(sources.map(async (s) => [s, await readerFor(s, async () => readStrictly)] as const)),
)
const read = (source: Source, text: string) => readers.get(source)?.(text) ?? []
const same = samePhoneIn('US')
const { moment } = momentsFrom()

const folder = join(import.meta.dirname, 'samples')
const files = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
const exported = (source: Source) => files.filter(({ name }) => name.startsWith(source)).map(({ bytes }) => bytes)
const foreign = sources.flatMap((source) => exported(source).flatMap((bytes) => [...read(source, decode(bytes))]))
/** Everybody in the samples: whoever comes from a tampered one may be one of them. */
const known = importContacts(emptyBook(), foreign, moment(), same).book
const household =
  'name,email,company,title,phone\nAna Reyes,reyes@home.example,Acme,CTO,\nBen Reyes,reyes@home.example,Kern,COO,\nB. Reyes,reyes@home.example,,,555 0101\n,reyes@home.example,,,\n,,Beta GmbH,,555 0142\n'
const cards = [
  'BEGIN:VADDRESSBOOK\r\nNAME:Mine\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nFN:Acme\r\nORG:Acme GmbH;Sales\r\nN:Reyes;Ana\r\nEMAIL:reyes@home.example\r\nPHONE.WORK:555 0101\r\nEND:VCARD',
  "BEGIN:VCARD\r\nFN:+1 555 010 2030\r\nN:Reyes\\, Ben\r\nEMAIL:reyes@home.example\r\nCATEGORIES:a\\, b\\,C\\'d\r\nTITLE;CHARSET=FOO-9;ENCODING=QUOTED-PRINTABLE:Caf=C3=\r\n =A9=\r\nEND:VCARD",
  'BEGIN:VCARD\r\nFN:\r\nN:;;;;\r\nORG:Beta GmbH\r\nTEL:555 0142\r\nEND:VCARD\r\nEND:VADDRESSBOOK\r\n',
]
/** Tables as people write them, and what Rapport itself writes. */
const own: Partial<Record<Source, string[]>> = {
  vcard: [cards.join('\r\n'), `# mine\n${cards[1]}\n`],
  csv: [
    household,
    'name,email,company,phone,tags\nDana Reyes,dana@acme.example,Acme,+1 (555) 010-2030,"golf, coach"\nLee Park,,Kern,,\n',
    'sep=;\r\nName;E-Mail;Firma\r\n"Łukasz ""Luk"" Nowak";luk@kern.example;Kern\r\n\r\n;;Nobody\r\n',
    'First,Last,Home,Work,Other,Primary,Alternate Email 1,Business Website,Title\nDana,Reyes,"=""0170 111 222""",555-0142,dana@acme.example,,,acme.example,CFO\n',
    'Contact,Contact Person,Phone/Email,Company Phone,Email,Email\n0170 111 / 0170 222,Lee Park,lee@kern.example,4.917E+11,a@x.example,b@x.example\n',
    peopleCsv(exportedPeople(known, { notes: true })),
  ],
  json: [
    bookJson(known),
    JSON.stringify({ contacts: known.contacts.slice(0, 5).map(contactToJson) }),
    '[{"name": null, "emails": "stan@acme.example", "phones": [1, null, ["x"]], "title": {"a": 1}},\n"nobody", {}]',
  ],
}
const samplesOf = (source: Source) => [...exported(source), ...(own[source] ?? []).map((text) => Buffer.from(text))]
const all = sources.flatMap(samplesOf)

/** What a person is told begins like a sentence, ends like one and can be read at a glance; line ends are made spaces when shown. */
const sentence = /^\p{Lu}.{0,500}\.$/su

/** What a call gives back; nothing where it refuses with a sentence. Whatever else is thrown is a fault. */
function unlessRefused<T>(call: () => T): T | undefined {
  try {
    return call()
  } catch (error) {
    if (!(error instanceof RapportError)) throw error
    expect(error.message).toMatch(sentence)
    return undefined
  }
}

/** What is wrong with a row: each is somebody of whom a book can be made, or says where and why not. */
function faultOf(row: FileRow, last: number): string | null {
  if (!(row.line >= 1 && row.line <= last)) return `is said to stand on line ${row.line} of ${last}`
  if ('reason' in row) return /^(?:has|is) \S.*[^.]$/.test(row.reason) ? null : `has no such reason: ${row.reason}`
  const { id: _, name, notes, aliases, emails, phones, tags, company, title, industry, url, ...others } = row.person
  const { given, family, how, formerly, status: _status, ...more } = others
  const lines = [
    name,
    ...[aliases, emails, phones, tags].flat(),
    ...[company, title, industry, url, given, family, how].map((it) => it ?? ''),
    ...(formerly ?? []).flatMap((job) => [job.company, job.title ?? '']),
  ]
  if (Object.keys(more).length > 0) return `has more to say: ${Object.keys(more)}`
  if (![notes, ...lines].every((each) => typeof each === 'string')) return 'has something that is no text'
  if (!/[^\p{C}\p{Z}]/u.test(name)) return `has a name that nobody sees: ${JSON.stringify(name)}`
  if (lines.some((each) => /[\0\n\r\p{Cs}]/u.test(each))) return 'is not in one line of whole signs'
  return /[\0\r\p{Cs}]/u.test(notes) ? 'has notes with signs that no text has' : null
}

const figures = { inputs: 0, megabytes: 0, rows: 0, refusedRows: 0, refusedFiles: 0, slowest: '' }
let slowest = 0

/** Does all that an import of a kind does with a file, and with whatever else it is taken for. */
function importAll(source: Source, bytes: Buffer): void {
  const text = decode(bytes)
  expect(text).not.toMatch(/\p{Cs}/u)
  const last = text.split(/\r\n|\r|\n/).length
  for (const kind of new Set([source, ...recognize(text)])) importAs(kind, text, last)
  if (source === 'json')
    expect(bookFaults(unlessRefused(() => readBookJson(text, { readStrictly, migrate })) ?? known)).toEqual([])
}

function importAs(source: Source, text: string, last: number): void {
  const rows = unlessRefused(() => [...read(source, text)])
  if (rows === undefined) {
    figures.refusedFiles++
    return
  }
  figures.rows += rows.length
  figures.refusedRows += rows.filter((row) => 'reason' in row).length
  // In JSON a person's place in the list stands for the line.
  expect(rows.map((row) => faultOf(row, source === 'json' ? rows.length : last)).filter(Boolean)).toEqual([])
  expect(rows.map(({ line }) => line)).toEqual(
    [...new Set(rows.map(({ line }) => line))].sort((one, other) => one - other),
  )
  const { book } = importContacts(known, rows, moment(), same)
  expect(bookFaults(book)).toEqual([])
  expect(importContacts(book, rows, moment(), same).book).toBe(book)
}

/** Milliseconds of work. */
function cost(work: () => void): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** Whatever else the machine did in between, it does not do twice. */
function expectSpeed(source: Source, bytes: Buffer): void {
  const work = () => importAll(source, bytes)
  let time = cost(work)
  const most = 1000 * Math.max(1, bytes.length / 2 ** 20)
  if (time > most / 2) time = Math.min(time, cost(work))
  if (time > slowest) figures.slowest = `${source}, ${bytes.length} bytes, ${Math.round(time)} ms`
  slowest = Math.max(slowest, time)
  expect(time).toBeLessThan(most)
}

afterAll(() => {
  if (isFull) console.info(figures)
})

describe('a file that was tampered with is read or refused with a sentence', () => {
  it.each(sources)(`${runs} times as %s`, { timeout: 3_600_000 }, (source) => {
    const anyFile = tampered(samplesOf(source), all)
    const property = fc.property(anyFile, ({ bytes }) => {
      figures.inputs++
      figures.megabytes += bytes.length / 2 ** 20
      if (isFull) expectSpeed(source, bytes)
      else importAll(source, bytes)
    })
    // The short form tries the same files everywhere; the long one others each time, and says its seed where it fails.
    fc.assert(property, { numRuns: runs, ...(isFull ? {} : { seed: 5 }) })
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
