import { describe, expect, it } from 'vitest'
import { janeWhoWasAtKern } from '../helpers/held.js'
import { person } from '../helpers/rapport.js'

describe('an outcome that cannot be', () => {
  const outcomes = 'advanced, offer, rejected, withdrawn, silent'
  const leave = 'Leave it out, or name that outcome.'
  const ends = ['rejected', 'withdrawn', 'silent', 'advanced']
  it.each<[args: string[], code: string, message: string, hint: string]>([
    [
      ['kern'],
      'missing',
      `Something is missing: the outcome (${outcomes}, accepted).`,
      'rapport interview outcome kern',
    ],
    [[], 'missing', `Something is missing: the outcome (${outcomes}, accepted).`, 'rapport interview outcome acme'],
    [['kern', 'hired'], 'usage', 'No interview fits “kern hired”, and “hired” is not an outcome.', outcomes],
    [['nowhere', 'offer'], 'usage', 'No interview fits “nowhere”.', 'rapport interview list'],
    ...ends.map((end): [string[], string, string, string] => [
      ['kern', end, '--answer-by', 'fri'],
      ...(['usage', '--answer-by goes with “offer”.', leave] as const),
    ]),
    [['kern', 'rejected', '--terms', 'x'], 'usage', '--terms goes with “offer” or “accepted”.', leave],
    [['kern', 'offer', '--start', 'fri'], 'usage', '--start goes with “accepted”.', leave],
    [['kern', 'offer', '--public', 'fri'], 'usage', '--public goes with “accepted”.', leave],
    [['kern', 'offer', '--role', 'CMO'], 'usage', '--role goes with “accepted”.', leave],
    [['kern', 'offer', '--cleared'], 'usage', '--cleared goes with “accepted”.', leave],
    [['kern', 'offer', '--answer-by', 'someday'], 'bad-date', 'Which day is “someday”?', 'next tue'],
    [['kern', 'offer', '--answer-by', 'fri 5pm'], 'bad-date', 'has a time of day', 'Leave the time out.'],
    [['kern', 'offer', '--answer-by', 'nov 1'], 'bad-date', '“nov 1” has passed', '2026-11-01, or 2027-11-01'],
    [['kern', 'accepted', '--start', 'nov 1'], 'bad-date', '“nov 1” has passed', '2026-11-01, or 2027-11-01'],
    [['ahead', 'advanced'], 'usage', 'The interview at Ahead is still to come.', 'rejected, or withdrawn'],
    [['ahead', 'silent'], 'usage', 'The interview at Ahead is still to come.', 'Say so when it is over.'],
    [['gone', 'offer'], 'usage', 'The interview at Gone was called off.', '--status planned'],
  ])('%j', async (args, code, message, hint) => {
    const jane = await janeWhoWasAtKern()
    await jane.ok('interview', 'add', 'Ahead', '--on', '2026-11-30 9am')
    await jane.ok('interview', 'add', 'Gone', '--on', '2026-11-20 9am')
    await jane.ok('interview', 'edit', 'gone', '--status', 'canceled')
    const before = jane.book()
    const error = await jane.fails('interview', 'outcome', ...args)
    expect(error).toMatchObject({ exit: 2, code, message: expect.stringContaining(message) })
    expect(error.hint).toContain(hint)
    expect(error.message).toMatch(/[.]$/)
    expect(jane.book()).toEqual(before)
  })

  it.each([['kern', 'offer'], ['kern'], ['offer'], []])(
    'is said of no interviews and of no book alike: %s %s',
    async (...args) => {
      const words = args.filter((each) => each !== undefined)
      const jane = person('2026-11-23')
      const expected = { exit: 2, code: 'usage', message: 'You have noted no interviews yet.' }
      expect(await jane.fails('interview', 'outcome', ...words)).toMatchObject(expected)
      await jane.ok('init', '--name', 'Jane Jones')
      const error = await jane.fails('interview', 'outcome', ...words)
      expect(error).toMatchObject({ ...expected, hint: 'Note one: rapport interview add Acme --on "thu 10am".' })
    },
  )
})
