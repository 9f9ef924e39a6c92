import { describe, expect, it } from 'vitest'
import type { Company } from '../../../src/book/model/schema.js'
import { addCompany } from '../../../src/book/people/company.js'
import { archiveContact } from '../../../src/book/people/contact.js'
import { coverage } from '../../../src/book/people/coverage.js'
import { diary } from '../../helpers/diary.js'

function targets(...companies: (string | [string, Company['status']])[]) {
  const book = diary()
  for (const each of companies) {
    const [name, status] = typeof each === 'string' ? [each, 'target' as const] : each
    book.set(addCompany(book.book(), { name, status }, book.moment()))
  }
  const names = (list: { name: string }[] = []) => list.map(({ name }) => name)
  const of = (company: string) => coverage(book.book()).find((each) => each.company.name === company)
  return {
    book,
    of,
    through: (company: string) => names(of(company)?.possibleIntroducers),
    order: () => coverage(book.book()),
  }
}

describe('whom I know at a company', () => {
  it('are the active people there, with their talks and the last touch', () => {
    const { book, of } = targets('Acme')
    const dana = book.add('Dana', { company: 'ACME' })
    const lee = book.add('Lee', { company: 'Acme' })
    const gone = book.add('Max', { company: 'Acme' })
    book.add('Ann', { company: 'Acme Labs' })
    book.set(archiveContact(book.book(), gone.id, false, book.moment()))
    book.log(dana, { on: '2026-11-02', summary: 'budgets' })
    book.log(dana, { on: '2026-11-20', channel: 'email', summary: 'wrote' })
    book.log(lee, { on: '2026-11-10', channel: 'meeting' })
    const acme = of('Acme')
    expect(acme?.people.map(({ name }) => name)).toEqual(['Lee', 'Dana'])
    expect(acme).toMatchObject({ conversations: 2, lastTouch: { on: '2026-11-20', summary: 'wrote' } })
  })

  it('are nobody at a company without people', () => {
    const { of } = targets('Acme')
    expect(of('Acme')).toMatchObject({ people: [], conversations: 0, lastTouch: null, possibleIntroducers: [] })
  })
})

describe('who could introduce me', () => {
  it('are those I talked with who introduced people there to me', () => {
    const { book, through } = targets('Acme')
    const stan = book.add('Stan')
    book.log(stan, { referred: [{ name: 'Dana', company: 'Acme' }] })
    expect(through('Acme')).toEqual(['Stan'])
  })

  it('are those in whose talks or notes the company was named', () => {
    const { book, through } = targets('Acme', 'Brightwell')
    book.log(book.add('Stan'), { summary: 'used to work for ACME.' })
    book.log(book.add('Max', { notes: 'sister at Acme, in sales' }))
    book.log(book.add('Ann'), { gave: 'a study of Brightwell’s market' })
    expect(through('Acme')).toEqual(['Stan', 'Max'])
    expect(through('Brightwell')).toEqual(['Ann'])
  })

  it('are not those in whose talks a longer word has the name in it', () => {
    const { book, through } = targets('HP', '東京')
    const stan = book.add('Stan')
    book.log(stan, { summary: 'a sharp mind, HPE, and 東京電力' })
    expect(through('HP')).toEqual([])
    expect(through('東京')).toEqual(['Stan'])
    book.log(stan, { summary: 'HPE, then HP' })
    expect(through('HP')).toEqual(['Stan'])
  })

  it('are found in long notes as well, at whatever word the name stands', () => {
    const { book, through } = targets('Acme', 'O’Neil & Sons', '東京 Works', '三菱')
    const filling = 'word '.repeat(20_000)
    book.log(book.add('Stan'), { summary: `${filling}(Acme) ${filling}` })
    book.log(book.add('Max'), { summary: `${filling}Oneil; o'neil  &  SONS` })
    book.log(book.add('Ann'), { summary: 'sie war bei 東京 works' })
    book.log(book.add('Lee'), { summary: '私は三菱商事で働いた' })
    expect(['Acme', 'O’Neil & Sons', '東京 Works', '三菱'].map(through)).toEqual([['Stan'], ['Max'], ['Ann'], ['Lee']])
  })

  it('are found, or not, however long a name and a note without a gap are', () => {
    const { book, through } = targets('a'.repeat(300_000), 'a', 'Acme')
    book.log(book.add('Stan', { notes: 'a'.repeat(600_000) }), { summary: 'a sister at Acme' })
    expect(through('a'.repeat(300_000))).toEqual([])
    expect(through('a')).toEqual(['Stan'])
    expect(through('Acme')).toEqual(['Stan'])
  })

  it('are not those whom I never talked with, nor archived ones', () => {
    const { book, through } = targets('Acme')
    book.log(book.add('Stan', { notes: 'knows Acme' }), { outcome: 'no-answer' })
    const max = book.add('Max', { notes: 'knows Acme' })
    book.log(max)
    book.set(archiveContact(book.book(), max.id, false, book.moment()))
    expect(through('Acme')).toEqual([])
  })

  it('are three at most, and nobody is needed once I talk with somebody there', () => {
    const { book, through } = targets('Acme')
    for (const name of ['A', 'B', 'C', 'D']) book.log(book.add(name, { notes: 'Acme' }))
    expect(through('Acme')).toEqual(['A', 'B', 'C'])
    const dana = book.add('Dana', { company: 'Acme' })
    expect(through('Acme')).toEqual(['A', 'B', 'C'])
    book.log(dana)
    expect(through('Acme')).toEqual([])
  })
})

describe('the order', () => {
  it('begins with targets without anybody, and ends with what is closed', () => {
    const { book, order } = targets(
      ['Closed', 'closed'],
      ['Applied', 'applied'],
      ['Watched', 'talking'],
      'Known',
      'B',
      'a',
    )
    book.add('Dana', { company: 'Known' })
    expect(order().map(({ company }) => company.name)).toEqual(['a', 'B', 'Known', 'Watched', 'Applied', 'Closed'])
  })
})

describe('a company of a very long name', () => {
  it('is found in the note that has it', () => {
    const book = diary()
    const name = 'International Association for the Advancement of Pharmaceutical Marketing and Communications'
    book.set(addCompany(book.book(), { name }, book.moment()))
    book.log(book.add('Stan'), { summary: `used to work for ${name}, in Basel` })
    expect(coverage(book.book())[0]?.possibleIntroducers.map((each) => each.name)).toEqual(['Stan'])
  })
})
