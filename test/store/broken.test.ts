import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { examine } from '../../src/store/doctor.js'
import { homestead } from './home.js'

type Content = Record<string, unknown>

/** A book as another hand would leave it: without a seal. */
const edited = (edit: (content: Content) => unknown) => (text: string) => {
  const { seal: _, ...content } = JSON.parse(text)
  return JSON.stringify(edit(content) ?? content)
}

const first = (content: Content, key: string) => (content[key] as Content[])[0] as Content

/** What was done to a good book with Dana and Stan in it, and what is then said to be wrong. */
const faults: [string, (text: string) => string | Buffer, RegExp][] = [
  ['is empty', () => '', /line 1: the file is empty/],
  ['holds spaces only', () => ' \n ', /the file is empty/],
  ['is cut off', (text) => text.slice(0, -20), /line 1, column \d+: .*(missing|too early)/],
  ['has more text after its end', (text) => `${text}\n{}`, /line 2, column 1: there is more text after the end/],
  ['was saved twice into one file', (text) => text + text, /more text after the end/],
  ['holds a comment', (text) => text.replace('{', '{/* mine */'), /line 1, column 2/],
  ['is Latin-1', (text) => Buffer.from(text.replace('Stan', 'Zoë'), 'latin1'), /it is not UTF-8 text/],
  ['is UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), /it is not UTF-8 text/],
  ['is null', () => 'null', /it holds no book/],
  ['is zero', () => '0', /it holds no book/],
  ['is false', () => 'false', /it holds no book/],
  ['is a list', () => '[]', /it holds no book/],
  ['is an empty object', () => '{}', /schema: is missing/],
  ['is nested 10,000 deep', () => '['.repeat(10_000) + ']'.repeat(10_000), /nested too deeply|holds no book/],
  [
    'is nested 10,000 deep inside',
    (text) => text.replace('"Dana"', '['.repeat(10_000) + ']'.repeat(10_000)),
    /deep|name/,
  ],
  [
    'has a name that is a number',
    edited((book) => {
      first(book, 'contacts').name = 5
    }),
    /contacts\[0\]\.name: should be string, not 5/,
  ],
  [
    'has an empty name',
    edited((book) => {
      first(book, 'contacts').name = ' '
    }),
    /contacts\[0\]\.name: must not be empty/,
  ],
  [
    'has people that are no list',
    edited((book) => {
      book.contacts = {}
    }),
    /contacts: /,
  ],
  ['lacks its follow-ups', edited(({ followUps: _, ...book }) => book), /followUps: is missing/],
  [
    'has a field nobody knows',
    edited((book) => {
      first(book, 'contacts').mood = 'good'
    }),
    /contacts\[0\]\.mood: does not belong here/,
  ],
  [
    'names an introducer who is not there',
    edited((book) => {
      first(book, 'contacts').introducers = ['9zzzzz']
    }),
    /contacts\[0\]\.introducers: points to 9zzzzz, which is not in the book/,
  ],
  [
    'has one id twice',
    edited((book) => {
      ;(book.contacts as unknown[]).push(first(book, 'contacts'))
    }),
    /contacts\[2\]\.id: the id \w+ is there twice/,
  ],
  [
    'has one key twice',
    (text) => text.replace('"contacts"', '"contacts":[],"contacts"'),
    /the name “contacts” is there twice/,
  ],
  [
    'has a key twice, once in escapes',
    (text) => text.replace('"contacts"', '"\\u0063ontacts":[],"contacts"'),
    /the name “contacts” is there twice/,
  ],
  [
    'holds __proto__',
    (text) => text.replace('"profile"', '"__proto__":{"a":1},"profile"'),
    /“__proto__” is not allowed/,
  ],
]

describe('a book that cannot be read', () => {
  it.each(faults)('because it %s is named, rescued and never overwritten', async (_, harm, fault) => {
    const jane = homestead()
    await jane.add('Dana')
    await jane.add('Stan')
    const harmed = harm(jane.text())
    jane.put(harmed)
    for (const attempt of [() => jane.store.read(), () => jane.add('Mia'), () => jane.undo(), () => jane.redo()]) {
      const error = await attempt().then(
        () => null,
        (caught) => caught,
      )
      expect(error).toMatchObject({ code: 'book-broken' })
      expect(error.message).toContain(jane.home.book)
      expect(error.message).toMatch(fault)
      expect(error.details.hint).toMatch(
        /newest good version .* 1 person and 0 log entries\. .*rapport backup restore 5\w+/,
      )
    }
    expect(readFileSync(jane.home.book)).toEqual(Buffer.from(harmed as string))
    expect(jane.litter()).toEqual([])
    const { problems, advice } = await examine(jane.options, false)
    expect(problems.map(({ path, message }) => `${path}: ${message}`).join('\n')).toMatch(fault)
    expect(advice).toMatch(/rapport backup restore 5\w+/)
  })

  it('says so where no good version is left', async () => {
    const jane = homestead()
    jane.put('{')
    await expect(jane.store.read()).rejects.toMatchObject({
      details: { hint: expect.stringContaining(`No good version is in ${jane.home.backups}`) },
    })
  })

  it('of a newer Rapport is left to that one', async () => {
    const jane = homestead()
    await jane.add('Dana')
    const newer = edited((book) => {
      book.schema = 99
    })(jane.text())
    jane.put(newer)
    const error = await jane.add('Stan').catch((caught) => caught)
    expect(error).toMatchObject({
      code: 'book-newer',
      message: expect.stringContaining(`schema 99): ${jane.home.book}`),
    })
    expect(jane.text()).toBe(newer)
  })
})

describe('a book that only looks odd', () => {
  it('may begin with a byte order mark', async () => {
    const jane = homestead()
    await jane.add('Dana')
    jane.put(`\ufeff${jane.text()}`)
    expect(await jane.names()).toEqual(['Dana'])
    await jane.add('Stan')
    expect(await jane.names()).toEqual(['Dana', 'Stan'])
  })

  it('may be indented and without a seal', async () => {
    const jane = homestead()
    await jane.add('Dana')
    jane.put(JSON.stringify(JSON.parse(edited(() => undefined)(jane.text())), null, 2))
    await jane.add('Stan')
    expect(await jane.names()).toEqual(['Dana', 'Stan'])
  })

  it('may be as large as the setting allows, and never becomes larger', async () => {
    const jane = homestead({ maxBytes: 2000 })
    await jane.add('Dana')
    const before = jane.text()
    const tooMuch = jane.add('x'.repeat(2000))
    await expect(tooMuch).rejects.toMatchObject({
      code: 'io',
      message: expect.stringMatching(
        /^That would make your book .* large, and Rapport reads no more than .*book\.json\.$/,
      ),
      details: { hint: expect.stringMatching(/^Nothing was changed\. .*RAPPORT_MAX_BOOK_MB/) },
    })
    expect(jane.text()).toBe(before)
    jane.put('x'.repeat(3000))
    await expect(jane.store.read()).rejects.toMatchObject({
      message: expect.stringMatching(/^Your book is larger than /),
      details: { hint: expect.stringContaining('RAPPORT_MAX_BOOK_MB') },
    })
  })
})
