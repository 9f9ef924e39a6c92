import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isColored } from '../helpers/hostile.js'
import { person } from '../helpers/rapport.js'

/** Jane, who wrote to two people and talked with three, one of whom decides on hiring. */
async function jane() {
  const it = person('2026-11-09')
  await it.ok('contact', 'add', 'Dana Reyes', '--tag', 'hiring-manager')
  await it.ok('contact', 'add', 'Stan Smith')
  await it.ok('contact', 'add', 'Lee Park')
  await it.ok('log', 'lee', '-c', 'email', '--template', 'intro')
  await it.ok('log', 'stan', '-c', 'email', '--template', 'intro')
  it.on('2026-11-18')
  await it.ok('log', 'stan', '--got', 'advice,lead')
  await it.ok('log', 'dana', '--referred', 'Mia Wong')
  it.on('2026-11-23')
  await it.ok('log', 'dana', '-c', 'meeting', '--got', 'advice')
  return it
}

describe('rapport stats', () => {
  it('says which interviews were held where others are to come, and counts people as people', async () => {
    const me = await jane()
    await me.ok('interview', 'add', 'Acme', '--on', '2026-11-20 9am')
    await me.ok('interview', 'debrief', 'acme', '--trust', '4')
    const held = await me.ok('stats')
    expect(held).toMatch(/, 1 interview\.$/m)
    expect(held).toMatch(/^What led to interviews$/m)
    await me.ok('interview', 'add', 'Kern', '--on', 'thu 10am')
    const shown = await me.ok('stats')
    expect(shown).toMatch(/, 1 interview held\.$/m)
    expect(shown).toMatch(/^What led to interviews, held and to come$/m)
    expect(shown).toContain('without an introduction: 2 interviews; you reached out to 3 people that way')
  })

  it('says of one promise that it is past its day, and of two that they are past theirs', async () => {
    const me = await jane()
    await me.ok('log', 'stan', '--promised', 'send the study by tue', '--on', '2026-11-23')
    me.on('2026-11-27')
    expect(await me.ok('stats')).toContain('1 promise is open, 1 past its day.')
    await me.ok('log', 'stan', '--promised', 'call back by tue', '--on', '2026-11-23')
    expect(await me.ok('stats')).toContain('2 promises are open, 2 past their day.')
  })

  it('counts what is worth watching', async () => {
    const me = await jane()
    const { weeks, ...counts } = await me.json('stats')
    expect(counts).toEqual({
      since: null,
      conversations: 3,
      hiringManagers: 1,
      yields: { advice: 2, information: 0, lead: 1, referral: 1 },
      referralsPerConversation: 0.33,
      answers: {
        templates: [{ name: 'intro', sent: 2, answered: 1, rate: 0.5, low: 0.09, high: 0.91 }],
        channels: [
          { name: 'email', sent: 2, answered: 0, rate: 0, low: 0, high: 0.66 },
          { name: 'phone', sent: 2, answered: 2, rate: 1, low: 0.34, high: 1 },
        ],
      },
      interviews: 0,
      promises: { made: 0, kept: 0, onTime: 0, broken: 0, open: 0, overdue: 0 },
      companyPromises: { made: 0, kept: 0, onTime: 0, broken: 0, open: 0, overdue: 0 },
      paths: [],
      reachedWithoutIntroduction: 3,
      landed: null,
    })
    expect(weeks).toHaveLength(8)
    expect(weeks.slice(-2)).toEqual([
      { week: '2026-11-16', count: 2 },
      { week: '2026-11-23', count: 1 },
    ])
  })

  it('are empty without a book, which is not made', async () => {
    const me = person()
    const { code, stdout, stderr } = await me.run('stats')
    expect([code, stdout]).toEqual([0, 'So far there is nothing to count yet. After your next talk: rapport log\n'])
    expect(stderr).toContain('rapport init')
    expect(await me.json('stats')).toMatchObject({ conversations: 0, referralsPerConversation: null })
    expect(existsSync(me.home)).toBe(false)
  })

  it('reach back to a day, which is said again', async () => {
    const me = await jane()
    expect(await me.json('stats', '--since', '3d')).toMatchObject({ since: '2026-11-20', conversations: 1 })
    expect(await me.ok('stats', '--since', 'last fri')).toContain('Since Fri 20 Nov: 1 conversation, 1 hiring manager.')
    expect(await me.fails('stats', '--since', 'ages')).toMatchObject({ exit: 2, code: 'bad-date' })
  })

  it.each([60, 100])('reads at %i columns, without sums, rates or scolding', async (columns) => {
    const me = await jane()
    const { stdout } = await me.types(['stats'], [], columns)
    expect(stdout).toContain('So far: 3 conversations, 1 hiring manager.')
    expect(stdout).toContain('intro  1 of 2 answered; too few to tell')
    expect(stdout).toContain('by e-mail  none of 2 answered; too few to tell')
    expect(stdout).toContain('Mon 16 Nov  ██ 2\n')
    expect(stdout).toContain('this week   █ 1\n')
    expect(stdout).not.toMatch(/50 %|only|fail|yield|rate\b/i)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns)
  })

  it('needs no colour', async () => {
    const me = await jane()
    const painted = (await me.shows(['stats'])).stdout
    expect(isColored(painted)).toBe(true)
    me.env.NO_COLOR = '1'
    const { stdout } = await me.shows(['stats'])
    expect(isColored(stdout)).toBe(false)
    expect(stdout).toContain('██ 2')
  })
})
