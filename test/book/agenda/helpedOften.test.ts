import { describe, expect, it } from 'vitest'
import { helpedOften, helpedWords } from '../../../src/book/agenda/helpedOften.js'
import { nextPeople } from '../../../src/book/agenda/nextPeople.js'
import { closeFollowUp } from '../../../src/book/touches/followUp.js'
import { diary } from '../../helpers/diary.js'
import { using } from '../../helpers/using.js'

/** Stan, who helped on each of some days, and had nothing back. */
function helpedOn(...days: string[]) {
  const book = diary('2026-12-01')
  const stan = book.add('Stan Smith')
  for (const on of days) book.log(stan, { on, outcome: 'spoke', got: ['advice'] })
  return { ...book, stan, times: () => helpedOften(book.book(), stan.id) }
}

describe('who helped often and had nothing back', () => {
  it('has helped three times at least', () => {
    expect(helpedOn('2026-11-02', '2026-11-03').times()).toBeNull()
    expect(helpedOn('2026-11-02', '2026-11-03', '2026-11-04').times()).toBe(3)
    expect(helpedWords(3)).toBe('three times')
    expect(helpedWords(12)).toBe('12 times')
  })

  it('is counted anew from the day on which something went back', () => {
    const they = helpedOn('2026-11-02', '2026-11-03', '2026-11-04')
    they.log(they.stan, { on: '2026-11-05', channel: 'email', gave: 'a study' })
    expect(they.times()).toBeNull()
    for (const on of ['2026-11-06', '2026-11-07', '2026-11-08'])
      they.log(they.stan, { on, outcome: 'spoke', got: ['lead'] })
    expect(they.times()).toBe(3)
  })

  it.each([
    ['news of what came of an introduction', 'tell-host', 'done', null],
    ['a promise kept', 'promise', 'done', null],
    ['a promise broken', 'promise', 'dropped', 3],
    ['what they promised themselves', 'their-promise', 'done', 3],
    ['thanks alone', 'thank-you', 'done', 3],
    ['any other follow-up', 'follow-up', 'done', 3],
  ] as const)('had back, or not: %s', (_, kind, how, times) => {
    const they = helpedOn('2026-11-02', '2026-11-03', '2026-11-04')
    const { id } = they.open(they.stan, kind, '2026-11-30', { aboutId: they.add('Lee Park').id, why: 'x' })
    they.set(closeFollowUp(they.book(), id, how, they.moment()))
    expect(they.times()).toBe(times)
  })

  it('has helped with an introduction that was asked for as well, once', () => {
    const they = helpedOn('2026-11-02', '2026-11-03')
    const lee = they.add('Lee Park')
    const asked = they.log(they.stan, { channel: 'email', script: using('ask-introduction'), aboutId: lee.id })
    const [{ id } = { id: '' }] = asked.opened
    they.set(closeFollowUp(they.book(), id, 'done', they.moment()))
    expect(they.times()).toBe(3)
    they.log(they.stan, { outcome: 'spoke', referred: [{ name: 'Lee Park' }] })
    expect(they.times()).toBe(3)
  })

  it('is proposed with what to do first', () => {
    const they = helpedOn('2026-11-02', '2026-11-03', '2026-11-04')
    const [first] = nextPeople(they.book(), '2026-12-01', 5)
    expect(first?.reasons.at(-1)).toBe(
      'helped three times: before asking again, tell them how it went, or send something useful',
    )
    they.log(they.stan, { on: '2026-11-05', channel: 'email', gave: 'a study' })
    expect(nextPeople(they.book(), '2026-12-01', 5)[0]?.reasons.join()).not.toContain('before asking')
  })
})
