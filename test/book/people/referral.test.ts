import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePerson, parseReferral, parseReferrals, type Referral } from '../../../src/book/people/referral.js'

const table: [said: string, understood: Referral][] = [
  // The name, with its titles and degrees.
  ['Lee Park', { name: 'Lee Park' }],
  ['Jo Wu, MBA', { name: 'Jo Wu, MBA' }],
  ['Jo Wu, RN, BSN, Kaiser', { name: 'Jo Wu, RN, BSN', company: 'Kaiser' }],
  ['Al Foo, PhD, Acme', { name: 'Al Foo, PhD', company: 'Acme' }],
  ['Dr. Eva Blum, PhD', { name: 'Dr. Eva Blum, PhD' }],
  ['Eva Blum, M.D., Mercy Hospital', { name: 'Eva Blum, M.D.', company: 'Mercy Hospital' }],
  ['Jo Wu, Jr., Acme', { name: 'Jo Wu, Jr.', company: 'Acme' }],
  ['Jo Wu, PMP®', { name: 'Jo Wu, PMP®' }],
  ['Ana Ruiz, SHRM-CP, Acme', { name: 'Ana Ruiz, SHRM-CP', company: 'Acme' }],
  ['Ana Ruiz III', { name: 'Ana Ruiz III' }],
  ['Jo Wu, RN 🌟, Acme', { name: 'Jo Wu, RN 🌟', company: 'Acme' }],
  ['Jo Wu, RN (she/her)', { name: 'Jo Wu, RN (she/her)' }],
  ['Jo Wu, MBA | Marketing Leader', { name: 'Jo Wu, MBA | Marketing Leader' }],
  ['Jo Wu, MBA – Coach, Acme', { name: 'Jo Wu, MBA – Coach', company: 'Acme' }],
  ['Jo Wu, MD Anderson', { name: 'Jo Wu', company: 'MD Anderson' }],
  ['Jo Wu, BA & Sons', { name: 'Jo Wu', company: 'BA & Sons' }],
  ['Reyes, Dana, MBA', { name: 'Reyes, Dana, MBA' }],
  ['Reyes, Dana, PhD, Kern', { name: 'Reyes, Dana, PhD', company: 'Kern' }],
  ['my cousin Mike', { name: 'my cousin Mike' }],
  // The company: at, with commas, in quotation marks, in capital letters.
  ['Sam Cho at Acme', { name: 'Sam Cho', company: 'Acme' }],
  ['Sam Cho @ Acme', { name: 'Sam Cho', company: 'Acme' }],
  ['Sam Cho @Acme', { name: 'Sam Cho', company: 'Acme' }],
  ['Sam Cho from Johnson & Johnson', { name: 'Sam Cho', company: 'Johnson & Johnson' }],
  ['Nat at AT&T', { name: 'Nat', company: 'AT&T' }],
  ['Pat Atwater', { name: 'Pat Atwater' }],
  ['Katherine Matthews, Atlas', { name: 'Katherine Matthews', company: 'Atlas' }],
  ['Bo Li, "Acme, Inc."', { name: 'Bo Li', company: 'Acme, Inc.' }],
  ["Bo Li, 'Acme, Inc.', 555-0142", { name: 'Bo Li', company: 'Acme, Inc.', phones: ['555-0142'] }],
  ['Bo Li, “Acme, Inc.”', { name: 'Bo Li', company: 'Acme, Inc.' }],
  ['Bo Li at "Acme, Inc."', { name: 'Bo Li', company: 'Acme, Inc.' }],
  ["Bo Li, O'Neil, Lee & Sons", { name: 'Bo Li', company: "O'Neil, Lee & Sons" }],
  ["D'Arcy O'Neil, Acme", { name: "D'Arcy O'Neil", company: 'Acme' }],
  ['Bo Li, Acme, Inc.', { name: 'Bo Li', company: 'Acme, Inc.' }],
  ['Bo Li, IBM', { name: 'Bo Li', company: 'IBM' }],
  ['Bo Li, CA', { name: 'Bo Li', company: 'CA' }],
  ['Bo Li, 3M', { name: 'Bo Li', company: '3M' }],
  ['Bo Li, Partners with Purpose', { name: 'Bo Li', company: 'Partners with Purpose' }],
  ['Bo Li, Bank of America', { name: 'Bo Li', company: 'Bank of America' }],
  ['"Bo Li", Acme', { name: 'Bo Li', company: 'Acme' }],
  // A title there.
  ['Al Foo, CFO at Acme, Inc.', { name: 'Al Foo', title: 'CFO', company: 'Acme, Inc.' }],
  ['Al Foo, CPA, CFO at Kern', { name: 'Al Foo, CPA', title: 'CFO', company: 'Kern' }],
  ['Al Foo, Head of Data @ Acme', { name: 'Al Foo', title: 'Head of Data', company: 'Acme' }],
  ['Al Foo, VP Sales, Acme', { name: 'Al Foo', title: 'VP Sales', company: 'Acme' }],
  ['Al Foo, Acme, Marketing Director', { name: 'Al Foo', title: 'Marketing Director', company: 'Acme' }],
  ['Al Foo, Recruiter', { name: 'Al Foo', title: 'Recruiter' }],
  ['Al Foo, "Recruiter"', { name: 'Al Foo', company: 'Recruiter' }],
  // Addresses, numbers, pages.
  ['Ida <ida@x.example>, Acme', { name: 'Ida', emails: ['ida@x.example'], company: 'Acme' }],
  ['Ida Ng ida@x.example', { name: 'Ida Ng', emails: ['ida@x.example'] }],
  ['"Ng, Ida" <ida@x.example>', { name: 'Ng, Ida', emails: ['ida@x.example'] }],
  ['ida@x.example', { name: 'ida@x.example', emails: ['ida@x.example'] }],
  ['Ida, mailto:ida@x.example', { name: 'Ida', emails: ['ida@x.example'] }],
  ['Ida, a@x.example, Acme, b@x.example', { name: 'Ida', emails: ['a@x.example', 'b@x.example'], company: 'Acme' }],
  ['Bo Li 555-0142', { name: 'Bo Li', phones: ['555-0142'] }],
  ['Bo Li (555) 010-0142, Acme', { name: 'Bo Li', phones: ['(555) 010-0142'], company: 'Acme' }],
  ['Bo Li at 3M, +44 20 7946 0018', { name: 'Bo Li', phones: ['+44 20 7946 0018'], company: '3M' }],
  ['Bo Li, Acme, tel:+1-555-0100', { name: 'Bo Li', phones: ['+1-555-0100'], company: 'Acme' }],
  ['Bo Li, 555-0100 / 555-0142', { name: 'Bo Li', phones: ['555-0100', '555-0142'] }],
  ['Bo Li, (555) 010-0142 ext. 12', { name: 'Bo Li', phones: ['(555) 010-0142 ext. 12'] }],
  ['Studio 54, Acme', { name: 'Studio 54', company: 'Acme' }],
  ['Bo Li, linkedin.com/in/BoLi, Acme', { name: 'Bo Li', url: 'https://www.linkedin.com/in/boli', company: 'Acme' }],
  ['Bo Li, https://bo.example/', { name: 'Bo Li', url: 'https://bo.example/' }],
  ['  Bo Li ,, Acme ,', { name: 'Bo Li', company: 'Acme' }],
]

describe('somebody who was named', () => {
  it.each(table)('%s', (said, understood) => {
    expect(parseReferral(said)).toEqual(understood)
  })

  it.each(['', '  ', ', Acme', '555-0142', '+1 (555) 010-2030', '3d', '2w', '5 bd'])('is not in %j', (said) => {
    expect(() => parseReferral(said)).toThrow('names nobody')
  })

  it('is the same whatever the order of what comes after the name', () => {
    const parts = fc.shuffledSubarray(['Acme', '555-0142', 'lee@x.example', 'https://lee.example'], { minLength: 4 })
    fc.assert(
      fc.property(parts, (rest) => {
        expect(parseReferral(['Lee Park', ...rest].join(', '))).toEqual({
          name: 'Lee Park',
          company: 'Acme',
          phones: ['555-0142'],
          emails: ['lee@x.example'],
          url: 'https://lee.example',
        })
      }),
    )
  })

  it('loses no letter of what was said, whatever it is', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
    const word = fc.constantFrom(
      'Lee',
      'Park',
      'Acme',
      'MBA',
      'CFO',
      '@Kern',
      "O'Neil",
      "'A, B'",
      '"C, D"',
      '555-0142',
      '3M',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', ', '), (words, between) => {
        const said = `Ann Lo, ${words.join(between)}`
        const understood = JSON.stringify(Object.values(parseReferral(said)).flat())
        for (const each of said.split(/[^\p{L}\p{N}']+/u)) expect(letters(understood)).toContain(letters(each))
      }),
    )
  })
})

describe('several people who were named at once', () => {
  it.each<[string, [name: string, company?: string][]]>([
    ['Lee Park, Acme', [['Lee Park', 'Acme']]],
    ['Lee Park, Acme; Bo Li', [['Lee Park', 'Acme'], ['Bo Li']]],
    ['Lee Park\nBo Li, Kern\n', [['Lee Park'], ['Bo Li', 'Kern']]],
    [
      'Ana Lopez and Joe Burke at Kern',
      [
        ['Ana Lopez', 'Kern'],
        ['Joe Burke', 'Kern'],
      ],
    ],
    ['Ana Lopez & Joe Burke; Mia Chen', [['Ana Lopez'], ['Joe Burke'], ['Mia Chen']]],
    ['Lee Park, Johnson and Johnson', [['Lee Park', 'Johnson and Johnson']]],
    ['Lee Park at Johnson & Johnson', [['Lee Park', 'Johnson & Johnson']]],
    ['Lee Park, Acme; 555-0142; lee@x.example', [['Lee Park', 'Acme']]],
  ])('%j', (said, people) => {
    expect(parseReferrals(said).map(({ name, company }) => (company ? [name, company] : [name]))).toEqual(people)
  })

  it('are refused where nobody is named', () => {
    for (const said of ['', ' ', '; ', ', Acme', '555-0142'])
      expect(() => parseReferrals(said), said).toThrow('names nobody')
  })
})

describe('a new person where one is asked for', () => {
  it.each<[string, Referral]>([
    ['Dana Reyes', { name: 'Dana Reyes' }],
    ['Dana Reyes, Acme', { name: 'Dana Reyes', company: 'Acme' }],
    ['Dana Reyes, CFO at Acme', { name: 'Dana Reyes', title: 'CFO', company: 'Acme' }],
    ['Dana Reyes <dana@x.example>', { name: 'Dana Reyes', emails: ['dana@x.example'] }],
    ['Reyes, Dana', { name: 'Reyes, Dana' }],
    ['Reyes , Dana', { name: 'Reyes , Dana' }],
    ['Reyes, Dana, MBA', { name: 'Reyes, Dana, MBA' }],
    ['Jo Wu, RN (she/her)', { name: 'Jo Wu, RN (she/her)' }],
    ['my cousin Mike', { name: 'my cousin Mike' }],
    ['Katherine at the library', { name: 'Katherine at the library' }],
  ])('%s', (typed, person) => {
    expect(parsePerson(typed)).toEqual(person)
  })
})
