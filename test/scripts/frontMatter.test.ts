import { describe, expect, it } from 'vitest'
import type { RapportError } from '../../src/book/error.js'
import { compileTemplate } from '../../src/scripts/compile.js'

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

  const spoiled: [what: string, text: string, line: number, word: string][] = [
    ['no front matter', 'Hello', 1, '---'],
    ['front matter without an end', good.replace('---\n\nHello', 'Hello'), 1, '---'],
    ['no title', good.replace('title: Greeting\n', ''), 1, 'title'],
    ['an empty purpose', good.replace('To say hello.', '""'), 3, 'purpose'],
    ['an unknown channel', good.replace('email]', 'fax]'), 5, 'email'],
    ['no channel', good.replace('[phone, email]', '[]'), 5, 'channel'],
    ['a field that does not exist', good.replace('when:', 'wenn: x\nwhen:'), 4, 'wenn'],
    ['a slot without a question', good.replace('    ask: Your name?\n', ''), 8, 'ask'],
    ['a slot with a strange name', good.replace('- name: name', '- name: my name'), 8, 'name'],
    ['YAML that is none', good.replace('[phone, email]', '[phone'), 6, 'greeting.hbs'],
    ['a name that nothing fills', good.replace('I am {{name}}', 'I am {{nmae}}'), 14, 'nmae'],
    ['such a name in a block', good.replace('Write back?', '{{when}}'), 17, 'when'],
    ['such a name in the subject', good.replace('from {{name}}', 'from {{nmae}}'), 6, 'nmae'],
    ['braces that do not fit', good.replace('{{/written}}', '{{/spoken}}'), 16, 'written'],
    ['a slot called as a helper', good.replaceAll('name', 'written').replace('- written:', '- name:'), 8, 'written'],
  ]

  it.each(spoiled)('is refused with file, line and what to write: %s', (_, text, line, word) => {
    const { code, message, details } = failure(text)
    expect(code).toBe('bad-template')
    expect(message).toContain('/home/jane/templates/greeting.hbs')
    expect(message).toMatch(new RegExp(`line ${line}\\b`))
    expect(`${message} ${details.hint}`).toContain(word)
    expect(details.hint).not.toBe('')
  })

  it('is refused though it has a key of every object', () => {
    expect(failure(good.replace('when:', '__proto__: { a: b }\nwhen:')).code).toBe('bad-template')
    expect(failure(good.replace('when:', 'constructor: x\nwhen:')).code).toBe('bad-template')
  })

  it('is refused quickly though its YAML would grow a billion times', () => {
    const list = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join(',')}]`
    const bomb = [list('a', 'lol'), ...[...'bcdefghi'].map((name, i) => list(name, `*${'abcdefgh'[i]}`))].join('\n')
    const begun = performance.now()
    expect(failure(good.replace('when:', `${bomb}\nwhen:`)).code).toBe('bad-template')
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})
