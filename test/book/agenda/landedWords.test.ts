import { describe, expect, it } from 'vitest'
import { daySheet } from '../../../src/book/agenda/daySheet.js'
import { helpWords, landedWords } from '../../../src/book/agenda/landedWords.js'
import { afterAll } from '../../helpers/diary.js'
import { search } from '../../helpers/search.js'

const since = '2026-11-23T08:00:00.000Z'

describe('the good news', () => {
  it.each([
    [{ company: 'Kern', since, role: 'CFO' }, "I'm joining Kern as their new CFO"],
    [{ company: 'Kern', since, role: 'marketing director' }, "I'm joining Kern as their new marketing director"],
    [{ company: 'Kern', since, role: 'sales' }, "I'm joining Kern"],
    [{ company: 'Kern', since, startOn: '2027-01-04', isCleared: true as const }, "I'm joining Kern"],
    [null, ''],
  ])('of %j are “%s”', (landed, words) => {
    expect(landedWords({ landed })).toBe(words)
  })

  it('come with what each of them did for me, as far as I know', () => {
    const it = search()
    const [stan, dana, kim, max] = ['Stan Smith', 'Dana Reyes', 'Kim Roe', 'Max Ohm'].map((name) =>
      it.add(name, name === 'Kim Roe' ? { tags: ['reference'] } : {}),
    )
    for (const name of ['Lee Park', 'Ann Ode', 'Bo Roe']) it.add(name, { introducers: [stan?.id ?? ''] })
    it.add('Dr. Eve Blum', { introducers: [dana?.id ?? ''] })
    const words = [stan, dana, kim, max].map((each) => helpWords(it.book(), each?.id ?? null))
    expect(words).toEqual([
      'introducing me to Lee Park and others',
      expect.stringMatching(/^introducing me to .*Blum$/),
      '', // tagged, and never talked with
      '',
    ])
    expect(helpWords(it.book(), null)).toBe('')
  })

  it('are told by phone to hosts and references whose number I have, to all others as they can be reached', () => {
    const it = search()
    const reach = { phones: ['555-0142'], emails: ['a@x.example'] }
    const stan = it.add('Stan Smith', reach)
    const dana = it.add('Dana Reyes', { ...reach, introducers: [stan.id] })
    it.add('Kim Roe', { ...reach, tags: ['reference'] })
    it.add('Max Ohm', { emails: ['max@x.example'], tags: ['reference'] })
    it.interview('Kern', { boss: { name: 'Pat Lee' }, throughId: dana.id })
    it.land('Kern', { publicOn: '2026-11-23' })
    const query = { book: it.book(), on: '2026-11-23', until: null, clock: afterAll, hasTemplate: () => true }
    const { groups } = daySheet({ ...query, channelsOf: () => ['email', 'phone'] }, 7)
    const news = groups.flat().filter(({ kind }) => kind === 'tell-landed')
    expect(news.map(({ contact, template, channel }) => [contact?.name, template, channel])).toEqual([
      ['Dana Reyes', 'landed', 'phone'],
      ['Kim Roe', 'landed', 'phone'],
      ['Max Ohm', 'landed', null],
      ['Stan Smith', 'landed', null],
    ])
  })
})
