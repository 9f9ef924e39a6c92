import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedValues, type FormField, formText } from '../../src/terminal/form.js'

/** A form with these values. */
function form({ name = 'Dana', tags = [], offer = '', notes = '', aliases = [] }: Partial<Values> = {}): FormField[] {
  return [
    { name: 'name', kind: 'line', value: name },
    { name: 'aliases', kind: 'list', value: aliases, hasCommas: true },
    { name: 'tags', kind: 'list', value: tags },
    { name: 'offer', kind: 'text', value: offer },
    { name: 'notes', kind: 'text', value: notes },
  ]
}
interface Values {
  name: string
  tags: string[]
  aliases: string[]
  offer: string
  notes: string
}

/** What is read of a form in which all fields were empty before. */
const read = (text: string) => changedValues(form({ name: '' }), text)
const notesOf = (text: string) => read(text).texts.notes

describe('a form', () => {
  it('has plain text after the first colon, further lines as they are', () => {
    const fields = form({ tags: ['wine', 'cook'], notes: 'likes: oats #1\n# "quoted"\n---\n  - x', offer: "it's" })
    expect(formText(fields)).toBe(
      'name: Dana\naliases: \ntags: wine\n  cook\noffer: it\'s\nnotes:\nlikes: oats #1\n# "quoted"\n---\n  - x\n',
    )
  })

  it.each([
    ['a number sign', 'Met her, likes oats #1 supplier'],
    ['a colon', 'Met at Expo West: likes oats'],
    ['quotes and brackets', '"x" & \'y\' — {a: b} [c] | > % @ ` \\ !'],
    ['a line like a field of YAML', '- item: x'],
    ['a word of YAML', 'null'],
    ['a number', '0142'],
    ['a text that looks like a field', 'name: somebody else'],
    ['several lines', 'one\ntwo: 2\n# three\n---\n\n    indented\nhttps://example.org'],
    ['a line that names a field that stands above', 'one\nname: Dana\ntags: x\nnotes: again'],
    ['a long line', 'x '.repeat(5000).trim()],
  ])('takes notes with %s word for word', (_, text) => {
    expect(notesOf(formText(form()).replace('notes: ', `notes: ${text}`))).toBe(text)
    expect(notesOf(formText(form({ notes: text })))).toBe(text)
  })

  it('takes what Windows, or an editor that strips blanks, makes of it', () => {
    expect(notesOf('\uFEFFname: Dana\r\nnotes:\r\none\r\ntwo\r\n')).toBe('one\ntwo')
    const fields = form({ notes: 'one\n\ntwo' })
    expect(changedValues(fields, formText(fields).replace(/ +$/gm, ''))).toEqual({ texts: {}, lists: {} })
  })

  it('takes a list with an item a line, or with commas; an alias may have one', () => {
    expect(read('tags: wine, cook\n  old friend\naliases: Reyes, Dana').lists).toEqual({
      tags: ['wine', 'cook', 'old friend'],
      aliases: ['Reyes, Dana'],
    })
    const fields = form({ tags: ['a, b', 'c'] })
    expect(changedValues(fields, formText(fields).replace('  c', '  c\n  d,e')).lists).toEqual({
      tags: ['a, b', 'c', 'd', 'e'],
    })
  })

  it('leaves alone what was not changed, or left out; a field may move, and its name may have capitals', () => {
    const fields = form({ name: 'Dana', tags: ['wine'], notes: 'x' })
    expect(changedValues(fields, formText(fields))).toEqual({ texts: {}, lists: {} })
    expect(changedValues(fields, 'name: Dana')).toEqual({ texts: {}, lists: {} })
    expect(changedValues(fields, 'notes: y\n\nName: Ana\ntags:')).toEqual({
      texts: { name: 'Ana', notes: 'y' },
      lists: { tags: [] },
    })
  })

  it.each([
    ['an unknown field', 'name: Dana\nnickname: D', 'There is no field “nickname”: “nickname: D”.'],
    ['a misspelled field', 'tags: a\nntoes: b', 'There is no field “ntoes”', 'Did you mean “notes”?'],
    ['one below a text', 'offer: a\nnoets: b', 'There is no field “noets”', 'begin it with two blanks'],
    ['a field of every object', 'name: x\nconstructor: x', 'There is no field “constructor”'],
    ['a field twice', 'name: a\nname: b', '“name” is there twice: “name: b”.'],
    ['a text above all fields', 'just words\nname: Dana', 'above the first field: “just words”'],
    ['a second line where one fits', 'name: Dana\nReyes', '“name” has room for one line only'],
  ])('does not guess at %s', (_, text, message, hint = '') => {
    const why = { message: expect.stringContaining(message), details: { hint: expect.stringContaining(hint) } }
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'usage', ...why }))
  })

  it('is read back as it was written, whatever stands in it', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 12 }).filter((text) => !/[\r\n\uFEFF]/.test(text)),
      fc.constantFrom(
        '',
        'notes: x',
        '  notes: y',
        '    tags: z',
        'noets: a',
        'tags:',
        'note: buy',
        '# x',
        '---',
        ' x',
      ),
    )
    const text = fc.array(line, { maxLength: 5 }).map((lines) =>
      lines
        .join('\n')
        .replace(/^\s*\n/, '')
        .trimEnd(),
    )
    fc.assert(
      fc.property(text, text, (offer, notes) => {
        const expected = { offer, notes }
        const { texts } = changedValues(form({ offer: 'before', notes: 'before' }), formText(form({ offer, notes })))
        expect(texts).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })
})
