import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Contact } from '../../../src/book/model/schema.js'
import { editContact } from '../../../src/book/people/contact.js'
import { contactChanges, contactForm } from '../../../src/flows/people/contactForm.js'
import { changedValues, type FormField, formText } from '../../../src/terminal/form.js'
import { diary } from '../../helpers/diary.js'

describe('somebody in the editor', () => {
  it('is the same after saving without a change, whatever the record holds', () => {
    // Line breaks only in notes, and no commas in lists: those stand between two.
    const word = fc.string({ unit: 'binary', maxLength: 15 }).filter((text) => !/[\r\n\uFEFF]/.test(text))
    const item = word.filter((text) => !text.includes(','))
    const fields = fc.record({
      company: word,
      title: word,
      emails: fc.array(item, { maxLength: 2 }),
      phones: fc.array(fc.constantFrom('555-0142', '0142', '+1 (555) 010-2030', '1e3'), { maxLength: 2 }),
      tags: fc.array(item, { maxLength: 2 }),
      notes: fc.array(word, { maxLength: 3 }).map((lines) => lines.join('\n').trim()),
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
          const form = contactForm(before)
          expect(changedValues(form, formText(form))).toEqual({ texts: {}, lists: {} })
          // As if every field had been typed anew: the record is again the same.
          const empty = form.map(
            (each): FormField => (each.kind === 'list' ? { ...each, value: [] } : { ...each, value: '' }),
          )
          const all = contactChanges(before, changedValues(empty, formText(form)))
          const after = editContact(book.book(), before.id, all, book.moment()).contact
          expect({ ...after, updatedAt: before.updatedAt }).toEqual(before)
        },
      ),
      { numRuns: 300 },
    )
  })

  const changes = (contact: Contact, edit: (text: string) => string) =>
    contactChanges(contact, changedValues(contactForm(contact), edit(formText(contactForm(contact)))))

  it('changes in what was changed', () => {
    const dana = diary().add('Dana Reyes', { company: 'Acme', phones: ['1'] })
    const changed = changes(dana, (text) => text.replace('Acme', 'Brightwell').replace(/every: .*/, 'every: 6 weeks'))
    expect(changed).toEqual({ company: 'Brightwell', keepInTouch: { count: 6, unit: 'w' } })
    const emptied = changes(dana, (text) => text.replace(/company: .*/, 'company:').replace(/phones: .*/, 'phones:'))
    expect(emptied).toEqual({ company: '', phones: [] })
  })

  it('needs a name and a period that is one', () => {
    const dana = diary().add('Dana Reyes')
    expect(() => changes(dana, (text) => text.replace('Dana Reyes', ' '))).toThrow('name')
    expect(() => changes(dana, (text) => text.replace(/every: .*/, 'every: sometimes'))).toThrow('sometimes')
  })
})
