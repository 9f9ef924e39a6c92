import { afterEach, describe, expect, it } from 'vitest'
import { clearLine, enter, person } from '../helpers/rapport.js'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

/** Somebody who knows Kim Lee, on Monday, 23 November 2026, at nine in the morning. */
async function withKim() {
  const jane = person()
  jane.env.RAPPORT_NOW = '2026-11-23T09:00'
  await jane.ok('contact', 'add', 'Kim Lee', '--email', 'kim@acme.example')
  return jane
}

const add = (words: string) => ['follow-up', 'add', 'kim', ...words.split(' ')]

describe('a follow-up at a time of day', () => {
  it('keeps it and shows it wherever its day is shown', async () => {
    const jane = await withKim()
    expect(await jane.ok(...add('thu 2:30pm talk about budgets'))).toBe(
      'Noted: Kim Lee · talk about budgets · Thu 26 Nov, in 3 days at 2:30 pm\n',
    )
    expect(jane.book().followUps).toMatchObject([{ dueOn: '2026-11-26', at: '14:30', why: 'talk about budgets' }])
    expect(await jane.ok('follow-up', 'list')).toContain('Thu 26 Nov at 2:30 pm')
    expect(await jane.ok('contact', 'show', 'kim')).toContain('Thu 26 Nov at 2:30 pm · talk about budgets')
    expect(await jane.ok('due')).toContain('Next: Kim Lee, Thu 26 Nov at 2:30 pm.')
    expect(await jane.ok('due', '--within', '1w')).toContain('talk about budgets · Thu 26 Nov at 2:30 pm')
    expect(await jane.ok('export', 'markdown')).toContain('Thu 26 Nov at 2:30 pm')
    jane.env.RAPPORT_NOW = '2026-11-26T09:00'
    expect(await jane.ok('due')).toContain('talk about budgets · today at 2:30 pm')
    expect((await jane.json('due')).today).toMatchObject([{ dueOn: '2026-11-26', at: '14:30' }])
  })

  it('is an appointment in a calendar, in the time of wherever one is', async () => {
    const jane = await withKim()
    await jane.ok(...add('thu 2:30pm talk'))
    await jane.ok(...add('fri write'))
    const ics = await jane.ok('export', 'ics')
    expect(ics).toContain('DTSTART:20261126T143000\r\nDURATION:PT30M')
    expect(ics).toContain('DTSTART;VALUE=DATE:20261127')
    expect(await jane.ok('export', 'ics', '--todo')).toContain('DUE:20261126T143000')
  })

  it('is null where none was said', async () => {
    const jane = await withKim()
    expect((await jane.json(...add('thu'))).followUp).toMatchObject({ dueOn: '2026-11-26', at: null })
  })

  it('comes before what has none on the same day, the earliest first', async () => {
    const jane = await withKim()
    for (const words of ['thu d', 'fri e', 'thu 3pm c', 'thu 9am b', 'wed a']) await jane.ok(...add(words))
    const { followUps } = await jane.json('follow-up', 'list')
    expect(followUps.map(({ why }: { why: string }) => why)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('comes of log and script, too, and amend puts it right', async () => {
    const jane = await withKim()
    const { opened } = await jane.json('log', 'kim', 'good talk', '-f', 'thu 10am', '--why', 'send the study')
    expect(opened).toMatchObject([{ dueOn: '2026-11-26', at: '10:00', why: 'send the study' }])
    expect((await jane.json('amend', '-f', 'fri at noon')).moved).toMatchObject([{ dueOn: '2026-11-27', at: '12:00' }])
    expect((await jane.json('amend', '-f', 'fri')).moved).toMatchObject([{ dueOn: '2026-11-27', at: null }])
    const script = ['script', 'reconnect', 'kim', 'email', '--set', 'name=Jane', '--set', 'memory=our talk']
    const logged = await jane.json(...script, '--log', '-o', 'sent', '--follow-up', 'thu 4pm')
    expect(logged.opened).toMatchObject([{ dueOn: '2026-11-26', at: '16:00' }])
  })

  it('is asked for where somebody is at the terminal', async () => {
    const jane = await withKim()
    const { code, stdout } = await jane.types(
      ['log'],
      [
        ['Kim Lee', enter],
        ['How did it go?', enter],
        ['remember?', `budgets${enter}`],
        ['Did Kim name anybody?', `Lee Park${enter}`],
        ['When will you be in touch with Lee?', `${clearLine}tomorrow 11am${enter}`],
        ['Anybody else?', enter],
        ['May you use', enter],
        ['promises?', enter],
        ['next?', `today 8am${enter}`],
        ['today at 8:00 am, has passed.', `${clearLine}today 5pm${enter}`],
      ],
      60,
    )
    expect(code).toBe(0)
    expect(stdout).toContain('today at 5:00 pm')
    expect(jane.book().followUps).toMatchObject([
      { kind: 'first-contact', dueOn: '2026-11-24', at: '11:00' },
      { kind: 'thank-you', dueOn: '2026-11-24' },
      { kind: 'follow-up', dueOn: '2026-11-23', at: '17:00' },
    ])
  })
})

describe('a time of another zone', () => {
  it('is kept as the time here, and both are said', async () => {
    process.env.TZ = 'America/Los_Angeles'
    const jane = await withKim()
    const { stdout, stderr } = await jane.run(...add('thu 2pm ET call'))
    expect(stdout).toContain('Kim Lee · call · Thu 26 Nov, in 3 days at 11:00 am')
    expect(stderr).toBe('2:00 pm ET, Thu 26 Nov, is 11:00 am here.\n')
    const snoozed = await jane.run('snooze', 'kim', 'fri', '11pm', 'JST', '--json')
    expect(JSON.parse(snoozed.stdout).followUp).toMatchObject({ dueOn: '2026-11-27', at: '06:00' })
    expect(snoozed.stderr).toBe('11:00 pm JST, Fri 27 Nov, is 6:00 am here.\n')
    const { opened } = await jane.json('log', 'kim', 'hello', '-f', 'fri 1am UTC')
    expect(opened).toMatchObject([{ dueOn: '2026-11-26', at: '17:00' }])
    expect((await jane.run('log', 'kim', 'hello', '-f', 'fri 1am UTC')).stderr).toContain(
      '1:00 am UTC, Fri 27 Nov, is 5:00 pm here, Thu 26 Nov.',
    )
  })
})

describe('putting off', () => {
  it('keeps the time unless another one is said', async () => {
    const jane = await withKim()
    await jane.ok(...add('thu 10am'))
    expect((await jane.json('snooze', 'kim', 'fri')).followUp).toMatchObject({ dueOn: '2026-11-27', at: '10:00' })
    expect((await jane.json('snooze', 'kim')).followUp).toMatchObject({ dueOn: '2026-12-02', at: '10:00' })
    expect(await jane.ok('snooze', 'kim', 'next', 'week', '14:15')).toContain('Mon 30 Nov at 2:15 pm')
  })

  it('to a time that has passed is refused; one to come today is not', async () => {
    const jane = await withKim()
    await jane.ok(...add('today'))
    expect(await jane.fails('snooze', 'kim', '8:30')).toMatchObject({
      exit: 2,
      code: 'bad-date',
      message: 'Mon 23 Nov, today at 8:30 am, has passed.',
    })
    expect((await jane.json('snooze', 'kim', '9:30')).followUp).toMatchObject({ dueOn: '2026-11-23', at: '09:30' })
  })

  it.each(['7am call', 'today 8:59 call', 'at 8 am', '8:30'])(
    'of a new one to %s is refused as well',
    async (words) => {
      const jane = await withKim()
      expect(await jane.fails(...add(words))).toMatchObject({
        exit: 2,
        code: 'bad-date',
        message: expect.stringMatching(/^Mon 23 Nov, today at 8:.* am, has passed.$|7:00 am, has passed.$/),
        hint: 'Name another day, as in “tomorrow 10am”.',
      })
      expect(jane.book().followUps).toEqual([])
    },
  )

  it('of a new one to a time to come is not, in whatever zone it was named', async () => {
    process.env.TZ = 'America/Los_Angeles'
    const jane = await withKim()
    await jane.ok(...add('9am call'))
    await jane.ok(...add('1pm ET call'))
    expect(jane.book().followUps).toMatchObject([{ at: '09:00' }, { at: '10:00' }])
    expect((await jane.fails(...add('11am ET call'))).message).toBe('Mon 23 Nov, today at 8:00 am, has passed.')
  })

  it('of being in touch keeps the time of the follow-up that takes its place', async () => {
    const jane = await withKim()
    await jane.ok('contact', 'edit', 'kim', '--every', '1m')
    expect((await jane.json('snooze', 'kim', 'fri', '10am')).followUp).toMatchObject({
      dueOn: '2026-11-27',
      at: '10:00',
    })
  })
})

describe('what moves by itself has no time any more', () => {
  it.each([
    ['no-answer', '2026-11-24'],
    ['left-message', '2026-11-25'],
  ])('after %s', async (outcome, day) => {
    const jane = await withKim()
    await jane.ok(...add('today 10am ask'))
    const { moved } = await jane.json('log', 'kim', '-o', outcome)
    expect(moved).toMatchObject([{ dueOn: day, at: null }])
    expect(jane.book().followUps[0]).not.toHaveProperty('at')
    await jane.ok('undo')
    expect(jane.book().followUps).toMatchObject([{ dueOn: '2026-11-23', at: '10:00' }])
  })

  it('what stays on its day keeps it', async () => {
    const jane = await withKim()
    await jane.ok(...add('thu 10am ask'))
    await jane.ok('log', 'kim', '-o', 'no-answer')
    expect(jane.book().followUps).toMatchObject([{ dueOn: '2026-11-26', at: '10:00' }])
  })
})

describe('where only the day counts', () => {
  it.each([
    [['log', 'kim', 'hello', '--on', 'yesterday 10am'], 'yesterday 10am'],
    [['log', 'kim', 'hello', '--on', '8am'], '8am'],
    [['log', '--company', 'Acme', '--activity', 'application', '--on', 'fri 10am'], 'fri 10am'],
    [['history', '--since', 'fri at noon'], 'fri at noon'],
    [['stats', '--since', 'fri 14:30'], 'fri 14:30'],
    [['contact', 'list', '--stale', '2w 10am'], '2w 10am'],
    [['record', '--week', 'mon 2pm ET'], 'mon 2pm ET'],
    [['due', '--on', 'tomorrow 10am'], 'tomorrow 10am'],
  ])('%j is refused', async (args, words) => {
    const jane = await withKim()
    await jane.ok('log', 'kim', 'earlier')
    const before = jane.book()
    expect(await jane.fails(...args)).toMatchObject({
      exit: 2,
      code: 'bad-date',
      message: `“${words}” has a time of day, and here only the day counts.`,
    })
    expect(jane.book()).toEqual(before)
  })

  it('amend takes none either', async () => {
    const jane = await withKim()
    await jane.ok('log', 'kim', 'earlier')
    expect(await jane.fails('amend', '--on', 'fri 10am')).toMatchObject({ exit: 2, code: 'bad-date' })
  })
})

describe('now', () => {
  it('is what RAPPORT_NOW says, before RAPPORT_TODAY', async () => {
    const jane = await withKim()
    jane.env.RAPPORT_NOW = '2027-03-01T23:58'
    expect((await jane.json(...add('tomorrow'))).followUp.dueOn).toBe('2027-03-02')
    expect((await jane.json(...add('23:59'))).followUp).toMatchObject({ dueOn: '2027-03-01', at: '23:59' })
  })

  it.each(['2026-11-23', '2026-11-23T9:00', '2026-11-23T24:00', '2026-02-30T10:00', '2026-11-23T10:00:00', 'now', 'T'])(
    '“%s” is refused',
    async (now) => {
      const jane = person()
      jane.env.RAPPORT_NOW = now
      expect(await jane.fails('due')).toMatchObject({
        exit: 2,
        code: 'bad-date',
        hint: 'Write it as 2026-12-01T09:30.',
      })
    },
  )
})

describe('a date in digits', () => {
  it.each([
    [{ LANG: 'en_US.UTF-8' }, '2026-12-14'],
    [{ LANG: 'en_US' }, '2026-12-14'],
    [{ LC_TIME: 'en_US.utf8', LANG: 'de_DE.UTF-8' }, '2026-12-14'],
    [{ LC_ALL: 'en_US.UTF-8', LC_TIME: 'en_GB.UTF-8' }, '2026-12-14'],
    [{ LC_ALL: '', LC_TIME: '', LANG: 'en_US.UTF-8' }, '2026-12-14'],
    [{ LC_TIME: 'en_GB.UTF-8', LANG: 'en_US.UTF-8' }, null],
    [{ LC_ALL: 'C', LANG: 'en_US.UTF-8' }, null],
    [{ LANG: 'en_USX' }, null],
    [{ LANG: 'es_US.UTF-8' }, null],
    [{}, null],
  ])('with %j', async (locale, day) => {
    const jane = await withKim()
    Object.assign(jane.env, locale)
    const { code, stdout, stderr } = await jane.run(...add('12/14 3pm coffee'), '--json')
    if (day !== null) expect(JSON.parse(stdout).followUp).toMatchObject({ dueOn: day, at: '15:00', why: 'coffee' })
    else expect([code, JSON.parse(stderr).error.message]).toEqual([2, '“12/14” can be read in more than one way.'])
    const back = await jane.run('log', 'kim', 'hello', '--on', '11/20', '--json')
    expect(back.code).toBe(day === null ? 2 : 0)
  })
})

describe('quotes', () => {
  it('do not change the day', async () => {
    const jane = await withKim()
    const meaning = async (...words: string[]) => {
      const { dueOn, at, why } = (await jane.json('follow-up', 'add', 'kim', ...words)).followUp
      return [dueOn, at, why]
    }
    const expected = ['2026-12-14', null, 'coffee with Ann']
    expect(await meaning(...'monday the 14th of december coffee with Ann'.split(' '))).toEqual(expected)
    expect(await meaning('monday the 14th of december', 'coffee', 'with', 'Ann')).toEqual(expected)
    expect(await meaning('monday the 14th of december', 'coffee with Ann')).toEqual(expected)
    expect(await meaning('monday the 14th of december coffee with Ann')).toEqual(expected)
    const error = await jane.fails('follow-up', 'add', 'kim', 'monday', 'the 14th of december coffee with Ann')
    expect(error).toMatchObject({ exit: 2, code: 'bad-date' })
    expect(error.message).toContain('Mon 30 Nov for “the 14th of december coffee with Ann”, or Mon 14 Dec for “coffee')
    expect(error.hint).toContain('"monday the 14th of december" "coffee with Ann"')
  })
})
