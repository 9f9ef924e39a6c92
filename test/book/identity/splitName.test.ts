import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { greetingName } from '../../../src/book/identity/greetingName.js'
import { isEmailAddress } from '../../../src/book/identity/mailKey.js'
import { splitName } from '../../../src/book/identity/splitName.js'
import { names } from './splitName.table.js'

describe.each(Object.entries(names))('%s', (_, rows) => {
  it.each(rows)('%s', (name, greeting, given, family) => {
    const split = splitName(name)
    expect([greetingName({ name }), split.given, split.family]).toEqual([greeting, given, family])
  })
})

it.each([
  ['Prof. Dr. med. Eva Blum', 'Prof. Dr. med.', ''],
  ['Dipl.-Ing. Max Muster', 'Dipl.-Ing.', ''],
  ['Jo Wu, Jr., PMP®, SAFe® 5', '', 'Jr., PMP®, SAFe® 5'],
  ['Jo Wu RN BSN', '', 'RN, BSN'],
  ['Reyes, Dr. Dana, MBA', 'Dr.', 'MBA'],
  ['🌟 Ana Ruiz, MBA | Hiring', '', 'MBA'],
  ['Dana Reyes', '', ''],
])('the titles before %s and the degrees after it stay as they are written', (name, prefix, suffix) => {
  expect(splitName(name)).toMatchObject({ prefix, suffix })
})

describe('whatever a name holds', () => {
  const sign = fc.constantFrom(
    ...[
      'Dr. ',
      'Mr. ',
      'PhD',
      ', ',
      ' ',
      '(',
      ')',
      ' – ',
      ' | ',
      '"',
      'van ',
      'Ana',
      'RUIZ',
      'J. ',
      '@',
      '®',
      '🌟',
      '\u200d',
    ],
    ...['王', '김', 'Jr.', 'my ', '&', '.', "'", 'is ', '#', 'she/her', 'é', '\u202e', '\0', '٣'],
  )
  const name = fc.oneof(fc.string({ unit: sign, maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 30 }))

  it('a greeting is never an address, a degree or a title alone', () => {
    fc.assert(
      fc.property(name, (text) => {
        const greeting = greetingName({ name: text })
        expect(isEmailAddress(greeting)).toBe(false)
        expect(greeting).not.toMatch(/^(?:Dr\.|Mr\.|PhD)$/)
      }),
      { numRuns: 2000 },
    )
  })

  it('titles and degrees around it change neither given nor family name', () => {
    const plain = Object.values(names)
      .flat()
      .filter(([each, , given, family]) => each === `${given} ${family}`)
    fc.assert(
      fc.property(
        fc.constantFrom(...plain),
        fc.constantFrom('Dr. ', 'Prof. Dr. ', '🌟 ', 'Dipl.-Ing. ', ''),
        fc.constantFrom(', PhD', ', MBA, PMP®', ' (she/her)', ' | Hiring', ' – Recruiter', ' ✨', ''),
        ([each, , given, family], before, after) => {
          expect(splitName(before + each + after)).toMatchObject({ given, family })
        },
      ),
      { numRuns: 1000 },
    )
  })

  it.each([
    '(',
    '((a',
    '[',
    '<',
    ' ',
    ' -',
    ' – ',
    '|',
    ',',
    'a, ',
    'Dr. ',
    'PhD, ',
    'van ',
    'AB ',
    'J. ',
    '"',
    '@',
    '#a ',
    'she/',
    '👩‍',
  ])('even many times %j is read', (seed) => {
    // The time limit of a test is far too short for what takes time squared.
    expect(greetingName({ name: `${seed.repeat(40_000)}x` })).toEqual(expect.any(String))
  })
})
