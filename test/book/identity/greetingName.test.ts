import { describe, expect, it } from 'vitest'
import { greetingName, type Named, shortName, spokenName } from '../../../src/book/identity/greetingName.js'
import { fitsName, saidName } from '../../../src/book/identity/saidName.js'

describe('a greeting', () => {
  it.each<[Named, string]>([
    [{ name: 'Mary Ann Poe', given: 'Mary Ann', family: 'Poe' }, 'Mary Ann'],
    [{ name: 'Jean-Luc Picard', given: 'Jean-Luc', family: 'Picard' }, 'Jean-Luc'],
    [{ name: 'Dana M. Reyes', given: 'Dana M.', family: 'Reyes' }, 'Dana'],
    [{ name: 'J. Robert Hale', given: 'J. Robert', family: 'Hale' }, 'Robert'],
    [{ name: 'J. Smith', given: 'J.', family: 'Smith' }, 'J. Smith'],
    [{ name: 'Dr. Mary Ann Poe, PhD', given: 'Mary Ann', family: 'Poe' }, 'Dr. Poe'],
    [{ name: 'Sir Mary Ann Poe', given: 'Mary Ann', family: 'Poe' }, 'Sir Mary Ann'],
    [{ name: 'Dr. Ana Lima Costa', given: 'Ana', family: 'Lima Costa' }, 'Dr. Lima Costa'],
    [{ name: '東京花子', given: '花子', family: '東京' }, '東京花子'],
    [{ name: 'Smith Jordan', given: 'Jordan', family: 'Smith' }, 'Jordan'],
  ])('uses what is known of the parts: %j', (person, greeting) => {
    expect(greetingName(person)).toBe(greeting)
  })
})

it('of whom no name is known, the user hears what is written', () => {
  expect(['only.mail@example.org', 'Dr.', 'Dana Reyes'].map((name) => shortName({ name }))).toEqual([
    'only.mail@example.org',
    'Dr.',
    'Dana',
  ])
})

it.each([
  ['Dr. Eva Blum PhD', 'Dr. Eva Blum'],
  ['Blum, Dr. Eva 🚀, PhD', 'Dr. Eva Blum'],
  ['Jo Wu, RN (she/her)', 'Jo Wu'],
  ['Sam Hill, Jr., MBA', 'Sam Hill Jr.'],
  ['Dipl.-Ing. Max Muster', 'Max Muster'],
  ['Al Foo – Recruiter', 'Al Foo'],
  ['my cousin Mike', 'my cousin Mike'],
  ["O'Neil & Sons", "O'Neil & Sons"],
  ['東京 花子', '東京 花子'],
  ['only.mail@example.org', 'only.mail@example.org'],
  ['[the person]', '[the person]'],
  ['Nguyễn Văn Hùng', 'Nguyễn Văn Hùng'],
])('in a sentence %s is %s', (name, spoken) => {
  expect(spokenName(name)).toBe(spoken)
})

it.each([
  ['Mary Ann', 'Poe', { given: 'Mary Ann', family: 'Poe' }],
  ['Mary Ann (she/her)', 'Poe, MBA', { given: 'Mary Ann', family: 'Poe' }],
  ['Dr. Eva', 'Blum PhD', { given: 'Eva', family: 'Blum' }],
  ['🌟 Ana', 'Ruiz ✨', { given: 'Ana', family: 'Ruiz' }],
  ['Jo', 'Wu RN', { given: 'Jo', family: 'Wu' }],
  ['Jack', 'Ma', { given: 'Jack', family: 'Ma' }],
  ['Ana', 'Ruiz | Recruiter', { given: 'Ana', family: 'Ruiz' }],
  ['Maria', 'van der Berg', { given: 'Maria', family: 'van der Berg' }],
  ['Dana', '.', { given: 'Dana' }],
  ['', '', {}],
])('a file that says %j and %j says %j', (given, family, said) => {
  expect(saidName(given, family)).toEqual(said)
})

it('parts fit a name that has their words', () => {
  expect(fitsName('Dr. Mary Ann Poe', { given: 'Mary Ann', family: 'Poe' })).toBe(true)
  expect(fitsName('東京花子', { given: '花子', family: '東京' })).toBe(true)
  expect(fitsName('Bob Poe', { given: 'Robert', family: 'Poe' })).toBe(false)
})
