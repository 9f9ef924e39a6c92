import { describe, expect, it } from 'vitest'
import { isShortFormOf, matchesNames, nameKey } from '../../../src/book/identity/nameKey.js'

describe('a name', () => {
  it.each([
    ['Dana Reyes', 'DANA  REYES'],
    ['José Núñez', 'Jose Nunez'],
    ['Eva Stein', 'Prof. Dr. Eva Stein'],
    ['Eva Stein', 'Stein, Eva'],
    ['Eva Stein', 'Dr. Stein, Eva'],
    ['Maria Lopez', 'Maria Lopez, PhD'],
    ['Maria Lopez', 'Maria Lopez MBA'],
    ['Julia Becker', 'Julia Becker (geb. Hoffmann)'],
    ['Tom Rocket', '🚀 Tom Rocket'],
    ['東京花子', '東京 花子'],
    ['Sam Hill Jr.', 'Sam Hill, Jr.'],
    ["O'Neil & Sons", 'O’Neil & Sons, Inc.'],
    ['Jo Wu', 'Jo Wu, RN'],
    ['Jo Wu', 'Jo Wu, PMP®, CSM™'],
    ['Jo Wu', 'Jo Wu (She/Her) | Hiring'],
    ['Al Foo', 'Al Foo – Recruiter'],
    ['Al Foo', 'al foo - acme'],
    ['Dana Reyes', 'Reyes, Dana, MBA'],
    ['Max Muster', 'Dipl.-Ing. Max Muster'],
    ['Ana Ruiz', '🌟 Ana Ruiz ✨'],
    ['Sam Hill Jr.', 'Sam Hill, Jr'],
  ])('%s is the same as %s', (one, other) => {
    expect(nameKey(other)).toBe(nameKey(one))
  })

  it.each([
    ['Jack Ma', 'Jack'],
    ['Sam Hill', 'Sam Hill Jr.'],
    ['Sam Hill Sr.', 'Sam Hill Jr.'],
    ['Dr.', 'Prof.'],
    ['🚀', '🎉'],
    ['(x)', '(y)'],
    ['Reyes, Dana', 'Reyes'],
    ['C++ club', 'C# club'],
    ['Person 1', 'Person 2'],
    ['Uncle Bob', 'Bob'],
    ['a@x.example', 'b@x.example'],
  ])('%s is another than %s', (one, other) => {
    expect(nameKey(other)).not.toBe(nameKey(one))
  })
})

describe('a short name', () => {
  it.each([
    ['D. Reyes', 'Dana Maria Reyes'],
    ['Dana', 'Dana Reyes'],
    ['John Public', 'John Q. Public'],
    ['Reyes, D.', 'Dana Reyes'],
  ])('%s may be %s', (short, long) => {
    expect([isShortFormOf(short, long), isShortFormOf(long, short)]).toEqual([true, true])
  })

  it.each([
    ['Ann A.', 'Ann Lund'],
    ['Hans Berg', 'Heinz Berg'],
    ['Karl Schneider', 'Karl Schneider jun.'],
    ['', 'Dana'],
  ])('%s is not %s', (short, long) => {
    expect([isShortFormOf(short, long), isShortFormOf(long, short)]).toEqual([false, false])
  })

  it('fits somebody none of whose names speaks against it', () => {
    expect(matchesNames('D. Reyes', ['Dana Reyes', 'Dee', 'Dana Cole'])).toBe(true)
    expect(matchesNames('Petra Vogel', ['P. Vogel', 'Paul Vogel'])).toBe(false)
  })
})
