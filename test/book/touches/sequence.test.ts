import { describe, expect, it } from 'vitest'
import { bookFaults } from '../../../src/book/model/check.js'
import type { FollowUp } from '../../../src/book/model/schema.js'
import { closeFollowUp } from '../../../src/book/touches/followUp.js'
import {
  allSequences,
  colleaguesInSequence,
  formatStep,
  nextContactDay,
  openStepsOf,
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

describe('the steps of a running sequence', () => {
  it('are those of its name that are still open', () => {
    const book = running()
    book.open(book.dana, 'follow-up', '2026-12-20')
    expect(openStepsOf(book.book(), '3b7')).toEqual(book.opened)
    expect(openStepsOf(book.book(), 'brief')).toEqual([])
  })
})

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
      expect.objectContaining({
        code: 'usage',
        message: 'The sequence 3b7 already runs for this person.',
        details: { hint: `End it first: rapport sequence stop ${dana.id}.` },
      }),
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

  it('points out nobody else: not whom I only follow up with, not who answered, not where no company is known', () => {
    const { log, add, open, book, dana } = running()
    const lee = add('Lee Park', { company: 'Acme' })
    open(lee, 'follow-up', '2026-12-24')
    expect(log(dana, { outcome: 'replied', keep: true }).colleagues).toEqual([])
    const [ann, ben] = [add('Ann Lund'), add('Ben Moss')]
    log(ann, { channel: 'email', sequence: '3b7' })
    expect(log(ben, { outcome: 'replied' }).colleagues).toEqual([])
    expect(colleaguesInSequence(book(), ['9zzzzz'])).toEqual([])
  })

  it('ends for those at the same company whom the person names when somebody there answers', () => {
    const { log, add, open, now, dana, opened, steps } = running()
    const [lee, mia] = [add('Lee Park', { company: 'Acme' }), add('Mia Wong', { company: 'Acme' })]
    const other = log(mia, { channel: 'email', sequence: '3b7' }).opened
    const own = open(dana, 'follow-up', '2026-12-24')
    const { closed } = log(lee, { outcome: 'replied', alsoStop: [dana.id] })
    expect(steps()).toEqual(['try-someone-else 2026-11-26 dropped', 'nudge 2026-12-02 dropped'])
    expect(closed.map(({ id, closedOn }) => [id, closedOn])).toEqual(opened.map(({ id }) => [id, '2026-11-23']))
    expect([...other, own].map((each) => now(each)?.status)).toEqual(['open', 'open', 'open'])
  })

  it('leaves done what was done of it before', () => {
    const { log, add, set, book, moment, dana, opened, steps } = running()
    set(closeFollowUp(book(), opened[0]?.id ?? '', 'done', moment()))
    log(add('Lee Park', { company: 'Acme' }), { outcome: 'replied', alsoStop: [dana.id], keep: true })
    expect(steps()).toEqual(['try-someone-else 2026-11-26 done', 'nudge 2026-12-02 dropped'])
  })

  it('turns to the same person again with its nudge', () => {
    expect(nextContactDay(diary().book(), '3b7', '2026-11-23')).toBe('2026-12-02')
  })
})

describe('stopping a sequence', () => {
  it('drops what is still open of it, and nothing else', () => {
    const { book, set, open, now, moment, dana, steps } = running()
    const own = open(dana, 'follow-up', '2026-12-24')
    const stopped = stopSequence(book(), dana.id, moment())
    set(stopped)
    expect(stopped.dropped).toHaveLength(2)
    expect(stopped.summary).toBe('ended a sequence')
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
    const set = setSequence(book.book(), 'patient', words)
    book.set(set)
    return { ...book, summary: set.summary }
  }

  it('reads as it was written, and runs', () => {
    const book = withOwn('1w:nudge', '10bd:try-someone-else', '2m:follow-up')
    expect(book.summary).toBe('set the sequence patient')
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
    const removed = removeSequence(book.book(), '3b7')
    book.set(removed)
    expect(removed.steps.map(formatStep)).toEqual(['4bd:nudge'])
    expect(removed.summary).toBe('removed the sequence 3b7')
    expect(allSequences(book.book())['3b7']?.map(formatStep)).toEqual(['3bd:try-someone-else', '7bd:nudge'])
    expect(book.book().settings).toEqual({})
  })

  it('is removed beside another one and other settings, which stay', () => {
    const book = withOwn('1w:nudge')
    const settings = { ...book.book().settings, phoneSeconds: 30 }
    book.set(setSequence({ ...book.book(), settings }, 'brief', ['2bd:nudge']))
    const { book: after } = removeSequence(book.book(), 'patient')
    expect(after.settings.phoneSeconds).toBe(30)
    expect(Object.keys(after.settings.sequences ?? {})).toEqual(['brief'])
  })

  it('turns to the same person again with its first step for them, or never', () => {
    const again = (...words: string[]) => nextContactDay(withOwn(...words).book(), 'patient', '2026-11-23')
    expect(again('2bd:try-someone-else', '1w:follow-up', '2w:nudge')).toBe('2026-11-30')
    expect(again('1w:try-someone-else')).toBeNull()
  })

  it.each(['3bd', 'nudge', '3bd:tell-host', '3bd:nudge:x', '3bd:'])('is refused with the step “%s”', (step) => {
    expect(() => withOwn(step)).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: `“${step}” is no step of a sequence.`,
        details: {
          hint: 'Write when and what, such as 3bd:nudge; what is one of: try-someone-else, nudge, follow-up.',
        },
      }),
    )
  })

  it.each(['soon:nudge', ':nudge'])('is refused with a step whose time cannot be read: “%s”', (step) => {
    expect(() => withOwn(step)).toThrow(expect.objectContaining({ code: 'bad-date' }))
  })

  it.each(['', '-x', 'My Own', 'my own', '../x', '__proto__', 'a'.repeat(42)])('is refused the name “%s”', (name) => {
    expect(() => setSequence(diary().book(), name, ['3bd:nudge'])).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: `A sequence cannot be called “${name}”.`,
        details: { hint: 'Use small letters, digits and hyphens, such as patient.' },
      }),
    )
  })

  it.each(['x', '3-b-7', 'a'.repeat(41)])('may be called “%s”', (name) => {
    expect(Object.keys(setSequence(diary().book(), name, ['3bd:nudge']).book.settings.sequences ?? {})).toEqual([name])
  })

  it('that nobody set is unknown, and the shipped one stays', () => {
    const book = diary()
    for (const name of ['patient', 'constructor', '__proto__'])
      expect(() => removeSequence(book.book(), name)).toThrow('There is no sequence called')
    expect(() => removeSequence(book.book(), '3b7')).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: 'The sequence 3b7 ships with Rapport and stays.',
        details: { hint: 'To change it, set one of your own under its name: rapport sequence set 3b7 3bd:nudge.' },
      }),
    )
    const start = (sequence: string) => book.log(book.add('Dana'), { channel: 'email', sequence })
    expect(() => start('patient')).toThrow(
      expect.objectContaining({ code: 'usage', details: { hint: 'There is: 3b7.' } }),
    )
    book.set(setSequence(book.book(), 'brief', ['2bd:nudge']))
    expect(() => start('patient')).toThrow(expect.objectContaining({ details: { hint: 'There is: 3b7, brief.' } }))
  })
})
