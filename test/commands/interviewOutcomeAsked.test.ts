import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { interviewOutcomes } from '../../src/book/model/interviewWords.js'
import { janeWhoWasAtKern } from '../helpers/held.js'
import { ctrlC, down, enter, type Typing } from '../helpers/rapport.js'

const flat = (text: string) => text.replace(/\s+/g, ' ')
const what = 'What came of the interview at Kern?'
/** Chooses one of a list by its place. */
const nth = (place: number) => `${down.repeat(place)}${enter}`

/** The places in the list of what may have come of an interview without an offer. */
const places = { advanced: 0, offer: 1, rejected: 2, withdrawn: 3, silent: 4, accepted: 5 }

describe('rapport interview outcome at a terminal', () => {
  it.each(['withdrawn', 'silent'] as const)('asks only what came of it, where that is all: %s', async (outcome) => {
    const jane = await janeWhoWasAtKern()
    const { code } = await jane.types(['interview', 'outcome'], [[what, nth(places[outcome])]])
    expect(code).toBe(0)
    expect((await jane.json('interview', 'show', 'kern')).interview.outcome).toBe(outcome)
  })

  it('asks when the next round is, and notes it in the same change', async () => {
    const jane = await janeWhoWasAtKern()
    const { stdout } = await jane.types(
      ['interview', 'outcome', 'kern'],
      [
        [what, nth(places.advanced)],
        ['When is the next round?', `mon 10am${enter}`],
      ],
    )
    expect(flat(stdout)).toContain("You're on to the next round at Kern. Well done.")
    expect(stdout).not.toContain('When you know the day')
    const { interviews } = await jane.json('interview', 'list', '--all')
    expect(interviews).toMatchObject([
      { company: 'Kern', outcome: 'advanced' },
      { company: 'Kern', role: 'CMO', on: '2026-11-30', at: '10:00', outcome: null },
    ])
    await jane.ok('undo')
    expect((await jane.json('interview', 'list', '--all')).interviews).toMatchObject([{ outcome: null }])
    await jane.types(['interview', 'outcome', 'kern', 'advanced'], [['When is the next round?', enter]])
    expect((await jane.json('interview', 'list', '--all')).interviews).toHaveLength(1)
  })

  it('asks by when to answer an offer, and its terms; not a day that has passed', async () => {
    const jane = await janeWhoWasAtKern()
    const { stdout, stderr } = await jane.types(
      ['interview', 'outcome', 'kern'],
      [
        [what, nth(places.offer)],
        ['By when do they need your answer?', `nov 1${enter}`],
        ['has passed', `\u0015dec 4${enter}`],
        ['What are the terms? (only you see this; Enter: skip)', `$120,000${enter}`],
      ],
    )
    expect(flat(stderr)).toContain("(fri; Enter: they didn't say)")
    expect(flat(stdout)).toContain('Terms, for you alone: $120,000')
    expect((await jane.json('interview', 'show', 'kern')).interview).toMatchObject({
      outcome: 'offer',
      answerBy: '2026-12-04',
      terms: '$120,000',
    })
  })

  it('offers yes first once there is an offer, and asks about the job', async () => {
    const jane = await janeWhoWasAtKern()
    await jane.ok('interview', 'outcome', 'kern', 'offer')
    const { stdout, stderr } = await jane.types(
      ['interview', 'outcome', 'kern'],
      [
        [what, enter],
        ["When do you start? (jan 4; Enter: don't know yet)", `jan 4${enter}`],
        ['When can people know? (mon, dec 14; Enter: the day you start)', enter],
        ['Is it final: signed, with references and checks done? (y/N)', enter],
      ],
    )
    expect(stderr).toContain('❯ I said yes to their offer')
    expect(flat(stdout)).toContain('You said yes to Kern, starting Mon 4 Jan 2027. Congratulations!')
    expect(jane.book().landed).toEqual({ company: 'Kern', role: 'CMO', startOn: '2027-01-04' })
  })

  it('asks after a no whether to keep in touch, unless that is planned', async () => {
    const jane = await janeWhoWasAtKern()
    const keep: Typing = ['A no today can be a yes next year. Keep in touch with Pat', enter]
    await jane.types(['interview', 'outcome', 'kern', 'rejected'], [keep])
    expect((await jane.json('contact', 'show', 'pat')).contact.keepInTouch).toBe('3m')
    await jane.types(['interview', 'outcome', 'kern', 'rejected'], [])
    await jane.ok('undo')
    await jane.ok('undo')
    await jane.types(['interview', 'outcome', 'kern', 'rejected'], [[keep[0], `n${enter}`]])
    expect((await jane.json('contact', 'show', 'pat')).contact.keepInTouch).toBeNull()
  })

  it('asks nothing more where an option was given', async () => {
    const jane = await janeWhoWasAtKern()
    const { code } = await jane.types(['interview', 'outcome', 'kern', 'offer', '--answer-by', 'dec 4'], [])
    expect(code).toBe(0)
  })

  it.each<[step: string, keys: Typing[]]>([
    ['what came of it', [[what, ctrlC]]],
    [
      'by when to answer',
      [
        [what, nth(places.offer)],
        ['By when do they need', ctrlC],
      ],
    ],
    [
      'the terms',
      [
        [what, nth(places.offer)],
        ['By when do they need', enter],
        ['What are the terms?', ctrlC],
      ],
    ],
  ])('changes nothing when I leave at: %s', async (_, keys) => {
    const jane = await janeWhoWasAtKern()
    const before = jane.book()
    expect((await jane.types(['interview', 'outcome', 'kern'], keys)).code).toBe(130)
    expect(jane.book()).toEqual(before)
  })

  it.each(interviewOutcomes)('fits into 60 columns: %s', async (outcome) => {
    const jane = await janeWhoWasAtKern()
    await jane.ok('interview', 'add', 'Acme', '--on', '2026-11-23 10am', '--boss', 'Vera Holm')
    const note = ['--note', 'x']
    const { stdout } = await jane.types(['interview', 'outcome', 'kern', outcome, ...note], [], 60)
    expect(stdout).toContain('rapport undo')
    expect(stdout.split('\n').filter((line) => stringWidth(line) > 60 && !line.includes('rapport '))).toEqual([])
  })
})
