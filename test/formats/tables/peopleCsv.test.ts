import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactToJson } from '../../../src/book/model/toJson.js'
import type { ContactFields } from '../../../src/book/people/contact.js'
import { unguardFormulas } from '../../../src/formats/tables/formulaGuard.js'
import { peopleCsv } from '../../../src/formats/tables/peopleCsv.js'
import { diary } from '../../helpers/diary.js'

const people = (...said: [string, ContactFields?][]) => {
  const book = diary()
  return said.map(([name, fields]) => contactToJson(book.add(name, fields)))
}

describe('people as CSV', () => {
  it('have a header and a row each, several values in one cell', () => {
    const dana = {
      aliases: ['D. Reyes'],
      emails: ['dana@acme.example', 'dr@home.example'],
      phones: ['+1 (555) 010-2030', '555-0142'],
      company: 'Acme, Inc.',
      title: 'Brand director',
      industry: 'pharmaceutical',
      url: 'https://acme.example/dana',
      tags: ['hiring-manager'],
      notes: 'shy\nlikes "tea"',
    }
    expect(peopleCsv({ people: people(['Dana Reyes', dana], ['Lee Park']), hasNotes: true })).toBe(
      [
        'Name,Aliases,Emails,Phones,Company,Title,Industry,URL,Tags,Notes',
        'Dana Reyes,D. Reyes,dana@acme.example; dr@home.example,+1 (555) 010-2030; 555-0142,"Acme, Inc.",' +
          'Brand director,pharmaceutical,https://acme.example/dana,hiring-manager,"shy\nlikes ""tea"""',
        'Lee Park,,,,,,,,,',
        '',
      ].join('\r\n'),
    )
  })

  it('have no column for notes that stay in the book', () => {
    expect(peopleCsv({ people: people(['Lee Park', { notes: 'shy' }]), hasNotes: false })).toBe(
      'Name,Aliases,Emails,Phones,Company,Title,Industry,URL,Tags\r\nLee Park,,,,,,,,\r\n',
    )
    expect(peopleCsv({ people: [], hasNotes: false })).toBe(
      'Name,Aliases,Emails,Phones,Company,Title,Industry,URL,Tags\r\n',
    )
  })

  it('a semicolon or a backslash inside one of several values is told apart from one between them', () => {
    const [who] = people(['Dana', { aliases: ['a; b', 'c\\'], tags: ['x;y\\;z'] }])
    expect(peopleCsv({ people: who ? [who] : [], hasNotes: false }).split('\r\n')[1]).toBe(
      'Dana,a\\; b; c\\\\,,,,,,,x\\;y\\\\\\;z',
    )
  })

  it('no name or note becomes a formula; telephone numbers stay as they are', () => {
    const [who] = people([
      '=1+1',
      { phones: ['+1 555 010 2030 x12', '+49 30 12345'], title: '@SUM(1)', tags: ['-2+3'] },
    ])
    expect(peopleCsv({ people: who ? [who] : [], hasNotes: false }).split('\r\n')[1]).toBe(
      "'=1+1,,,+1 555 010 2030 x12; +49 30 12345,,'@SUM(1),,,'-2+3",
    )
  })

  it('a reader has every value of everybody back', () => {
    const sign = fc.oneof(
      fc.constantFrom(...';\\ ,"\n\'=+-@1😀'),
      fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
    )
    const text = fc.string({ unit: sign }).map((each) => each.trim())
    const texts = fc.array(text.filter(Boolean), { maxLength: 3 })
    const fields = { aliases: texts, emails: texts, phones: texts, company: text, url: text, tags: texts, notes: text }
    fc.assert(
      fc.property(fc.record({ ...fields, name: text }), (said) => {
        const book = people(['Lee']).map((lee) => ({ ...lee, ...said }))
        const [, cells = []] = parse(peopleCsv({ people: book, hasNotes: true })).map((row) => row.map(unguardFormulas))
        const [name, aliases, emails, phones, company, , , url, tags, notes] = cells
        const lists = { aliases: values(aliases), emails: values(emails), phones: values(phones), tags: values(tags) }
        expect({ name, ...lists, company, url, notes }).toEqual(said)
      }),
    )
  })
})

/** Several values of one cell, read as the reference describes them. */
const values = (cell = '') =>
  (cell.match(/(?:\\.|[^;\\])+/gsu) ?? []).map((each) => each.replace(/^ /, '').replace(/\\(.)/gsu, '$1'))
