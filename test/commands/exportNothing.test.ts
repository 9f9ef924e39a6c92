import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { person, scratch } from '../helpers/rapport.js'

const columns = 'Name,Aliases,Emails,Phones,Company,Title,Industry,URL,Tags\r\n'

/** What each kind of file is when nobody is in the book. */
const kinds: [kind: string, isRight: (text: string) => void][] = [
  ['csv', (text) => expect(text.replace('\uFEFF', '')).toBe(columns)],
  ['vcard', (text) => expect(text).toBe('')],
  ['ics', (text) => expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toEqual([])],
  ['json', (text) => expect(JSON.parse(text)).toMatchObject({ contacts: [], followUps: [] })],
  ['markdown', (text) => expect(text).toContain('Nobody is in this book yet.')],
]

/** What is said beside it; the last two are the book itself, and say it of themselves. */
const notices: [kind: string, notice: string][] = [
  [
    'csv',
    'Nobody is in your book yet, so there is only the line with the names of the columns. Add somebody with: rapport contact add <name>\n',
  ],
  [
    'vcard',
    'Nobody is in your book yet, so there is no card to write. Add somebody with: rapport contact add <name>\n',
  ],
  [
    'ics',
    'Nothing is open, so there is no entry in the calendar. Plan something with: rapport follow-up add <name> <when>\n',
  ],
  ['json', ''],
  ['markdown', ''],
]

/** Jane, who has begun and knows nobody yet. */
async function janeAlone() {
  const jane = person()
  await jane.ok('init', '--name', 'Jane Jones')
  return jane
}

describe('rapport export, where there is nothing to take out', () => {
  it.each(kinds)('as %s hands on an empty one, into a pipe as into a file, and ends well', async (kind, isRight) => {
    const jane = await janeAlone()
    isRight(await jane.ok('export', kind))
    const path = join(scratch(), 'file')
    expect(await jane.ok('export', kind, '--out', path)).toContain(`Written to ${path}: `)
    isRight(readFileSync(path, 'utf8'))
  })

  it.each(notices)('says so beside %s, on standard error alone', async (kind, notice) => {
    const jane = await janeAlone()
    expect((await jane.run('export', kind)).stderr).toBe(notice)
    expect((await jane.run('export', kind, '--out', join(scratch(), 'file'))).stderr).toBe(notice)
    expect((await jane.run('export', kind, '--json')).stderr).toBe(notice)
  })

  it.each(kinds)('as %s does the same without a book, says how to begin and makes none', async (kind, isRight) => {
    const jane = person()
    const { code, stdout, stderr } = await jane.run('export', kind)
    isRight(stdout)
    expect([code, stderr]).toEqual([0, 'You have no book yet. Begin with: rapport init\n'])
    expect(existsSync(jane.home)).toBe(false)
  })

  it('makes an empty folder of no cards', async () => {
    const jane = await janeAlone()
    const folder = join(scratch(), 'cards')
    const { code, stdout, stderr } = await jane.run('export', 'vcard', '--split', '--out', folder)
    expect([code, stdout]).toEqual([0, `Written to ${folder}: 0 files.\n`])
    expect(stderr).toContain('Nobody is in your book yet, so there is no card to write.')
    expect(readdirSync(folder)).toEqual([])
  })

  it('knows that people are there who are put aside, and how they come back', async () => {
    const jane = await janeAlone()
    await jane.ok('contact', 'add', 'Dana Reyes')
    await jane.ok('contact', 'archive', 'dana')
    for (const kind of ['csv', 'vcard']) {
      const { stderr } = await jane.run('export', kind)
      expect(stderr).toContain('Everybody in your book is put aside, so ')
      expect(stderr).toContain('rapport contact archive <name> --back')
    }
  })

  it('says nothing where there is something', async () => {
    const jane = await janeAlone()
    await jane.ok('contact', 'add', 'Dana Reyes')
    await jane.ok('follow-up', 'add', 'dana', 'fri')
    for (const [kind] of kinds) expect((await jane.run('export', kind)).stderr, kind).toBe('')
  })

  it('an empty book as JSON or as a table comes in again as nothing: not even a version', async () => {
    const jane = await janeAlone()
    const [book, table] = [join(scratch(), 'book.json'), join(scratch(), 'people.csv')]
    writeFileSync(book, await jane.ok('export', 'json'))
    writeFileSync(table, await jane.ok('export', 'csv'))
    const before = jane.book()
    expect(await jane.json('import', book)).toMatchObject({ source: 'json', read: 0, added: 0 })
    expect(await jane.json('import', table)).toMatchObject({ source: 'csv', read: 0, added: 0 })
    expect(jane.book()).toEqual(before)
  })
})
