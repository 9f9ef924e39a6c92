import { describe, expect, it } from 'vitest'
import { outcomeNews } from '../../../src/book/agenda/outcomeNews.js'
import { search } from '../../helpers/search.js'

/** An interview at Kern with Pat that was held, and what there is to tell of Pat. */
function met() {
  const it = search()
  const kern = it.interview('Kern', { boss: { name: 'Pat Lee' } })
  const pat = it.book().contacts[0] ?? it.add('Pat Lee')
  const note = (...[outcome, more]: [Parameters<typeof it.outcome>[1], object?]) => it.outcome(kern, outcome, more)
  return { ...it, pat, note, news: () => outcomeNews(it.book(), null, pat.id).words }
}

describe('what whoever opened the door hears', () => {
  it.each([
    ['rejected', "it didn't work out this time"],
    ['withdrawn', 'I decided not to take it any further'],
    ['silent', 'I never heard back from them'],
    ['advanced', ''],
    ['offer', ''],
    ['accepted', ''],
  ] as const)('of %s is “%s”, without the reason, the terms, or what I noted', (outcome, words) => {
    const { note, news } = met()
    expect(news()).toBe('')
    note(outcome, { note: 'they wanted somebody younger', terms: '120,000' })
    expect(news()).toBe(words)
  })

  it('is of the last interview with them', () => {
    const { note, interview, outcome, news } = met()
    note('rejected')
    const again = interview('Kern', { boss: { name: 'Pat Lee' }, time: { on: '2026-11-23', at: null } })
    expect(news()).toBe('')
    outcome(again, 'silent')
    expect(news()).toMatch(/never heard back/)
  })

  it('is nothing once we have talked again, nor of somebody else, nor of nobody', () => {
    const { note, log, news, pat, add, book } = met()
    note('silent')
    expect(outcomeNews(book(), null, add('Ann Ode').id).words).toBe('')
    expect(outcomeNews(book(), null, null).words).toBe('')
    log(pat, { outcome: 'spoke' })
    expect(news()).toBe('')
  })
})
