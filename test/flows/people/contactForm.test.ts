import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editContact } from '../../../src/book/people/contact.js'
import { contactChanges, contactToText } from '../../../src/flows/people/contactForm.js'
import { diary } from '../../helpers/diary.js'

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
          const text = contactToText(before)
          expect(contactChanges(text, text)).toEqual({})
          // As if every field had been typed anew: the record is again the same.
          const all = contactChanges('', text)
          const after = editContact(book.book(), before.id, all, book.moment()).contact
          expect({ ...after, updatedAt: before.updatedAt }).toEqual(before)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('changes in what was changed', () => {
    const dana = diary().add('Dana Reyes', { company: 'Acme', phones: ['1'] })
    const before = contactToText(dana)
    const text = before.replace('Acme', 'Brightwell').replace(/every: .*/, 'every: 6 weeks')
    expect(contactChanges(before, text)).toEqual({ company: 'Brightwell', keepInTouch: { count: 6, unit: 'w' } })
    const emptied = before.replace(/company: .*/, 'company: ""').replace(/phones:\n.*/, 'phones: []')
    expect(contactChanges(before, emptied)).toEqual({ company: '', phones: [] })
  })

  it('needs a name and a period that is one', () => {
    const text = contactToText(diary().add('Dana Reyes'))
    expect(() => contactChanges(text, text.replace('Dana Reyes', '" "'))).toThrow('name')
    expect(() => contactChanges(text, text.replace(/every: .*/, 'every: sometimes'))).toThrow('sometimes')
  })
})
