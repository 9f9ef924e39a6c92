import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editContact } from '../../src/book/contact.js'
import { contactFromText, contactToText } from '../../src/flows/contactText.js'
import { diary } from '../helpers/diary.js'

describe('somebody in the editor', () => {
  it('is the same after saving without a change, whatever the record holds', () => {
    const word = fc.string({ unit: 'binary', maxLength: 15 })
    const fields = fc.record({
      company: word,
      title: word,
      emails: fc.array(word, { maxLength: 2 }),
      phones: fc.array(fc.constantFrom('555-0142', '0142', '+1 (555) 010-2030', '1e3'), { maxLength: 2 }),
      tags: fc.array(word, { maxLength: 2 }),
      notes: fc
        .array(
          word.filter((text) => !/[\r\n]/.test(text)),
          { maxLength: 3 },
        )
        .map((lines) => lines.join('\n').trim()),
      keepInTouch: fc.option(
        fc.record({ count: fc.integer({ min: 1, max: 99 }), unit: fc.constantFrom('d', 'w', 'm', 'bd') }),
      ),
    })
    fc.assert(
      fc.property(
        word.filter((text) => text.trim() !== ''),
        fields,
        (name, said) => {
          const book = diary()
          const before = book.add(name, said)
          const after = editContact(
            book.book(),
            before.id,
            contactFromText(contactToText(before)),
            book.moment(),
          ).contact
          expect({ ...after, updatedAt: before.updatedAt }).toEqual(before)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('changes in what was changed', () => {
    const dana = diary().add('Dana Reyes', { company: 'Acme', phones: ['1'] })
    const text = contactToText(dana)
      .replace('Acme', 'Brightwell')
      .replace(/every: .*/, 'every: 6 weeks')
    expect(contactFromText(text)).toMatchObject({ company: 'Brightwell', keepInTouch: { count: 6, unit: 'w' } })
  })

  it('needs a name and a period that is one', () => {
    const text = contactToText(diary().add('Dana Reyes'))
    expect(() => contactFromText(text.replace('Dana Reyes', '" "'))).toThrow('name')
    expect(() => contactFromText(text.replace(/every: .*/, 'every: sometimes'))).toThrow('sometimes')
  })
})
