import { describe, expect, it } from 'vitest'
import { aboutContactId, hasGivenNothing, hasReached, scriptContext } from '../../../src/book/agenda/scriptContext.js'
import { diary } from '../../helpers/diary.js'

describe('what a script recalls', () => {
  it('is the newest talk that was noted, not an attempt that reached nobody', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    book.log(dana, { on: '2026-11-10', summary: 'budgets move to the regions' })
    book.log(dana, { on: '2026-11-12', outcome: 'left-message', summary: 'third try' })
    book.log(dana, { on: '2026-11-13', channel: 'email', summary: 'sent the study' })
    book.log(dana, { on: '2026-11-09', summary: 'an older talk' })
    book.log(dana, { on: '2026-11-14', summary: '' })
    expect(scriptContext(book.book(), dana.id, null, '2026-11-23').last.summary).toBe('budgets move to the regions')
  })

  it('is nothing where nothing was noted, or nobody is meant', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const fromTheLog = { last: { summary: '' }, got: { words: '' }, promise: { mine: '' }, news: { summary: '' } }
    const nothing = {
      ...fromTheLog,
      outcome: { company: '', words: '', thanks: '' },
      offer: { deadline: '' },
      shared: { company: '' },
      interview: { company: '' },
      landed: { news: '', part: '' },
    }
    expect(scriptContext(book.book(), dana.id, dana.id, '2026-11-23')).toEqual(nothing)
    book.log(dana, { got: ['advice'] })
    expect(scriptContext(book.book(), dana.id, dana.id, '2026-11-23')).toEqual({
      ...nothing,
      got: { words: 'your advice' },
    })
    expect(scriptContext(book.book(), null, null, '2026-11-23')).toEqual(nothing)
  })

  it('is what they gave: the note, else whom they named, else the kind', () => {
    const book = diary()
    const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park')]
    const gave = () => scriptContext(book.book(), dana.id, null, '2026-11-23').got.words
    expect(gave()).toBe('')
    book.log(dana, { on: '2026-11-10', got: ['advice', 'lead'] })
    expect(gave()).toBe('your advice and lead')
    const { interaction } = book.log(dana, { on: '2026-11-11', got: ['referral'] })
    const named = { ...interaction, referred: [lee.id] }
    const whole = book.book()
    const interactions = whole.interactions.map((each) => (each.id === named.id ? named : each))
    expect(scriptContext({ ...whole, interactions }, dana.id, null, '2026-11-23').got.words).toBe(
      'your introduction to Lee Park',
    )
    book.log(dana, { on: '2026-11-12', got: ['advice'], summary: 'try the regions' })
    expect(gave()).toBe('try the regions')
    book.log(dana, { on: '2026-11-13', summary: 'only a chat' })
    expect(gave()).toBe('try the regions')
    book.log(dana, { on: '2026-11-14', referred: [{ name: 'Lee Park' }, { name: 'Mia Wong' }] })
    expect(gave()).toBe('your introduction to Lee Park and Mia Wong')
  })

  it('is what came of the talk with the one it is about, a no among it', () => {
    const book = diary()
    const [stan, dana] = [book.add('Stan Smith'), book.add('Dana Reyes')]
    book.log(dana, { outcome: 'declined', summary: 'no time this year' })
    expect(scriptContext(book.book(), stan.id, dana.id, '2026-11-23').news.summary).toBe('no time this year')
    expect(scriptContext(book.book(), stan.id, null, '2026-11-23').news.summary).toBe('')
  })

  it('is what came of talking rather than what they wrote, and what they wrote where there was no talk', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const news = () => scriptContext(book.book(), null, dana.id, '2026-11-23').news.summary
    book.log(dana, { on: '2026-11-10', outcome: 'replied', summary: 'she is away' })
    book.log(dana, { on: '2026-11-11', outcome: 'spoke' })
    expect(news()).toBe('she is away')
    book.log(dana, { on: '2026-11-12', outcome: 'spoke', summary: 'budgets move' })
    book.log(dana, { on: '2026-11-13', outcome: 'replied', summary: 'thanks for the talk' })
    expect(news()).toBe('budgets move')
  })
})

describe('whom news for somebody is about', () => {
  it('is the one that is due to be told, else the last one talked to whom they introduced', () => {
    const book = diary()
    const stan = book.add('Stan Smith')
    const [dana, lee] = [
      book.add('Dana Reyes', { introducers: [stan.id] }),
      book.add('Lee Park', { introducers: [stan.id] }),
    ]
    expect(aboutContactId(book.book(), stan.id, '2026-11-23')).toBeNull()
    book.log(dana, { on: '2026-11-10', noFollowUps: true })
    book.log(lee, { on: '2026-11-09', noFollowUps: true })
    book.log(lee, { on: '2026-11-12', outcome: 'no-answer' })
    expect(aboutContactId(book.book(), stan.id, '2026-11-23')).toBe(dana.id)
    book.open(stan, 'follow-up', '2026-11-23')
    book.open(stan, 'tell-host', '2026-11-24', { aboutId: lee.id })
    expect(aboutContactId(book.book(), stan.id, '2026-11-23')).toBe(lee.id)
  })

  it('is the newest talk of theirs, in whatever order it was noted, and nobody whom others introduced', () => {
    const book = diary()
    const [stan, max] = [book.add('Stan Smith'), book.add('Max Ohm')]
    const dana = book.add('Dana Reyes', { introducers: [stan.id] })
    const lee = book.add('Lee Park', { introducers: [stan.id] })
    const mia = book.add('Mia Wong', { introducers: [max.id] })
    for (const [contact, on] of [
      [lee, '2026-11-09'],
      [dana, '2026-11-10'],
      [lee, '2026-11-08'],
    ] as const)
      book.log(contact, { on, noFollowUps: true })
    book.log(mia, { on: '2026-11-12', noFollowUps: true })
    expect(aboutContactId(book.book(), stan.id, '2026-11-23')).toBe(dana.id)
  })
})

describe('what the coach is told of two people', () => {
  it('is whether they were in touch, and whether one has only taken', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const told = () => [hasReached(book.book(), dana.id), hasGivenNothing(book.book(), dana.id)]
    expect(told()).toEqual([false, false])
    book.log(dana, { outcome: 'no-answer' })
    expect(told()).toEqual([false, false])
    book.log(dana, { channel: 'email' })
    expect(told()).toEqual([true, false])
    book.log(dana, { outcome: 'spoke' })
    expect(told()).toEqual([true, true])
    book.log(dana, { channel: 'email', gave: 'a study' })
    expect(told()).toEqual([true, false])
  })
})
