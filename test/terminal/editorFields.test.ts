import { describe, expect, it } from 'vitest'
import { changedFields, formatFields } from '../../src/terminal/editorFields.js'

const known = ['name', 'phones', 'notes']
const values = {
  name: 'no',
  phones: ['0142', '1e3', '2026-11-23', '- x', 'a: b', '#1'],
  notes: 'null\n"two" lines\n',
}

describe('fields in an editor', () => {
  it('are read back as texts, whatever YAML would make of them', () => {
    expect(changedFields('', formatFields(values), known)).toEqual(values)
  })

  it('stand below a line that says what to do, in vi too', () => {
    const text = formatFields({ name: 'Dana' })
    expect(text).toMatch(/^# Change what you like, save, and close the editor\.\n# .*:wq.*\nname: Dana\n$/)
    expect(changedFields('', text, known)).toEqual({ name: 'Dana' })
  })

  it('count only where they were changed; what was left out stays', () => {
    const before = formatFields(values)
    expect(changedFields(before, before, known)).toEqual({})
    expect(changedFields(before, `${before}\n# done\n`, known)).toEqual({})
    expect(changedFields(before, 'name: no', known)).toEqual({})
    expect(changedFields(before, '', known)).toEqual({})
    expect(changedFields(before, before.replace('name: "no"', "name: 'no'"), known)).toEqual({})
    expect(changedFields(before, formatFields({ ...values, name: 'yes' }), known)).toEqual({ name: 'yes' })
    const reordered = [...values.phones].reverse()
    expect(changedFields(before, formatFields({ ...values, phones: reordered }), known)).toEqual({ phones: reordered })
    expect(changedFields(before, formatFields({ ...values, phones: [] }), known)).toEqual({ phones: [] })
    expect(changedFields(before, formatFields({ ...values, notes: '' }), known)).toEqual({ notes: '' })
  })

  it.each([
    ['an unknown field', 'nmae: Dana', 'nmae'],
    ['a field of every object', 'constructor: x', 'constructor'],
    ['a field of fields', 'name: { first: Dana }', 'name'],
    ['a field twice', 'name: a\nname: b', 'used'],
    ['no fields at all', 'just words', 'cannot be used'],
    ['broken YAML', 'phones: [1, 2', 'cannot be used'],
  ])('are refused with the reason: %s', (_, text, word) => {
    expect(() => changedFields(formatFields(values), text, known)).toThrow(word)
  })
})
