import { describe, expect, it } from 'vitest'
import { ctrlC, down, enter, person, type Typing } from '../helpers/rapport.js'

const escapeKey = '\u001b'

/** Jane, who speaks for so many seconds. */
function jane() {
  const me = person()
  return {
    ...me,
    speaks: (seconds: number, limit = '2:00'): Typing => [`0:00 of ${limit}`, enter, () => me.clock.pass(seconds)],
  }
}

const ready: Typing = ['(Enter when you are ready', enter]
const again: Typing = ['And now?', `${down}${enter}`]
const next: Typing = ['And now?', enter]
const enough: Typing = ['And now?', `${down}${down}${enter}`]

describe('rapport practice', () => {
  it.each([60, 100])('asks what they may ask in the next interview, one at a time, at %i columns', async (columns) => {
    const me = jane()
    await me.ok('question', 'edit', 'about-yourself', '--answer', 'I launch things.')
    await me.ok('interview', 'add', 'Acme', '--on', 'thu 10am')
    const keys = [ready, me.speaks(58), again, ready, me.speaks(130), next, ready, me.speaks(20), enough]
    const { code, stdout, stderr } = await me.types(['practice'], keys, columns)
    expect(code).toBe(0)
    for (const each of ['1 of 8', 'Tell me about yourself.', 'I launch things.', '58 seconds; the limit is 120.'])
      expect(stdout).toContain(each)
    expect(stdout).toContain('130 seconds, 10 over the limit of 120. Last time: 58.')
    expect(stdout).toContain('Why do you want to work here?')
    expect(stdout).toContain('Said aloud: 3 times, 208 seconds in all.')
    expect(stderr).toContain('2:10 of 2:00, 0:10 over')
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(columns)
    const practiced = me.book().questions.map((each) => [each.shipped, each.practiced.map(({ seconds }) => seconds)])
    expect(practiced).toEqual([
      ['about-yourself', [58, 130]],
      ['why-here', [20]],
    ])
  })

  it('pauses with the space bar', async () => {
    const me = jane()
    const keys: Typing[] = [
      ready,
      ['0:00 of 2:00', ' ', () => me.clock.pass(10)],
      ['paused', ' ', () => me.clock.pass(100)],
      ['space pauses', enter, () => me.clock.pass(20)],
      enough,
    ]
    expect((await me.types(['practice'], keys)).stdout).toContain('30 seconds; the limit is 120.')
  })

  it('takes the weakest story where no interview is ahead, and one by its name', async () => {
    const me = jane()
    const parts = ['--situation', 'The printer closed.', '--action', 'I called six others.', '--result', 'We launched.']
    await me.ok('story', 'add', 'The late launch', '--quality', 'honesty', ...parts)
    await me.ok('story', 'add', 'The audit', '--weakness', '--situation', 'I skipped a page.')
    const toEnough: Typing = ['And now?', `${down}${enter}`]
    const weakest = await me.types(['practice'], [ready, me.speaks(61, '1:00'), toEnough])
    expect(weakest.stdout).toContain('The audit')
    expect(weakest.stdout).toContain('61 seconds, 1 over the limit of 60.')
    const named = await me.types(['practice', '--story', 'launch'], [ready, me.speaks(40, '1:30'), toEnough])
    expect(named.stdout).toContain('40 seconds; the limit is 90.')
    const { story } = await me.json('story', 'show', 'launch')
    expect(story.practiced).toEqual([{ on: '2026-11-23', seconds: 40 }])
    expect(await me.ok('story', 'show', 'launch')).toContain('about 40 seconds')
  })

  it('gives a script line by line, twice, and each line alone', async () => {
    const me = jane()
    await me.ok('init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical')
    const said = await me.ok('script', 'voicemail', '--to', 'Dana Reyes', '--set', 'number=555-0100')
    const lines = said.trim().split(/(?<=[.?!:])\s+/).length
    const oneLine = (at: number): Typing => [`Line ${at + 1} of`, enter, () => me.clock.pass(5)]
    const first = await me.types(
      ['practice', '--script', 'voicemail'],
      [
        ['Whom is it for?', `Dana Reyes${enter}`],
        ['Each line comes alone', enter],
        oneLine(0),
        oneLine(1),
        ['Line 3', escapeKey],
      ],
    )
    expect([first.code, lines > 2]).toEqual([0, true])
    const total = Number(/Line 3 of (\d+)/.exec(first.stderr)?.[1])
    const round = Array.from({ length: total }, (_, at) => oneLine(at))
    const toEnough: Typing = ['And now?', `${down}${enter}`]
    const whole = await me.types(
      ['practice', '--script', 'voicemail'],
      [['Whom is it for?', `Dana Reyes${enter}`], ['Each line comes alone', enter], ...round, ...round, toEnough],
    )
    expect(whole.stdout).toContain(`Said aloud: 2 times, ${total * 10} seconds in all.`)
    expect(whole.stderr).toContain('Hello Dana, this is Jane Jones')
    expect(me.book().scriptPractice).toEqual({
      voicemail: [
        { on: '2026-11-23', seconds: total * 5 },
        { on: '2026-11-23', seconds: total * 5 },
      ],
    })
  })

  it('is plain lines where a terminal shows nothing else', async () => {
    const me = jane()
    me.env.TERM = 'dumb'
    const keys: Typing[] = [ready, ['Speak now; Enter when you are done.', enter, () => me.clock.pass(33)], enough]
    const { stdout, stderr } = await me.types(['practice'], keys)
    expect(stdout).toContain('33 seconds; the limit is 120.')
    expect(stderr).not.toMatch(/[█░]/)
  })

  it.each([
    ['before I speak', 'Nothing was practiced this time.', []],
    ['when I have spoken', 'Said aloud: 1 time, 58 seconds in all.', [58]],
  ])('is left with Esc %s', async (_, says, spoken) => {
    const me = jane()
    const keys: Typing[] = spoken.flatMap((seconds) => [ready, me.speaks(seconds)])
    const prompt = spoken.length > 0 ? 'And now?' : '(Enter when you are ready'
    const { code, stdout } = await me.types(['practice'], [...keys, [prompt, escapeKey]])
    expect([code, stdout]).toEqual([0, expect.stringContaining(says)])
  })

  it.each([
    ['Esc', escapeKey, 0],
    ['Ctrl-C', ctrlC, 130],
  ])('keeps what was done when I leave with %s', async (_, key, code) => {
    const me = jane()
    const left = await me.types(['practice'], [ready, me.speaks(58), next, ready, ['0:00 of 2:00', key]])
    expect(left.code).toBe(code)
    expect(me.book().questions).toMatchObject([{ practiced: [{ on: '2026-11-23', seconds: 58 }] }])
  })

  it('says what hurt, and does not make a question of it', async () => {
    const me = jane()
    await me.ok('interview', 'add', 'Acme', '--on', '2026-11-20', '--with', 'Pat Lee')
    await me.ok('interview', 'debrief', 'acme', '--held', '--asked', 'Why so often?')
    await me.ok('interview', 'add', 'Acme', '--on', 'thu 10am')
    const { stdout } = await me.types(['practice', '--interview', 'acme'], [ready, me.speaks(9), enough])
    expect(stdout).toContain('Why so often? (hurt last time)')
    expect(me.book().questions).toEqual([])
  })

  it('says what is wrong', async () => {
    const me = jane()
    expect(await me.fails('practice')).toMatchObject({ code: 'usage', exit: 2, message: /terminal/ })
    expect((await me.types(['practice', '--json'], [])).stderr).toContain('needs a terminal')
    const wrong = async (...args: string[]) => (await me.types(['practice', ...args], [])).stderr.replace(/\s+/g, ' ')
    expect(await wrong('--story', 'a', '--script', 'intro')).toContain('One at a time')
    expect(await wrong('--script', 'linkedin-note')).toContain('a script to write')
    expect(await wrong('--script', 'nothing')).toContain('There is no script called')
    expect(await wrong('--story', 'a')).toContain('You have no stories yet.')
    expect(await wrong('--interview', 'a')).toContain('You have noted no interviews yet.')
  })
})
