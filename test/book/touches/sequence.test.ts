import { describe, expect, it } from 'vitest'
import { bookFaults } from '../../../src/book/model/check.js'
import type { FollowUp } from '../../../src/book/model/schema.js'
import {
  allSequences,
  formatStep,
  removeSequence,
  setSequence,
  stopSequence,
} from '../../../src/book/touches/sequence.js'
import { diary } from '../../helpers/diary.js'

const said = ({ kind, dueOn, status }: FollowUp) => `${kind} ${dueOn} ${status}`

/** Dana has got a first mail, and 3B7 runs for her from Monday, 23 November. */
function running(name = '3b7', today?: string) {
  const book = diary(today)
  const dana = book.add('Dana Reyes', { company: 'Acme' })
  const { opened } = book.log(dana, { channel: 'email', nudge: true, sequence: name })
  return { ...book, dana, opened, steps: () => opened.map((each) => said(book.now(each) ?? each)) }
}

describe('3B7', () => {
  it('opens both steps at once: somebody else there after three business days, a nudge after seven', () => {
    const { opened } = running()
    expect(opened).toMatchObject([
      { kind: 'try-someone-else', dueOn: '2026-11-26', sequence: { name: '3b7', step: 1 } },
      { kind: 'nudge', dueOn: '2026-12-02', sequence: { name: '3b7', step: 2 } },
    ])
  })

  it('leaves weekends out, and is dated from the day of the mail, never before today', () => {
    expect(running('3b7', '2026-11-26').steps()).toEqual(['try-someone-else 2026-12-01 open', 'nudge 2026-12-07 open'])
    const book = diary()
    const { opened } = book.log(book.add('Dana'), { channel: 'email', on: '2026-11-16', sequence: '3b7' })
    expect(opened.map(({ dueOn }) => dueOn)).toEqual(['2026-11-23', '2026-11-25'])
  })

  it('takes the place of the single nudge', () => {
    expect(running().opened.filter(({ kind }) => kind === 'nudge')).toHaveLength(1)
  })

  it.each(['replied', 'spoke', 'met', 'declined'] as const)('ends with “%s”', (outcome) => {
    const { log, dana, steps } = running()
    log(dana, { outcome })
    expect(steps()).toEqual(['try-someone-else 2026-11-26 done', 'nudge 2026-12-02 done'])
  })

  it.each(['sent', 'no-answer', 'left-message'] as const)('goes on after “%s”', (outcome) => {
    const { log, dana, steps } = running()
    log(dana, { outcome })
    expect(steps()).toEqual(['try-someone-else 2026-11-26 open', 'nudge 2026-12-02 open'])
  })

  it('goes on where --keep says so', () => {
    const { log, dana, steps } = running()
    log(dana, { outcome: 'spoke', keep: true })
    expect(steps()).toEqual(['try-someone-else 2026-11-26 open', 'nudge 2026-12-02 open'])
  })

  it('does not run twice for one person: the second start is refused before anything is written', () => {
    const { log, dana, book, steps } = running()
    const before = book()
    expect(() => log(dana, { channel: 'email', sequence: '3b7' })).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining('already runs') }),
    )
    expect(book()).toBe(before)
    log(dana, { outcome: 'replied' })
    log(dana, { channel: 'email', sequence: '3b7' })
    expect(steps()).toHaveLength(2)
  })

  it('points out those at the same company for whom it runs, when somebody there answers', () => {
    const { log, add, dana } = running()
    const lee = add('Lee Park', { company: 'ACME ' })
    const mia = add('Mia Wong', { company: 'Globex' })
    expect(log(lee, { outcome: 'replied' }).colleagues).toEqual([dana.id])
    expect(log(mia, { outcome: 'replied' }).colleagues).toEqual([])
    expect(log(lee, { channel: 'email' }).colleagues).toEqual([])
    expect(log(dana, { outcome: 'replied' }).colleagues).toEqual([])
  })
})

describe('stopping a sequence', () => {
  it('drops what is still open of it, and nothing else', () => {
    const { book, set, open, now, moment, dana, steps } = running()
    const own = open(dana, 'follow-up', '2026-12-24')
    const stopped = stopSequence(book(), dana.id, moment())
    set(stopped)
    expect(stopped.dropped).toHaveLength(2)
    expect(steps()).toEqual(['try-someone-else 2026-11-26 dropped', 'nudge 2026-12-02 dropped'])
    expect(now(own)).toEqual(own)
    expect(bookFaults(book())).toEqual([])
  })

  it('changes nothing where none runs', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    expect(stopSequence(book.book(), dana.id, book.moment())).toMatchObject({ dropped: [] })
    expect(stopSequence(book.book(), dana.id, book.moment()).book).toBe(book.book())
  })
})

describe('a sequence of one’s own', () => {
  const withOwn = (...words: string[]) => {
    const book = diary()
    book.set(setSequence(book.book(), 'patient', words))
    return book
  }

  it('reads as it was written, and runs', () => {
    const book = withOwn('1w:nudge', '10bd:try-someone-else', '2m:follow-up')
    expect(allSequences(book.book()).patient?.map(formatStep)).toEqual([
      '1w:nudge',
      '10bd:try-someone-else',
      '2m:follow-up',
    ])
    const { opened } = book.log(book.add('Dana'), { channel: 'email', sequence: 'patient' })
    expect(opened.map(said)).toEqual([
      'nudge 2026-11-30 open',
      'try-someone-else 2026-12-07 open',
      'follow-up 2027-01-23 open',
    ])
  })

  it('ends with an answer whatever its steps are', () => {
    const book = withOwn('1w:follow-up')
    const dana = book.add('Dana')
    book.log(dana, { channel: 'email', sequence: 'patient' })
    expect(book.log(dana, { outcome: 'replied' }).closed.map(said)).toEqual(['follow-up 2026-11-30 done'])
  })

  it('wins over the shipped one of its name, until it is removed', () => {
    const book = diary()
    book.set(setSequence(book.book(), '3b7', ['4bd:nudge']))
    expect(allSequences(book.book())['3b7']?.map(formatStep)).toEqual(['4bd:nudge'])
    book.set(removeSequence(book.book(), '3b7'))
    expect(allSequences(book.book())['3b7']?.map(formatStep)).toEqual(['3bd:try-someone-else', '7bd:nudge'])
    expect(book.book().settings).toEqual({})
  })

  it('is refused where a step or the name cannot be read', () => {
    for (const bad of ['soon:nudge', '3bd', '3bd:tell-host', ':nudge', '3bd:nudge:x'])
      expect(() => withOwn(bad), bad).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/usage|bad-date/) }),
      )
    for (const name of ['', 'My Own', '../x', '__proto__'])
      expect(() => setSequence(diary().book(), name, ['3bd:nudge']), name).toThrow('cannot be called')
  })

  it('that nobody set is unknown, and the shipped one stays', () => {
    const book = diary()
    for (const name of ['patient', 'constructor', '__proto__'])
      expect(() => removeSequence(book.book(), name)).toThrow('There is no sequence called')
    expect(() => removeSequence(book.book(), '3b7')).toThrow('ships with Rapport')
    expect(() => book.log(book.add('Dana'), { channel: 'email', sequence: 'patient' })).toThrow(
      expect.objectContaining({ code: 'usage', details: { hint: 'There is: 3b7.' } }),
    )
  })
})
