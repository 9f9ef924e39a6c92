import { describe, expect, it } from 'vitest'
import type { RapportError } from '../../../src/book/error.js'
import { compileTemplate } from '../../../src/scripts/library/compile.js'
import { parseTemplate } from '../../../src/scripts/library/frontMatter.js'

const good = `---
title: Greeting
purpose: To say hello.
when: At any time.
channels: [phone, email]
subject: "Hello from {{name}}"
slots:
  - name: name
    ask: Your name?
    from: [profile.name]
    example: Jane Jones
---

Hello, I am {{name}}.

{{#written}}
Write back?
{{/written}}
`

const read = (text: string) => compileTemplate('greeting', text, '/home/jane/templates/greeting.hbs')

function failure(text: string): RapportError {
  try {
    read(text)
  } catch (error) {
    return error as RapportError
  }
  throw new Error('the template was accepted')
}

describe('a template file', () => {
  it('is read with its slots, its subject and its text', () => {
    const template = read(good)
    expect(template.source).toMatchObject({ id: 'greeting', title: 'Greeting', channels: ['phone', 'email'] })
    expect(template.source.slots).toEqual([
      { name: 'name', ask: 'Your name?', from: ['profile.name'], default: null, example: 'Jane Jones' },
    ])
    const known = { slots: { name: 'Jane' }, me: {}, again: '' }
    expect(template.render(known, 'email')).toEqual({
      subject: 'Hello from Jane',
      text: 'Hello, I am Jane.\n\nWrite back?',
    })
    expect(template.render(known, 'phone')).toEqual({ subject: null, text: 'Hello, I am Jane.' })
  })

  it('is read the same with a byte order mark and with line ends of Windows', () => {
    const known = { slots: { name: 'Jane' }, me: {}, again: '' }
    const plain = read(good).render(known, 'email')
    expect(read(`\uFEFF${good}`).render(known, 'email')).toEqual(plain)
    expect(read(good.replaceAll('\n', '\r\n')).render(known, 'email')).toEqual(plain)
  })

  const spoiled: [what: string, text: string, line: number, message: string, hint: string][] = [
    ['no front matter', 'Hello', 1, 'it does not begin with a line of three hyphens', 'Write --- as the first line'],
    ['front matter without an end', good.replace('---\n\nHello', 'Hello'), 1, 'has no end', 'Write --- on a line'],
    ['nothing in it', '---\n---\nHello', 2, '“title” is missing', 'Add a line such as title: Thank you'],
    ['no entries', '---\nHello\n---\nHello', 1, 'there are no entries', 'Begin with title: Thank you'],
    ['a list', '---\n- Hello\n---\nHello', 1, 'there are no entries', 'Begin with title: Thank you'],
    ['no title', good.replace('title: Greeting\n', ''), 11, '“title” is missing', 'title: Thank you'],
    ['an empty purpose', good.replace('To say hello.', '""'), 3, '“purpose” is empty', 'purpose: To thank'],
    ['a title twice', good.replace('purpose', 'title: x\npurpose'), 3, 'this entry is there twice', 'one of the two'],
    ['an unknown channel', good.replace('email]', 'fax]'), 5, '“fax” is no channel', 'There is: phone, email'],
    ['a channel misspelt', good.replace('email]', 'emial]'), 5, '“emial” is no channel', 'Did you mean “email”?'],
    ['no channel', good.replace('[phone, email]', '[]'), 5, '“channels” is empty', 'channels: [phone, email]'],
    ['channels in a row', good.replace('[phone, email]', 'phone, email'), 5, '“channels” is no list', '[phone, email]'],
    ['an open bracket', good.replace('[phone, email]', '[phone'), 6, 'a bracket before it is not closed', 'Close ['],
    ['an entry misspelt', good.replace('title', 'titel'), 2, 'there is no entry “titel”', 'Did you mean “title”?'],
    [
      'an entry that is none',
      good.replace('when:', 'x: y\nwhen:'),
      4,
      'there is no entry “x”',
      'There is: title, purpose',
    ],
    ['braces without quotes', good.replace('"Hello from {{name}}"', '{{name}}'), 6, '“subject” is not', 'subject: "…"'],
    ['a second colon', good.replace('Greeting', 'Hello: you'), 2, 'it has a second colon', 'Put quotes around'],
    ['a star', good.replace('Greeting', '*Hello*'), 2, 'begins with *', 'Put quotes around'],
    ['a sign of its own', good.replace('Greeting', '@you'), 2, 'begins with a sign that needs quotes', 'Put quotes'],
    ['an open quote', good.replace('{{name}}"', '{{name}}'), 6, 'a quote is not closed', 'Write a quote at the end'],
    [
      'a quote in quotes',
      good.replace('Greeting', "'It's me'"),
      2,
      'after a quote or bracket was closed',
      'Put quotes',
    ],
    ['a backslash', good.replace('Greeting', '"a\\qb"'), 2, 'a backslash stands between quotes', 'Leave it out'],
    ['no colon', good.replace('purpose:', 'purpose'), 3, 'the line has no colon', 'Write a name, a colon, a space'],
    ['a tab', good.replace('    ask', '\task'), 9, 'the line begins with a tab', 'Write spaces in its place'],
    [
      'a line out of line',
      good.replace('    ask', '   ask'),
      9,
      'not begin as far in as the one above',
      'below one another',
    ],
    [
      'slots in a row',
      good.replace(/slots:[^-]*.*\n.*\n.*\n.*\n/, 'slots: x\n'),
      7,
      '“slots” is no list',
      '- name: topic',
    ],
    [
      'a slot without lines',
      good.replace('slots:\n', 'slots:\n  - x\n'),
      8,
      'a slot has no lines of its own',
      '- name: topic',
    ],
    [
      'a slot without a question',
      good.replace('    ask: Your name?\n', ''),
      8,
      '“ask” is missing',
      'ask: What did you',
    ],
    [
      'a slot’s entry misspelt',
      good.replace('example:', 'exampel:'),
      11,
      'no entry “exampel” in a slot',
      'mean “example”?',
    ],
    [
      'a slot of two words',
      good.replace('- name: name', '- name: my name'),
      8,
      'cannot be called “my name”',
      'letters only',
    ],
    [
      'a source in no list',
      good.replace('[profile.name]', 'profile.name'),
      10,
      '“from” is no list',
      'from: [profile.role]',
    ],
    ['a source that is none', good.replace('profile.name', 'me.name'), 10, 'no answer comes from “me.name”', 'to.name'],
    ['a limit that is none', good.replace('subject:', 'limit: 200\nsubject:'), 6, '“200” is no limit', 'emailWords'],
    [
      'no text',
      good.slice(0, good.indexOf('\n\nHello')),
      12,
      'there is no script below it',
      'what you would like to say',
    ],
    ['a name that nothing fills', good.replace('I am {{name}}', 'I am {{nmae}}'), 14, '“nmae”', 'Did you mean “name”?'],
    ['such a name in a block', good.replace('Write back?', '{{when}}'), 17, '“when”', 'add a slot called “when”'],
    ['such a name in the subject', good.replace('from {{name}}', 'from {{nmae}}'), 6, '“nmae”', 'mean “name”?'],
    [
      'braces that do not fit',
      good.replace('{{/written}}', '{{/spoken}}'),
      16,
      '“written” is closed as',
      '{{/written}}',
    ],
    ['a sign that no text has', good.replace('Write back?', 'a\0b'), 17, 'no text has (number 0)', 'as plain text'],
  ]

  it.each(spoiled)('is refused with file, line and what to write: %s', (_, text, line, what, hint) => {
    const { code, message, details } = failure(text)
    expect(code).toBe('bad-template')
    expect(message).toMatch(
      new RegExp(`^The template /home/jane/templates/greeting.hbs cannot be used, line ${line}: .*\\.$`),
    )
    expect(message).toContain(what)
    expect(details.hint).toContain(hint)
  })

  it('tells all that is wrong above the text', () => {
    const text = good.replace('title: Greeting\n', '').replace('email]', 'fax]').replace('    ask: Your name?\n', '')
    const { faults } = parseTemplate('greeting', text)
    expect(faults.map(({ line, problem }) => [line, problem])).toEqual([
      [4, '“fax” is no channel'],
      [7, '“ask” is missing'],
      [10, '“title” is missing'],
    ])
  })

  it('may name the limit of its length', () => {
    expect(read(good).source.limit).toBeNull()
    expect(read(good.replace('subject:', 'limit: linkedinNoteCharacters\nsubject:')).source.limit).toBe(
      'linkedinNoteCharacters',
    )
  })

  it('is no longer than a script can be', () => {
    expect(failure(`${good}${'long '.repeat(7000)}`).message).toContain('longer than a script can be')
    expect(read(`${good}${'long '.repeat(6000)}`).source.title).toBe('Greeting')
  })

  it('is refused though it has a key of every object', () => {
    expect(failure(good.replace('when:', '__proto__: { a: b }\nwhen:')).code).toBe('bad-template')
    expect(failure(good.replace('when:', 'constructor: x\nwhen:')).code).toBe('bad-template')
  })

  it.each([
    ['brackets', `title: ${'['.repeat(25_000)}`],
    ['hyphens', '- '.repeat(15_000)],
    ['questions', '? '.repeat(15_000)],
    ['braces', `title: ${'{a: '.repeat(7000)}`],
    ['lines', Array.from({ length: 240 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('is refused, and not read without end, though its YAML is nested deep: %s', (_, deep) => {
    expect(failure(`---\n${deep}\n---\nHello`)).toMatchObject({
      code: 'bad-template',
      message: expect.stringContaining('nested too deeply'),
    })
  })

  it.each([
    ['what repeats itself', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
    ['what takes in another entry', 'a: &a { title: x }\n<<: *a'],
    ['thousands of labels', '!a '.repeat(9000)],
    ['thousands of entries', Array.from({ length: 3000 }, (_, index) => `k${index}: &a${index} x`).join('\n')],
  ])('is refused, and not read without end, though its YAML has %s', (_, bomb) => {
    expect(failure(`---\n${bomb}\n---\nHello`).code).toBe('bad-template')
  })

  it('may have brackets and hyphens in what it says', () => {
    const purpose = `purpose: "${'[1] {x} - '.repeat(90)}"`
    expect(read(good.replace('purpose: To say hello.', purpose)).source.title).toBe('Greeting')
  })

  it('is refused, and not read without end, though its YAML would grow a billion times', () => {
    const list = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join(',')}]`
    const bomb = [list('a', 'lol'), ...[...'bcdefghi'].map((name, i) => list(name, `*${'abcdefgh'[i]}`))].join('\n')
    expect(failure(good.replace('when:', `${bomb}\nwhen:`)).code).toBe('bad-template')
  })
})
