import { afterEach, describe, expect, it, vi } from 'vitest'
import { person } from '../helpers/rapport.js'

const zone = process.env.TZ
afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

/** Somebody whose clock stands at an instant, in a zone. */
function personAt(instant: string, timeZone: string) {
  process.env.TZ = timeZone
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) })
  const jane = person()
  delete jane.env.RAPPORT_TODAY
  return jane
}

describe('a day is the local calendar day', () => {
  it.each([
    ['UTC', '2026-11-23T23:59:00Z', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-11-23T10:30:00Z', '2026-11-24'],
    ['America/St_Johns', '2026-11-23T03:00:00Z', '2026-11-22'],
    ['America/St_Johns', '2026-03-08T05:29:00Z', '2026-03-08'],
    ['America/St_Johns', '2026-11-01T04:31:00Z', '2026-11-01'],
  ])('%s at %s: %s', async (timeZone, instant, day) => {
    const jane = personAt(instant, timeZone)
    expect((await jane.json('due')).on).toBe(day)
    expect((await jane.json('log', 'Dana', '--new')).interaction.on).toBe(day)
  })
})

describe('days across a change of clocks', () => {
  it.each(['UTC', 'Pacific/Kiritimati', 'America/St_Johns'])('count and stay the same in %s', async (timeZone) => {
    for (const [today, tomorrow, week] of [
      ['2026-03-07', '2026-03-08', '2026-03-14'],
      ['2026-10-31', '2026-11-01', '2026-11-07'],
    ]) {
      process.env.TZ = timeZone
      const jane = person(today)
      await jane.ok('contact', 'add', 'Dana Reyes')
      const days = []
      for (const when of ['tomorrow', '1w', '1d', 'today'])
        days.push((await jane.json('follow-up', 'add', 'dana', when)).followUp.dueOn)
      expect(days).toEqual([tomorrow, week, tomorrow, today])
      const { upcoming } = await jane.json('due', '--within', '1w')
      expect(upcoming.map((each: { days: number }) => each.days)).toEqual([1, 1, 7])
    }
  })

  it('a book written in one zone reads the same in another', async () => {
    process.env.TZ = 'Pacific/Kiritimati'
    const jane = person('2026-11-01')
    await jane.ok('log', 'Dana Reyes', 'hello', '--new', '-f', '1w')
    const there = await jane.json('due', '--within', '2w')
    process.env.TZ = 'America/St_Johns'
    expect(await jane.json('due', '--within', '2w')).toEqual(there)
    expect((await jane.json('history')).interactions[0].on).toBe('2026-11-01')
    expect(await jane.ok('history')).toContain('Sun 1 Nov, today')
  })
})
