import { describe, expect, it } from 'vitest'
import { contactNames, contactToJson, followUpToJson, interactionToJson } from '../../../src/book/model/toJson.js'
import { logActivity } from '../../../src/book/touches/activity.js'
import { diary, monday } from '../../helpers/diary.js'
import { contactKeys, followUpKeys, interactionKeys } from '../../helpers/shapes.js'

describe('records as programs read them', () => {
  const book = diary()
  const stan = book.add('Stan Smith')
  const lee = book.add('Lee Park')
  const dana = book.add('Dana Reyes', { introducers: [stan.id, lee.id], keepInTouch: { count: 3, unit: 'bd' } })
  const { interaction } = book.log(dana, { aboutId: lee.id })
  const followUp = book.open(dana, 'tell-host', '2026-11-24', { aboutId: lee.id })
  const names = contactNames(book.book())

  it('of a person have the fields of the contract, the first introducer and the period as one types it', () => {
    expect(Object.keys(contactToJson(dana)).sort()).toEqual(contactKeys)
    expect(contactToJson(dana)).toMatchObject({ introducedBy: stan.id, keepInTouch: '3bd' })
    expect(contactToJson(stan)).toMatchObject({ introducedBy: null, keepInTouch: null })
  })

  it('of a talk have the fields of the contract and the name', () => {
    const record = interactionToJson(interaction, names)
    expect(Object.keys(record).sort()).toEqual(interactionKeys)
    expect(record.contactName).toBe('Dana Reyes')
    const { interaction: workshop } = logActivity(
      book.book(),
      { activity: 'workshop', company: null, summary: '', on: monday },
      book.moment(),
    )
    expect(interactionToJson(workshop, names)).toMatchObject({
      contactId: null,
      contactName: null,
      activity: 'workshop',
    })
  })

  it('of a follow-up have the fields of the contract and both names', () => {
    const record = followUpToJson(followUp, names)
    expect(Object.keys(record).sort()).toEqual(followUpKeys)
    expect(record).toMatchObject({ contactName: 'Dana Reyes', aboutName: 'Lee Park' })
    expect(followUpToJson({ ...followUp, aboutId: undefined }, names).aboutName).toBeNull()
  })
})
