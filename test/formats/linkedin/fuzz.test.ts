import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay } from '../../../src/book/dates/day.js'
import { RapportError } from '../../../src/book/error.js'
import { pageKey } from '../../../src/book/identity/pageKey.js'
import { profileUrl } from '../../../src/book/identity/profileUrl.js'
import type {
  ApplicationRow,
  FollowRow,
  InvitationRow,
  LinkedinPerson,
  MessageRow,
  SkippedRow,
} from '../../../src/book/import/linkedinRows.js'
import { readApplications } from '../../../src/formats/linkedin/applications.js'
import { archiveOwner } from '../../../src/formats/linkedin/archiveOwner.js'
import { type LinkedinFileKind, linkedinFileKind } from '../../../src/formats/linkedin/fileKind.js'
import { readFollows } from '../../../src/formats/linkedin/follows.js'
import { readInvitations } from '../../../src/formats/linkedin/invitations.js'
import { readMessages } from '../../../src/formats/linkedin/messages.js'
import { decode } from '../../../src/text/decode.js'
import { tampered } from '../../helpers/tampered.js'
import { dana, lee, me, zoe } from './people.js'

const isFull = process.env.RAPPORT_TORTURE === 'full'
/** For each of the four readers. */
const runs = Number(process.env.FUZZ_RUNS) || (isFull ? 20_000 : 200)
const seed = isFull ? {} : { seed: 5 }

type Row = MessageRow | InvitationRow | ApplicationRow | FollowRow | SkippedRow
const readers: Record<LinkedinFileKind, (text: string) => Iterable<Row>> = {
  messages: readMessages,
  invitations: readInvitations,
  applications: readApplications,
  follows: readFollows,
}
const samples: Record<LinkedinFileKind, string[]> = {
  messages: [
    `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\nc1,,${dana.name},${dana.url},"${me.name},${lee.name}, PhD","${me.url},${lee.url}",2026-08-01 02:00:00 UTC,,"Hi,\n\nsee ""you"".",INBOX,,No\nc1,,LinkedIn Member,,${me.name},${me.url},2026-02-30 02:00:00 UTC,,Hi,SPAM,,\n`,
    'From,To,Date,Subject,Content,Direction,Folder\nDana Reyes,Jane Jones,"3/5/18, 9:05 PM",Hi,Hello,INCOMING,INBOX\n',
  ],
  invitations: [
    `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nJane Jones,Zoë Blum,"""2/12/26, 11:44 AM""",Hi,OUTGOING,${me.url},https://www.linkedin.com/in/zo%C3%AB-blum\nDana Reyes,Jane Jones,"12/31/25, 11:59 PM","a\nb",INCOMING,,\n`,
  ],
  applications: [
    'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"""2/12/26, 11:44 AM""",me@me.example,+49 1,"Acme, Inc.",Head,https://www.linkedin.com/jobs/view/1,cv.pdf,"Q\nA"\n12 Feb 2026,,,東京商事,部長,,,\n',
  ],
  follows: ['Notes:\n"Some, words."\n\nOrganization,Followed On\nAcme,Tue Oct 28 20:33:50 UTC 2025\n"Kern, Inc.",\n'],
}
const kinds = Object.keys(samples) as LinkedinFileKind[]
const bytesOf = (kind: LinkedinFileKind) => samples[kind].map((text) => Buffer.from(text))
const all = kinds.flatMap(bytesOf)

const isInstant = (text: string) => new Date(text).toISOString() === text && text.startsWith('20')
const isPage = (url: string) => url === '' || (pageKey(url) !== '' && profileUrl(url) === url)

/** What is wrong with a row; null for nothing. */
function faultOf(row: Row): string | null {
  if ('reason' in row) return /^(?:has|is) \S.{0,80}[^.]$/.test(row.reason) ? null : `has no such reason: ${row.reason}`
  const people = [...('from' in row ? [row.from, ...row.to] : []), ...('me' in row ? [row.me, row.other] : [])]
  const lines = [
    ...people.flatMap(({ name, url }) => [name, url]),
    ...('company' in row ? [row.company] : []),
    ...('title' in row ? [row.title, row.url] : []),
  ]
  if (lines.some((each) => typeof each !== 'string' || /[\0\n\r\p{Cs}]/u.test(each))) return 'is not in one line'
  if (!people.every(({ url }) => isPage(url))) return 'has a page that is no profile'
  if ('company' in row && !/[^\p{C}\p{Z}]/u.test(row.company)) return 'has a company that nobody sees'
  if ('title' in row && !/^(?:https?:\/\/\S+)?$/i.test(row.url)) return 'has no page of a job'
  if ('at' in row && !isInstant(row.at)) return `has no such instant: ${row.at}`
  return 'on' in row && !isDay(row.on) ? `has no such day: ${row.on}` : null
}

/** Reads a file as its kind and as whatever it is taken for. */
function readAll(kind: LinkedinFileKind, text: string): void {
  const last = text.split(/\r\n|\r|\n/).length
  const found = linkedinFileKind(text)
  for (const each of new Set([kind, ...(found === null ? [] : [found])])) {
    const rows = unlessRefused(() => [...readers[each](text)])
    expect(rows === null).toBe(each !== found)
    for (const row of rows ?? []) expect(faultOf(row)).toBeNull()
    const lines = (rows ?? []).map(({ line }) => line)
    expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other))
    expect(lines.every((line) => line >= 1 && line <= last)).toBe(true)
  }
}

/** What a call gives back; null where it refuses with a sentence. */
function unlessRefused<T>(call: () => T): T | null {
  try {
    return call()
  } catch (error) {
    if (!(error instanceof RapportError)) throw error
    expect(error.message).toMatch(/^\p{Lu}.{0,300}\.$/su)
    return null
  }
}

/** Milliseconds of work. */
function cost(work: () => void): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

describe('a file of LinkedIn that was tampered with is read or refused with a sentence', () => {
  it.each(kinds)(`${runs} times as %s`, { timeout: 3_600_000 }, (kind) => {
    const property = fc.property(tampered(bytesOf(kind), all), ({ bytes }) => {
      const work = () => readAll(kind, decode(bytes))
      // Whatever else the machine did in between, it does not do twice.
      const time = cost(work)
      if (time > 500) expect(Math.min(time, cost(work))).toBeLessThan(1000 * Math.max(1, bytes.length / 2 ** 20))
    })
    fc.assert(property, { numRuns: runs, ...seed })
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it.each<[string, (size: number) => string]>([
    ['a note without an end', (size) => `Notes:${'\n'.repeat(size)}`],
    ['a note of headers', (size) => `Notes:\n${'From,To,\n'.repeat(size / 9)}`],
    ['a header without an end', (size) => `From,To,Date,Content,Folder${',x'.repeat(size / 2)}`],
    ['blank rows', (size) => `Organization,Followed On\n${' , \n'.repeat(size / 4)}`],
    ['one row of quotes', (size) => `Organization,Followed On\n"${'""'.repeat(size / 2)}`],
    ['many people', (size) => `From,To,Date,Content,Folder\nA,"${'a, '.repeat(size / 3)}",2026-02-12,,\n`],
    ['a date without an end', (size) => `Application Date,Company Name\n${'1'.repeat(size)}/1/26,Acme\n`],
    ['spaces in a name', (size) => `Organization,Followed On\nA${' '.repeat(size)}B,\n`],
    ['marks in a name', (size) => `Organization,Followed On\nA${'\u0301'.repeat(size)}B,\n`],
  ])('%s takes time in proportion to its length', (_, build) => {
    const text = build(2 ** 20)
    const work = () => {
      for (const kind of kinds) unlessRefused(() => [...readers[kind](text)])
    }
    expect(Math.min(cost(work), cost(work))).toBeLessThan(1000)
  })
})

describe('whatever is written in messages', () => {
  const person: fc.Arbitrary<LinkedinPerson> = fc.constantFrom(me, dana, lee, zoe)
  const text = fc.string({
    unit: fc.constantFrom('"', '""', '\n', '\r\n', ',', ';', "'", '=', ' ', 'a', '🚀', '\u202e'),
  })
  const message = fc.record({
    from: person,
    to: fc.array(person, { minLength: 1, maxLength: 4 }),
    at: fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    text,
  })
  const columns = ['FROM', 'SENDER PROFILE URL', 'TO', 'RECIPIENT PROFILE URLS', 'DATE', 'CONTENT', 'FOLDER']

  it('it does not change who wrote to whom and when', () => {
    const property = fc.property(fc.array(message), fc.boolean(), (messages, quoted) => {
      const rows = messages.map(({ from, to, at, text }) => [
        ...[from.name, from.url, to.map(({ name }) => name).join(','), to.map(({ url }) => url).join(',')],
        ...[`${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`, text, 'INBOX'],
      ])
      const found = [...readMessages(stringify([columns, ...rows], { quoted }))]
      const expected = messages.map(({ from, to, at }) => ({ from, to, at: `${at.toISOString().slice(0, 19)}.000Z` }))
      expect(found).toMatchObject(expected)
      const owner = archiveOwner(
        found.filter((row) => 'at' in row),
        [],
        { name: null, url: null },
      )
      if (owner !== null) expect([me, dana, lee, zoe]).toContainEqual(owner)
    })
    fc.assert(property, { numRuns: runs, ...seed })
  })
})
