import { describe, expect, it } from 'vitest'
import { readFields, writeFields } from '../../src/terminal/fields.js'

const known = ['name', 'phones', 'notes']

describe('fields in an editor', () => {
  it('are read back as texts, whatever YAML would make of them', () => {
    const values = {
      name: 'no',
      phones: ['0142', '1e3', '2026-11-23', '- x', 'a: b', '#1'],
      notes: 'null\n"two" lines\n',
    }
    expect(readFields(writeFields('Change it.', values), known)).toEqual(values)
  })

  it('may be left out, and stand below a line that says what to do', () => {
    expect(writeFields('Change it.', { name: 'Dana' })).toMatch(/^# Change it\.\n/)
    expect(readFields('name: Dana', known)).toEqual({ name: 'Dana' })
    expect(readFields('', known)).toEqual({})
  })

  it.each([
    ['an unknown field', 'nmae: Dana', 'nmae'],
    ['a field of every object', 'constructor: x', 'constructor'],
    ['a field of fields', 'name: { first: Dana }', 'name'],
    ['a field twice', 'name: a\nname: b', 'used'],
    ['no fields at all', 'just words', 'cannot be used'],
    ['broken YAML', 'phones: [1, 2', 'cannot be used'],
  ])('are refused with the reason: %s', (_, text, word) => {
    expect(() => readFields(text, known)).toThrow(word)
  })
})
