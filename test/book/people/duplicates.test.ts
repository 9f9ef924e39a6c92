import { describe, expect, it } from 'vitest'
import type { ContactFields } from '../../../src/book/people/contact.js'
import { duplicates } from '../../../src/book/people/duplicates.js'
import { diary } from '../../helpers/diary.js'

/** What is found among people: the two names, what they share, and whether it is a question. */
function found(...people: [name: string, fields?: ContactFields][]): string[] {
  const book = diary()
  for (const [name, fields] of people) book.add(name, fields)
  return duplicates(book.book()).map(
    ({ contacts: [one, two], why, isSure }) => `${one.name} = ${two.name}: ${why}${isSure ? '' : '?'}`,
  )
}

describe('two records are one person', () => {
  it('where they share an e-mail, whatever its letter case', () => {
    expect(
      found(
        ['Dana Reyes', { emails: ['x@y.example', 'Dana@Example.com'] }],
        ['D. Reyes', { emails: ['dana@example.com'] }],
      ),
    ).toEqual(['Dana Reyes = D. Reyes: e-mail'])
  })

  it('where they share a number, however it is written, with or without the country', () => {
    const dana = (phone: string): [string, ContactFields] => ['Dana', { phones: [phone] }]
    const ways = ['+1 (555) 010-2030', '555.010.2030', '001 555 010 2030']
    for (const way of ways.slice(1)) expect(found(dana(ways[0] ?? ''), dana(way))).toEqual(['Dana = Dana: phone'])
    expect(found(['Dana', { phones: ['12'] }], ['Lee', { phones: ['12'] }])).toEqual([])
  })

  it('where name and company are the same, also by an alias or with the last name first', () => {
    const acme = { company: 'Acme' }
    expect(found(['Dana Reyes', acme], ['DANA  REYES', { company: 'acme' }])).toEqual([
      'Dana Reyes = DANA REYES: name and company',
    ])
    expect(found(['Dana Cole', { ...acme, aliases: ['Dana Reyes'] }], ['Reyes, Dana', acme])).toEqual([
      'Dana Cole = Reyes, Dana: name and company',
    ])
  })
})

describe('two records may be one person', () => {
  it('where the name is the same, whatever the script', () => {
    expect(found(['Dana Reyes', { company: 'Acme' }], ['Dana Reyes', { company: 'Brightwell' }])).toEqual([
      'Dana Reyes = Dana Reyes: name?',
    ])
    expect(found(['東京'], ['東京'])).toEqual(['東京 = 東京: name?'])
  })

  it('where the names are near: a letter in five, two at most', () => {
    expect(found(['Jon Smith'], ['John Smith'])).toEqual(['Jon Smith = John Smith: near names?'])
    expect(found(['Dana Reyes'], ['Dana Reis'])).toEqual([])
    expect(found(['Katherine Reyes'], ['Catharine Reyes'])).toEqual(['Katherine Reyes = Catharine Reyes: near names?'])
  })

  it('but not where short names only look alike, or numbers differ', () => {
    expect(found(['Lee Park'], ['Lee Hart'])).toEqual([])
    expect(found(['Ann Lee'], ['Ann Poe'])).toEqual([])
    expect(found(['Person 1'], ['Person 2'])).toEqual([])
  })

  it('where a number or an address is shared, but no word of the names: it may be a switchboard', () => {
    expect(found(['Dana Reyes', { phones: ['555 010 2030'] }], ['Lee Park', { phones: ['555 010 2030'] }])).toEqual([
      'Dana Reyes = Lee Park: phone?',
    ])
    expect(found(['Dana Reyes', { emails: ['info@a.example'] }], ['Lee Park', { emails: ['info@a.example'] }])).toEqual(
      ['Dana Reyes = Lee Park: e-mail?'],
    )
  })
})

describe('a name of which only the first letter is written', () => {
  it('is asked about where the last name is the same', () => {
    expect(found(['Dana Reyes'], ['D. Reyes'], ['Stan Smith'], ['D Smith'])).toEqual([
      'Dana Reyes = D. Reyes: near names?',
    ])
  })
})

describe('a name with more or less around it', () => {
  it('is the same name', () => {
    const acme = { company: 'Acme' }
    expect(found(['Eva Stein', acme], ['Prof. Dr. Eva Stein', acme])).toEqual([
      'Eva Stein = Prof. Dr. Eva Stein: name and company',
    ])
    expect(found(['John Public'], ['John Q. Public'])).toEqual(['John Public = John Q. Public: near names?'])
  })
})

describe('two people', () => {
  it('are a question where a family shares a line', () => {
    const line = { phones: ['030 99 12 345'] }
    expect(found(['Hans Berg', line], ['Heinz Berg', line])).toEqual(['Hans Berg = Heinz Berg: phone?'])
  })

  it('are none where each has a page, or where more share a number than are ever one', () => {
    const page = (n: number) => ({ company: 'SAP', url: `https://www.linkedin.com/in/anna-${n}` })
    expect(found(['Anna Schmidt', page(1)], ['Anna Schmidt', page(2)])).toEqual([])
    const office = Array.from({ length: 21 }, (_, n): [string, ContactFields] => [`P${n}`, { phones: ['030 990 099'] }])
    expect(found(...office)).toEqual([])
  })
})

describe('the list', () => {
  it('has each pair once, for the surest reason, and the sure ones first', () => {
    expect(
      found(
        ['Jon Smith'],
        ['John Smith'],
        ['Dana Reyes', { emails: ['d@x.example'], phones: ['5550102030'], company: 'Acme' }],
        ['Dana Reyes', { emails: ['d@x.example'], phones: ['5550102030'], company: 'Acme' }],
      ),
    ).toEqual(['Dana Reyes = Dana Reyes: e-mail', 'Jon Smith = John Smith: near names?'])
  })

  it('is empty where everybody is there once', () => {
    expect(found(['Dana Reyes', { company: 'Acme' }], ['Lee Park', { company: 'Acme' }])).toEqual([])
  })
})

it('a name of nothing but opened brackets is compared, too', () => {
  // The time limit of a test is far too short for what takes time squared.
  expect(found(['('.repeat(400_000)], ['Dana Reyes'])).toEqual([])
})
