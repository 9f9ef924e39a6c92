import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bookFaults } from '../../src/book/model/check.js'
import { setSettings } from '../../src/book/model/settings.js'
import { schemaVersion } from '../../src/book/model/version.js'
import { type Migration, migrate, migrations } from '../../src/store/migrations.js'
import { homestead } from './home.js'

describe('migrations', () => {
  it('lead from the first schema to the newest, without a gap', () => {
    expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: schemaVersion - 1 }, (_, n) => n + 2))
  })

  it('bring a real old book up step by step, from where it stands', async () => {
    const jane = homestead()
    await jane.add('Dana')
    const { seal: _, ...now } = JSON.parse(jane.text())
    const old = { ...now, schema: 1 }
    const steps: Migration[] = [
      { to: 2, name: 'people are called people', up: ({ contacts, ...rest }) => ({ ...rest, people: contacts }) },
      { to: 3, name: 'moods', up: (book) => ({ ...book, moods: [] }) },
    ]
    const newest = migrate(old, steps)
    expect(newest).toMatchObject({ schema: 3, people: [{ name: 'Dana' }], moods: [] })
    expect(newest).not.toHaveProperty('contacts')
    expect(migrate({ ...old, schema: 2 }, steps)).toMatchObject({ schema: 3, contacts: [{ name: 'Dana' }], moods: [] })
    expect(migrate(newest, steps)).toBe(newest)
    expect(old).toMatchObject({ schema: 1, contacts: [{ name: 'Dana' }] })
  })
})

/** Books as earlier versions of the program wrote them, byte for byte. */
const oldBooks = Array.from({ length: schemaVersion - 1 }, (_, n) => n + 1)

/** The companies of an old book as they are now: `watching` is no status any more. */
const companiesIn = ({ companies = [] }: { companies?: { status: string }[] }) =>
  companies.map((each) => ({ ...each, status: each.status === 'watching' ? 'target' : each.status }))

describe.each(oldBooks)('a book of schema %i', (schema) => {
  const old = readFileSync(join(import.meta.dirname, `old/book-${schema}.json`))
  const { seal: _, ...content } = JSON.parse(old.toString())
  const open = () => {
    const jane = homestead()
    jane.put(old)
    return jane
  }

  it('is opened, and everything in it is found', async () => {
    const jane = open()
    expect(content.schema).toBe(schema)
    const book = await jane.store.read()
    expect(book).toMatchObject({ ...content, schema: schemaVersion, companies: companiesIn(content) })
    expect(bookFaults(book)).toEqual([])
  })

  it('has one id, whoever opens it and however often', async () => {
    const [jane, john] = [open(), open()]
    const { id } = await jane.store.read()
    expect(id).toMatch(/^[0-9][0-9a-z]{11}$/)
    await jane.add('Bo Lind')
    await jane.undo()
    expect((await jane.store.read()).id).toBe(id)
    expect((await john.store.read()).id).toBe(id)
  })

  it('is left as it is by reading', async () => {
    const jane = open()
    await jane.names()
    expect(jane.text()).toBe(old.toString())
    expect(jane.versions()).toEqual([])
  })

  it('is kept whole before the first change, which writes it in the newest form', async () => {
    const jane = open()
    await jane.add('Bo Lind')
    const [kept, ...more] = jane.versions()
    expect(more).toEqual([])
    expect(readFileSync(join(jane.home.backups, kept ?? ''))).toEqual(old)
    const written = JSON.parse(jane.text())
    expect(written.schema).toBe(schemaVersion)
    expect(written).toMatchObject({
      ...content,
      schema: schemaVersion,
      change: {},
      contacts: expect.any(Array),
      companies: companiesIn(content),
    })
    expect(written.contacts.slice(0, -1)).toEqual(content.contacts)
  })

  it('comes back with undo', async () => {
    const jane = open()
    const before = await jane.store.read()
    await jane.store.change(jane.moment(), (book) => setSettings(book, { recordRequired: '5' }))
    await jane.undo()
    expect(await jane.store.read()).toEqual({ ...before, change: { ...before.change, redo: [expect.any(String)] } })
  })
})

describe('a book of schema 2 is told what its scripts did', () => {
  const read = () => {
    const jane = homestead()
    jane.put(readFileSync(join(import.meta.dirname, 'old/book-2.json')))
    return jane.store.read()
  }

  it.each([
    ['intro', 'first-contact', true],
    ['tell-host', 'tell-host', false],
    ['thank-you', 'thank-you', false],
    ['nudge', 'nudge', true],
    ['my-news', undefined, true],
    [undefined, undefined, undefined],
  ])('%s fulfills %s, and expects an answer: %s', async (template, fulfilled, expectedAnswer) => {
    const { interactions } = await read()
    const touches = interactions.filter((each) => each.contactId !== null && each.template === template)
    expect(touches.length).toBeGreaterThan(0)
    for (const each of touches)
      expect({ fulfilled, expectedAnswer, ...each }).toMatchObject({ fulfilled, expectedAnswer })
  })

  it('and that a workshop is no touch', async () => {
    const { interactions } = await read()
    const activities = interactions.filter((each) => each.contactId === null)
    expect(activities.map(({ activity }) => activity)).toEqual(['application', 'workshop'])
  })
})

it('a company of schema 3 that was watched is a target, and none has another name yet', async () => {
  const jane = homestead()
  jane.put(readFileSync(join(import.meta.dirname, 'old/book-3.json')))
  const { companies } = await jane.store.read()
  expect(companies.map(({ name, status, aliases }) => [name, status, aliases])).toEqual([
    ['Acme', 'target', []],
    ['Cobalt Works', 'target', []],
    ['Brightwell', 'applied', []],
  ])
})
