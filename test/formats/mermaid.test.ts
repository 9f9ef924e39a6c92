import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMermaid } from '../../src/formats/mermaid.js'
import { actsIn } from '../helpers/hostile.js'

const one = (name: string) => toMermaid({ people: [{ id: '4k2m9q', name }], introductions: [] })
const label = (name: string) => /^graph TD\n {2}p4k2m9q\["(.*)"\]\n$/.exec(one(name))?.[1]

/** What Mermaid shows for a label: it turns the numbers of signs into the signs. */
const shown = (name: string) => label(name)?.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))

describe('a network as Mermaid text', () => {
  it('has a node for each person and an arrow for each introduction', () => {
    const people = [
      { id: '4k2m9q', name: 'Stan Smith' },
      { id: '7p3n2x', name: 'Dana Reyes' },
    ]
    expect(toMermaid({ people, introductions: [{ from: '4k2m9q', to: '7p3n2x' }] })).toBe(
      'graph TD\n  p4k2m9q["Stan Smith"]\n  p7p3n2x["Dana Reyes"]\n  p4k2m9q --> p7p3n2x\n',
    )
  })

  it('is a graph even where nobody introduced anybody', () => {
    expect(toMermaid({ people: [], introductions: [] })).toBe('graph TD\n')
  })

  it.each(["O'Neil", 'Dr. Jean-Luc Picard Jr.', 'Reyes, Dana', '東京', 'Zoë', 'علی', '👩‍👩‍👧‍👦 Ann', 'end'])(
    'shows the name %s as it is written',
    (name) => {
      expect(label(name)).toBe(name)
    },
  )

  it.each([
    '"] --> x["',
    'a"]; click p4k2m9q href "javascript:alert(1)"',
    '`**bold** _x_`',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt; #quot; #34;',
    '%%{init: {"theme":"dark"}}%%',
    'style:#x;',
    '{{constructor}} | (x) [y]',
    '1. Dana',
    '- Dana',
    '# Dana',
    'C:\\new',
    '$$x^2$$',
  ])('writes what means something to Mermaid as numbers, and shows it all the same: %s', (name) => {
    expect(label(name)).not.toMatch(/["`<>&%:{}[\]()|\\$*_=]/)
    expect(shown(name)).toBe(name)
  })

  it('has each name in one line, whatever breaks it', () => {
    for (const name of ['A\nB', 'A\r\nB', 'A\u2028B', 'A\u0085B', 'A\t B', 'A\u0000B']) expect(label(name)).toBe('A B')
  })

  it('leaves out what is not seen, and names nobody by nothing', () => {
    expect(label('\u202Eevil\u{E0041}')).toBe('evil')
    expect(label('\u202E')).toBe('4k2m9q')
  })

  it('cannot be broken out of by any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 40 }), (any, ascii) => {
        for (const name of [any, ascii]) {
          expect(label(name)).toMatch(/^(?:[^!-~]|[A-Za-z0-9 ,'.-]|#\d{2,3};)+$/u)
          expect(actsIn(one(name))).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })
})
