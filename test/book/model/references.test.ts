import { describe, expect, it } from 'vitest'
import { addInterview } from '../../../src/book/interviews/interview.js'
import { bookFaults } from '../../../src/book/model/check.js'
import { type Collection, collections } from '../../../src/book/model/collections.js'
import { idSchema } from '../../../src/book/model/fieldSchemas.js'
import { interviewSchema } from '../../../src/book/model/interviewSchema.js'
import { type RecordOf, type Reference, references, referencesFrom } from '../../../src/book/model/references.js'
import type { Book, Interview } from '../../../src/book/model/schema.js'
import * as schemas from '../../../src/book/model/schema.js'
import { questionSchema, storySchema } from '../../../src/book/model/storySchema.js'
import { addCompany } from '../../../src/book/people/company.js'
import { mergeContacts } from '../../../src/book/people/merge.js'
import { removeContact } from '../../../src/book/people/removeContact.js'
import { addStory } from '../../../src/book/stories/story.js'
import { deleteInteraction } from '../../../src/book/touches/amend.js'
import { diary, monday } from '../../helpers/diary.js'

interface Schema {
  type?: string
  entries?: Record<string, Schema>
  item?: Schema
  wrapped?: Schema
  options?: unknown[]
}

/** Every place in a schema where the id of another record may stand. */
function pointersIn(schema: Schema, path: string[] = []): string[] {
  if (schema === idSchema) return [path.join('.')]
  const parts = Object.entries(schema.entries ?? {}).flatMap(([key, part]) =>
    path.length === 0 && key === 'id' ? [] : pointersIn(part, [...path, key]),
  )
  const inner = [schema.item, schema.wrapped].flatMap((part) => (part ? pointersIn(part, path) : []))
  const options = (schema.type === 'variant' ? (schema.options ?? []) : []).flatMap((each) =>
    pointersIn(each as Schema, path),
  )
  return [...parts, ...inner, ...options]
}

const recordSchemas = {
  contacts: schemas.contactSchema,
  interactions: schemas.interactionSchema,
  followUps: schemas.followUpSchema,
  companies: schemas.companySchema,
  interviews: interviewSchema,
  stories: storySchema,
  questions: questionSchema,
}

describe('the table of references', () => {
  it.each(collections)('declares every pointer that %s hold, and no other', (from) => {
    const inSchema = new Set(pointersIn(recordSchemas[from] as Schema))
    const declared = references.filter((each) => each.from === from).flatMap(({ fields }) => fields)
    expect([...new Set(declared)].sort()).toEqual([...inSchema].map((path) => path.split('.')[0]).sort())
  })

  it('knows every collection of the book', () => {
    const lists = Object.entries(schemas.bookSchema.entries).filter(([, { type }]) => type === 'array')
    expect(lists.map(([key]) => key)).toEqual([...collections])
  })
})

/** A book in which every pointer is used. */
function everyPointer() {
  const book = diary()
  const stan = book.add('Stan Smith')
  const dana = book.add('Dana Reyes', { introducers: [stan.id] })
  const lee = book.add('Lee Park')
  const { interaction } = book.log(dana, { aboutId: stan.id, referred: [{ name: 'Lee Park' }] })
  book.open(lee, 'follow-up', '2026-12-01', { aboutId: stan.id, openedBy: interaction.id })
  book.set(addCompany(book.book(), { name: 'Acme' }, book.moment()))
  const time = { on: '2026-12-01', at: '10:00' }
  const said = { company: 'Acme', time, boss: { id: lee.id }, throughId: stan.id }
  book.set(addInterview(book.book(), said, 'first', book.moment()))
  const debrief = { contactId: lee.id, saw: [], missed: [], flags: [], asked: [], on: monday }
  const [interview] = book.book().interviews
  const heard = [{ contactId: dana.id, text: 'listens', on: monday }]
  const held = { ...(interview as Interview), interactionId: interaction.id, debriefs: [debrief], heard }
  const contacts = book
    .book()
    .contacts.map((each) => (each === dana ? { ...dana, unnamedIntroducers: [stan.id] } : each))
  book.set({ book: { ...book.book(), contacts, interviews: [held] } })
  book.set(addStory(book.book(), { title: 'The late launch', toldAt: [held.id] }, book.moment()))
  return { book, stan, dana, lee, interaction }
}

/** The book in which the first record that uses a pointer points nowhere. */
function breakOne<From extends Collection>(
  book: Book,
  from: From,
  { idsIn, replaceIds }: Pick<Reference<From>, 'idsIn' | 'replaceIds'>,
) {
  const records: RecordOf<From>[] = book[from]
  const index = records.findIndex((record) => idsIn(record).length > 0)
  const broken = records.map((record, at) => (at === index ? replaceIds(record, () => '9zzzzz') : record))
  return { index, broken: { ...book, [from]: broken } }
}

describe('every pointer', () => {
  it('that leads nowhere is a fault, named by its place', () => {
    const { book } = everyPointer()
    for (const from of collections)
      for (const { fields, ...pointer } of referencesFrom(from)) {
        const { index, broken } = breakOne(book.book(), from, pointer)
        expect(bookFaults(broken)).toEqual([
          { path: `${from}[${index}].${fields.join(' or ')}`, message: 'points to 9zzzzz, which is not in the book' },
        ])
      }
  })

  it('is gone, or its owner is, when what it leads to is removed', () => {
    const { book, stan, dana, interaction } = everyPointer()
    for (const { id } of [stan, dana]) {
      const { book: left } = removeContact(book.book(), id, book.moment())
      expect(JSON.stringify(left)).not.toContain(`"${id}"`)
      expect(bookFaults(left)).toEqual([])
    }
    const { book: left } = deleteInteraction(book.book(), interaction.id, book.moment())
    expect(JSON.stringify(left)).not.toContain(`"${interaction.id}"`)
    expect(bookFaults(left)).toEqual([])
  })

  it('leads to the one who stays when two are merged', () => {
    const { book, stan, lee } = everyPointer()
    const { book: merged } = mergeContacts(book.book(), lee.id, stan.id, book.moment())
    expect(JSON.stringify(merged)).not.toContain(`"${stan.id}"`)
    expect(bookFaults(merged)).toEqual([])
    expect(merged.contacts.find(({ name }) => name === 'Dana Reyes')?.introducers).toEqual([lee.id])
    expect(merged.interactions[0]).toMatchObject({ aboutId: lee.id, referred: [lee.id] })
    expect(merged.followUps.filter(({ aboutId }) => aboutId === lee.id)).not.toEqual([])
  })
})
