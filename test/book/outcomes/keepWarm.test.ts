import { describe, expect, it } from 'vitest'
import { archiveContact, editContact } from '../../../src/book/people/contact.js'
import { search } from '../../helpers/search.js'

/** Who is kept in touch with every three months, and from when on. */
function warm({ book }: ReturnType<typeof search>): string[] {
  return book().contacts.flatMap(({ name, keepInTouch, keepInTouchFrom }) =>
    keepInTouch?.count === 3 && keepInTouch.unit === 'm' ? `${name} ${keepInTouchFrom}` : [],
  )
}

describe('with a new job, being in touch every three months', () => {
  it('is planned with everybody who helped: gave me something, introduced somebody, vouches for me', () => {
    const it = search()
    const stan = it.add('Stan Smith')
    it.add('Dana Reyes', { introducers: [stan.id] })
    it.add('Kim Roe', { tags: ['reference'] })
    it.log(it.add('Gave Advice'), { got: ['advice'] })
    it.log(it.add('Only Talked'))
    it.land('Kern')
    expect(warm(it)).toEqual(['Stan Smith 2027-02-23', 'Kim Roe 2027-02-23', 'Gave Advice 2027-02-24'])
  })

  it('begins in three months, with two a day on business days', () => {
    const it = search()
    for (let number = 1; number <= 9; number++) it.add(`Helper ${number}`, { tags: ['reference'] })
    it.land('Kern')
    expect(warm(it).map((each) => each.slice(-10))).toEqual([
      ...['2027-02-23', '2027-02-23', '2027-02-24', '2027-02-24', '2027-02-25'],
      ...['2027-02-25', '2027-02-26', '2027-02-26', '2027-03-01'],
    ])
  })

  it.each([
    ['from which others may know', { publicOn: '2026-12-14', startOn: '2027-01-04' }, '2027-03-15'], // a Sunday, then Monday
    ['on which I start', { startOn: '2027-01-04' }, '2027-04-05'],
    ['on which I say so, where that day has passed', { publicOn: '2026-11-02' }, '2027-02-23'],
  ])('begins three months after the day %s, on a business day', (_, said, day) => {
    const it = search()
    it.add('Kim Roe', { tags: ['reference'] })
    it.land('Kern', said)
    expect(warm(it)).toEqual([`Kim Roe ${day}`])
  })

  it('is for none who have an interval, are put aside, or will be colleagues', () => {
    const it = search()
    const reference = { tags: ['reference'] }
    it.add('Every Week', { ...reference, keepInTouch: { count: 1, unit: 'w' } })
    it.add('Colleague', { ...reference, company: 'KERN Ltd.' })
    const gone = it.add('Put Aside', reference)
    it.set(archiveContact(it.book(), gone.id, false, it.moment()))
    it.land('Kern')
    expect(warm(it)).toEqual([])
    expect(it.book().contacts[0]?.keepInTouch).toEqual({ count: 1, unit: 'w' })
  })

  it('is help of the one who gave it, not of others who were there', () => {
    const it = search()
    const [dana, lee] = [it.add('Dana Reyes'), it.add('Lee Park')]
    it.log(dana, { outcome: 'met', got: ['lead'], with: [lee.id] })
    it.land('Kern')
    expect(warm(it)).toEqual(['Dana Reyes 2027-02-23'])
  })

  it('is planned once: what I take out stays out, whatever more I say of the job', () => {
    const it = search()
    const kim = it.add('Kim Roe', { tags: ['reference'] })
    it.land('Kern')
    it.set(editContact(it.book(), kim.id, { keepInTouch: null }, it.moment()))
    it.land('Kern', { startOn: '2027-01-04' })
    expect(warm(it)).toEqual([])
  })

  it('is planned with the outcome as well', () => {
    const it = search()
    it.add('Kim Roe', { tags: ['reference'] })
    const kern = it.interview('Kern')
    it.outcome(kern, 'offer')
    expect(warm(it)).toEqual([])
    it.outcome(kern, 'accepted')
    expect(warm(it)).toEqual(['Kim Roe 2027-02-23'])
  })
})
