import { describe, expect, it } from 'vitest'
import { contactToJson } from '../../../src/book/model/toJson.js'
import { bookJson } from '../../../src/formats/json/bookJson.js'
import { readBookPeople } from '../../../src/formats/json/bookPeople.js'
import { readStrictly } from '../../../src/store/strictJson.js'
import { diary } from '../../helpers/diary.js'

const read = (text: string) => [...readBookPeople(text, readStrictly)]
const names = (text: string) => read(text).map((row) => ('person' in row ? `${row.line} ${row.person.name}` : row))

describe('people in JSON', () => {
  it('are those of a book, all that is known of them', () => {
    const it = diary()
    const said = {
      aliases: ['D. Reyes'],
      emails: ['dana@acme.example'],
      phones: ['555-0142'],
      company: 'Acme',
      title: 'Brand director',
      industry: 'pharmaceutical',
      url: 'https://acme.example/dana',
      tags: ['friend'],
      notes: 'shy\nlikes tea',
    }
    const { id } = it.add('Dana Reyes', said)
    const person = { id, name: 'Dana Reyes', ...said }
    expect(read(bookJson(it.book()))).toEqual([{ line: 1, person }])
    expect(read(JSON.stringify({ contacts: it.book().contacts.map(contactToJson) }))).toEqual([{ line: 1, person }])
  })

  it('each is named by its place in the list', () => {
    expect(names('[\n{"name":"A"},{"name":"B"},\n\n {"name":\n"C"}]')).toEqual(['1 A', '2 B', '3 C'])
    expect(names('{"contacts": []}')).toEqual([])
  })

  it('who has no name is named by the address; an entry that is nobody with its place', () => {
    expect(names('[{"emails": "dana@acme.example"},\n{}, null, 1,\n"x", [], {"name": 5, "notes": {}}]')).toEqual([
      '1 dana@acme.example',
      ...[2, 3, 4, 5, 6, 7].map((line) => ({ line, reason: 'has neither a name nor an e-mail address' })),
    ])
  })

  it('a file without people is refused with the place', () => {
    expect(() => read('{"contacts": [\n{"name": }]}')).toThrow('line 2, column 10')
    for (const text of ['{}', '{"contacts": {}}', 'null', '"contacts"']) expect(() => read(text)).toThrow('it holds no')
  })
})
