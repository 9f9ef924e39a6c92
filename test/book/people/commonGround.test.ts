import { describe, expect, it } from 'vitest'
import { setProfile } from '../../../src/book/model/profile.js'
import { commonGroundWith } from '../../../src/book/people/commonGround.js'
import type { ContactFields } from '../../../src/book/people/contact.js'
import { diary, monday } from '../../helpers/diary.js'

/** What Jane has in common with somebody. */
function shared(fields: ContactFields, said: { role?: string; industry?: string } = {}) {
  const book = diary()
  book.set(setProfile(book.book(), { role: 'marketing director', industry: 'pharmaceutical', ...said }))
  const contact = book.add('Dana Reyes', fields)
  return commonGroundWith(book.book().profile, monday)(contact)
}

const since = (day: string) => ({ notes: `Connected with you on LinkedIn on ${day}.` })

describe('what I have in common with somebody from a list', () => {
  it.each([
    ['Marketing Manager', true],
    ['Head of Brand & Marketing', true],
    ['MARKETING', true],
    ['Director of Engineering', false],
    ['Senior Manager', false],
    ['Market Analyst', true],
    ['Nurse', false],
    ['', false],
  ])('is similar work: %j, %j', (title, isSame) => {
    expect(shared({ title }).sameRole).toBe(isSame ? `does similar work: ${title}` : undefined)
  })

  it.each<[ContactFields, string | undefined]>([
    [{ industry: 'Pharmaceuticals' }, 'Pharmaceuticals'],
    [{ company: 'Kern Pharma' }, 'Kern Pharma'],
    [{ title: 'Pharmaceutical Sales' }, 'Pharmaceutical Sales'],
    [{ industry: 'Pharma', company: 'Pharma AG' }, 'Pharma'],
    [{ company: 'Acme Industry Services' }, undefined],
    [{ company: 'Phase One' }, undefined],
  ])('is an industry: %j, %j', (fields, place) => {
    expect(shared(fields).sameIndustry).toBe(place && `is in your industry: ${place}`)
  })

  it('is neither where the profile is empty, or says nothing that tells', () => {
    const fields = { title: 'Marketing Director', company: 'Kern Pharma' }
    for (const said of [
      { role: '', industry: '' },
      { role: 'manager', industry: 'anything' },
    ]) {
      const found = shared(fields, said)
      expect([found.sameRole, found.sameIndustry]).toEqual([undefined, undefined])
    }
  })

  it.each([
    ['CEO', true],
    ['Chief of Staff', true],
    ['Vice President, Sales', true],
    ['Co-Owner & Founder', true],
    ['VP Eng', true],
    ['Engineering Director', true],
    ['Assistant to the CEO', false],
    ['Former CFO', false],
    ['Ownership Analyst', false],
    ['Headhunter', false],
    ['Engineer', false],
  ])('is a say where they work: %j, %j', (title, isSenior) => {
    expect(shared({ title }).senior).toBe(isSenior ? `has a say where they work: ${title}` : undefined)
  })

  it.each([
    ['23 Nov 2026', 'today'],
    ['22 November 2026', '1 day ago'],
    ['13 Nov 2026', '10 days ago'],
    ['2 Nov 2026', '3 weeks ago'],
    ['23 Sep 2026', '2 months ago'],
    ['28 May 2026', '5 months ago'],
  ])('is that we connected lately: %s, %s', (day, ago) => {
    expect(shared(since(day)).recent).toBe(`connected with you on LinkedIn ${ago}`)
  })

  it.each(['27 May 2026', '5 March 2024', '24 Nov 2026', 'some day'])('is not that we connected: %s', (day) => {
    expect(shared(since(day)).recent).toBeUndefined()
  })

  it('is at least a way to reach them, where there is one', () => {
    expect(shared({})).toEqual({})
    for (const way of [{ phones: ['555-0142'] }, { emails: ['d@x.example'] }, { url: 'https://d.example' }])
      expect(shared(way)).toEqual({ reachable: 'is in your book, and you have not talked yet' })
  })
})
