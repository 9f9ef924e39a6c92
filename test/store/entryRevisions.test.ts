import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Book } from '../../src/book/model/schema.js'
import { addContact, archiveContact, editContact } from '../../src/book/people/contact.js'
import { calendarEntries } from '../../src/book/reports/exportCalendar.js'
import { addFollowUp, closeFollowUp, snoozeFollowUp } from '../../src/book/touches/followUp.js'
import { logTouch } from '../../src/book/touches/log.js'
import { operations } from '../helpers/operations.js'
import { homestead } from './home.js'

type Step = (book: Book, moment: ReturnType<ReturnType<typeof homestead>['moment']>) => { book: Book }

/** A book on disk with two entries, for Dana and for Lee; what is in a calendar of it, by name, and how new it is. */
async function twoEntries() {
  const jane = homestead()
  const change = (step: Step) => {
    const moment = jane.moment()
    return jane.store.change(moment, (book) => ({ ...step(book, moment), summary: 'a change' }))
  }
  const idOf = async (name: string) => (await jane.store.read()).contacts.find((each) => each.name === name)?.id ?? ''
  for (const name of ['Dana', 'Lee']) {
    await change((book, moment) => addContact(book, { name, notes: 'likes tea' }, moment))
    const contactId = await idOf(name)
    await change((book, moment) =>
      addFollowUp(book, { contactId, kind: 'follow-up', dueOn: '2026-12-01', why: name }, moment),
    )
  }
  const [dana, lee] = [await idOf('Dana'), await idOf('Lee')]
  const [first] = (await jane.store.read()).followUps
  const versions = async (notes = false) => {
    const entries = calendarEntries(await jane.store.read(), { notes })
    return Object.fromEntries(entries.map(({ description, revisedAt }) => [description.slice(0, 3), revisedAt]))
  }
  return { jane, change, dana, lee, followUp: first?.id ?? '', versions }
}

/** The names whose entries changed, by a step. */
async function changedBy(step: Step, notes = false) {
  const it = await twoEntries()
  const before = await it.versions(notes)
  await it.change(step)
  const after = await it.versions(notes)
  return Object.keys(after).filter((name) => after[name] !== before[name])
}

const contact = (book: Book, name: string) => book.contacts.find((each) => each.name === name)?.id ?? ''
const danas = (book: Book) => book.followUps[0]?.id ?? ''

describe('a calendar entry is newer', () => {
  it.each<[string, Step]>([
    ['put off', (book, moment) => snoozeFollowUp(book, danas(book), { day: '2026-12-09', at: null }, moment)],
    ['given a time', (book, moment) => snoozeFollowUp(book, danas(book), { day: '2026-12-01', at: '10:00' }, moment)],
    ['of somebody renamed', (book, moment) => editContact(book, contact(book, 'Dana'), { name: 'Dana Reyes' }, moment)],
    ['of a new company', (book, moment) => editContact(book, contact(book, 'Dana'), { company: 'Acme' }, moment)],
    ['with a new number', (book, moment) => editContact(book, contact(book, 'Dana'), { phones: ['555'] }, moment)],
  ])('where it was %s, and no other one is', async (_, step) => {
    expect(await changedBy(step)).toEqual(['Dan'])
  })

  it.each<[string, Step]>([
    ['notes', (book, moment) => editContact(book, contact(book, 'Dana'), { notes: 'keeps bees' }, moment)],
    ['tags', (book, moment) => editContact(book, contact(book, 'Dana'), { tags: ['golf'] }, moment)],
    [
      'talks',
      (book, moment) =>
        logTouch(book, { on: '2026-11-23', contact: { id: contact(book, 'Dana') }, summary: 'x' }, moment),
    ],
    ['other people', (book, moment) => addContact(book, { name: 'Stan' }, moment)],
    [
      'the same day again',
      (book, moment) => snoozeFollowUp(book, danas(book), { day: '2026-12-01', at: null }, moment),
    ],
  ])('not by new %s', async (_, step) => {
    expect(await changedBy(step)).toEqual([])
  })

  it.each<[string, Step]>([
    ['notes', (book, moment) => editContact(book, contact(book, 'Dana'), { notes: 'keeps bees' }, moment)],
    [
      'talks',
      (book, moment) =>
        logTouch(book, { on: '2026-11-23', contact: { id: contact(book, 'Dana') }, summary: 'x' }, moment),
    ],
  ])('by new %s where they are in it', async (_, step) => {
    expect(await changedBy(step, true)).toEqual(['Dan'])
  })

  it('each time, and once more after undo and redo, which no other entry notices', async () => {
    const { jane, change, followUp, versions } = await twoEntries()
    const seen = [(await versions()).Dan]
    const lee = (await versions()).Lee
    await change((book, moment) => snoozeFollowUp(book, followUp, { day: '2026-12-09', at: null }, moment))
    seen.push((await versions()).Dan)
    await jane.undo()
    seen.push((await versions()).Dan)
    await jane.redo()
    seen.push((await versions()).Dan)
    expect(seen).toEqual([...new Set(seen)].sort())
    expect((await versions()).Lee).toBe(lee)
  })

  it('when it comes back: not done after all, or no longer put aside', async () => {
    const { jane, change, dana, followUp, versions } = await twoEntries()
    const seen = [(await versions()).Dan]
    await change((book, moment) => closeFollowUp(book, followUp, 'done', moment))
    await jane.undo()
    seen.push((await versions()).Dan)
    await change((book, moment) => archiveContact(book, dana, false, moment))
    await change((book, moment) => archiveContact(book, dana, true, moment))
    seen.push((await versions()).Dan)
    expect(seen).toEqual([...new Set(seen)].sort())
  })

  it('by a second at least, however soon changes follow one another, and even where a clock goes back', async () => {
    const { jane, change, followUp, versions } = await twoEntries()
    const seen = [(await versions()).Dan ?? '']
    for (const day of ['2026-12-02', '2026-12-03', '2026-12-04']) {
      jane.clock -= 60_000
      await change((book, moment) => snoozeFollowUp(book, followUp, { day, at: null }, moment))
      seen.push((await versions()).Dan ?? '')
    }
    const seconds = seen.map((each) => Math.floor(Date.parse(each) / 1000))
    expect(seconds).toEqual([...new Set(seconds)].sort((one, other) => one - other))
  })
})

it('whatever is done: entries that say the same keep their version, those that say something else have a newer one', async () => {
  const step = fc.oneof(
    { weight: 3, arbitrary: operations(1).map(([each]) => each) },
    { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  )
  const property = fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10, size: 'max' }), async (steps) => {
    const { jane } = await twoEntries()
    const seen = new Map<string, { says: string; second: number }>()
    let shown = new Set<string>()
    for (const each of steps) {
      if (each === 'undo' || each === 'redo') await jane[each]()
      else {
        const moment = jane.moment()
        await jane.store.change(moment, (book) => each?.run(book, moment) ?? { book, summary: 'nothing' })
      }
      const book = await jane.store.read()
      for (const notes of [false, true]) {
        for (const { id, day, time, summary, description, createdAt, revisedAt } of calendarEntries(book, { notes })) {
          const key = `${id} ${notes}`
          const says = JSON.stringify([day, time, summary, description])
          const second = Math.floor((Date.parse(revisedAt) - Date.parse(createdAt)) / 1000)
          const known = seen.get(key)
          if (known !== undefined) {
            if (known.says !== says) expect(second).toBeGreaterThan(known.second)
            else if (shown.has(key)) expect(second).toBe(known.second)
            else expect(second).toBeGreaterThanOrEqual(known.second)
          } else expect(second).toBeGreaterThanOrEqual(0)
          seen.set(key, { says, second })
        }
      }
      shown = new Set(
        [false, true].flatMap((notes) => calendarEntries(book, { notes }).map(({ id }) => `${id} ${notes}`)),
      )
    }
  })
  await fc.assert(property, { numRuns: 20 })
})
