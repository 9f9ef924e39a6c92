import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import {
  activitySchema,
  companySchema,
  contactSchema,
  followUpSchema,
  interactionSchema,
  touchSchema,
} from '../../../src/book/model/schema.js'
import { shapeTest } from '../../../src/book/model/shape.js'
import { logActivity } from '../../../src/book/touches/activity.js'
import { diary, monday } from '../../helpers/diary.js'

const book = diary()
const stan = book.add('Stan Smith')
const dana = book.add('Dana Reyes', { introducers: [stan.id], title: 'CFO', emails: ['d@x.example'] })
book.log(dana, { aboutId: stan.id, followUp: { on: '2026-12-01' } })
const { contacts, interactions, followUps } = book.book()
const said = { activity: 'workshop', company: 'Acme', summary: '', on: monday } as const
const { interaction: workshop } = logActivity(book.book(), said, book.moment())
const company = {
  id: '1abc23',
  name: 'Acme',
  aliases: ['Acme Foods'],
  status: 'target',
  notes: '',
  createdAt: stan.createdAt,
  updatedAt: stan.createdAt,
}

const kinds = [
  [contactSchema, contacts[1]],
  [touchSchema, interactions[0]],
  [activitySchema, workshop],
  [followUpSchema, followUps[0]],
  [companySchema, company],
] as const

/** Values that a hand, or another program, may put where a record has its own. */
const strange = fc.oneof(
  fc.constantFrom(undefined, null, '', ' ', 0, 1, true, [], {}, '2026-12-01', '2026-02-30', 'active', 'open', '4k2m9q'),
  fc.constantFrom(
    '2026-12-01T08:00:00.000Z',
    '2026-02-31T08:00:00.000Z',
    '2026-12-01T25:00:00.000Z',
    '2026-12-01T08:00Z',
  ),
  fc.array(fc.constantFrom('a', 1, null, '4k2m9q', {}), { maxLength: 2 }),
  fc.anything(),
)

it.each(kinds)('a record is judged as valibot judges it, whatever is done to it', (schema, record) => {
  const fits = shapeTest(schema)
  expect(fits(record)).toBe(true)
  const key = fc.constantFrom(...Object.keys(schema.entries), '__proto__', 'mood')
  const changes = fc.array(fc.tuple(key, strange, fc.boolean()), { maxLength: 3 })
  fc.assert(
    fc.property(changes, (all) => {
      const changed = new Map(Object.entries({ ...record }))
      for (const [name, value, isGone] of all)
        if (isGone) changed.delete(name)
        else changed.set(name, value)
      const value = Object.fromEntries(changed)
      expect(fits(value)).toBe(v.is(schema, value))
    }),
    { numRuns: 2000 },
  )
})

it('whatever is logged is a touch or an activity', () => {
  const fits = shapeTest(interactionSchema)
  for (const one of [interactions[0], workshop]) expect(fits(one)).toBe(true)
  expect(fits({ ...interactions[0], contactId: null })).toBe(false)
  expect(fits({ ...workshop, contactId: stan.id })).toBe(false)
})

it.each([null, undefined, 'text', 1, []])('what is no record is none: %j', (value) => {
  for (const [schema] of kinds) expect(shapeTest(schema)(value)).toBe(v.is(schema, value))
})
