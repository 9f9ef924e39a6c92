import { describe, expect, it } from 'vitest'
import { janeWhoKnowsStan } from '../helpers/introduced.js'
import { enter, type Typing } from '../helpers/rapport.js'
import { secondsApart } from '../helpers/secondsApart.js'

/** Jane, who has talked with Dana on Friday; it is Monday, and Stan waits to hear of it. */
async function afterTheTalk() {
  const jane = await janeWhoKnowsStan()
  await jane.ok('log', 'dana', 'launch budgets move to the regions')
  jane.on('2026-11-23')
  const waiting = async () =>
    (await jane.json('thanks')).waiting.map((each: Record<'host' | 'about', { name: string }>) => [
      each.host.name,
      each.about.name,
    ])
  return { jane, waiting }
}

describe('whoever introduced somebody', () => {
  it('waits to hear after the first talk, and due says what to tell', async () => {
    const { jane, waiting } = await afterTheTalk()
    expect(await waiting()).toEqual([['Stan Smith', 'Dana Reyes']])
    const out = await jane.ok('due')
    expect(out).toMatch(/^Stan Smith {2}555-0199\n {2}say how it went with Dana Reyes · today/)
    expect(out).toContain('what came of it with Dana Reyes: launch budgets move to the regions')
    expect(out).toContain('rapport script tell-host "Stan Smith"')
  })

  it('has a script filled with the name and what came of it, and logging that tells them', async () => {
    const { jane, waiting } = await afterTheTalk()
    const [stan, dana] = jane.book().contacts
    const script = await jane.json('script', 'stan', '--log')
    expect(script).toMatchObject({
      template: 'tell-host',
      channel: 'email',
      to: { id: stan?.id },
      slots: { about: 'Dana Reyes', learned: 'launch budgets move to the regions' },
      interaction: { template: 'tell-host', aboutId: dana?.id, outcome: 'sent' },
      closed: [{ kind: 'tell-host', aboutId: dana?.id, status: 'done' }],
    })
    expect(script.text).toContain('I talked with Dana Reyes. What came of it: launch budgets move to the regions.')
    expect(await waiting()).toEqual([])
    await jane.ok('undo')
    expect(await waiting()).toEqual([['Stan Smith', 'Dana Reyes']])
  })

  it('has been told with log --told', async () => {
    const { jane, waiting } = await afterTheTalk()
    const out = await jane.ok('log', 'stan', 'glad to hear it', '--told', 'dana')
    expect(out).toContain('Done: Stan Smith · say how it went with Dana Reyes')
    expect(await waiting()).toEqual([])
    await jane.ok('undo')
    expect(await waiting()).toEqual([['Stan Smith', 'Dana Reyes']])
  })

  it('has not been told by any other touch, without a terminal', async () => {
    const { jane, waiting } = await afterTheTalk()
    await jane.ok('log', 'stan', 'about the weather')
    expect(await waiting()).toHaveLength(1)
    await jane.ok('log', 'stan', '-o', 'no-answer', '--told', 'dana')
    expect(await waiting()).toHaveLength(1)
  })

  it('who was not waiting is said to have been told nothing new', async () => {
    const { jane } = await afterTheTalk()
    await jane.ok('contact', 'add', 'Lee Park')
    const { code, stderr } = await jane.run('log', 'stan', '--told', 'lee park')
    expect(code).toBe(0)
    expect(stderr).toContain('Stan Smith was not waiting to hear of Lee Park.')
  })

  it('named with --told, but unknown, is refused before anything is kept', async () => {
    const { jane } = await afterTheTalk()
    expect(await jane.fails('log', 'stan', 'hello', '--told', 'Zzyzx')).toMatchObject({
      exit: 2,
      code: 'unknown-contact',
    })
    expect(jane.book().interactions).toHaveLength(1)
  })

  it('is each told apart, where several did', async () => {
    const { jane, waiting } = await afterTheTalk()
    await jane.ok('log', 'Ann Lee', '--new', '--referred', 'Dana Reyes')
    await jane.ok('log', 'dana', '-o', 'met')
    expect(await waiting()).toEqual([
      ['Stan Smith', 'Dana Reyes'],
      ['Ann Lee', 'Dana Reyes'],
    ])
    await jane.ok('log', 'stan', '--told', 'dana')
    expect(await waiting()).toEqual([['Ann Lee', 'Dana Reyes']])
  })

  it('waits again after each later meeting, not after a later call', async () => {
    const { jane, waiting } = await afterTheTalk()
    secondsApart(jane)
    await jane.ok('log', 'stan', '--told', 'dana')
    await jane.ok('log', 'dana', 'a second call')
    expect(await waiting()).toEqual([])
    const met = await jane.ok('log', 'dana', 'coffee', '-o', 'met')
    expect(met).toContain('Next: Stan Smith · say how it went with Dana Reyes · Tue 24 Nov, tomorrow')
    expect(await waiting()).toEqual([['Stan Smith', 'Dana Reyes']])
    jane.on('2026-11-24')
    expect((await jane.json('script', 'stan')).slots.learned).toBe('coffee')
  })
})

describe('Did you tell Stan about Dana?', () => {
  const ask = 'Did you tell Stan about Dana?'

  it.each<[string, string, [string, string][]]>([
    ['yes, as Enter takes it', enter, []],
    ['no', `n${enter}`, [['Stan Smith', 'Dana Reyes']]],
  ])('is asked after any touch at a terminal: %s', async (_, keys, still) => {
    const { jane, waiting } = await afterTheTalk()
    const { stdout } = await jane.types(['log', 'stan', 'glad', 'to', 'hear'], [[ask, keys]], 200)
    expect(stdout.includes('Done: Stan Smith')).toBe(still.length === 0)
    expect(await waiting()).toEqual(still)
    await jane.ok('undo')
    expect(await waiting()).toEqual([['Stan Smith', 'Dana Reyes']])
  })

  it('is asked of each person of whom they wait to hear', async () => {
    const { jane, waiting } = await afterTheTalk()
    await jane.ok('contact', 'add', 'Lee Park', '--introduced-by', 'stan')
    await jane.ok('log', 'lee', 'knows the trade')
    const asked: Typing[] = [
      ['about Dana?', `n${enter}`],
      ['about Lee?', enter],
    ]
    await jane.types(['log', 'stan', 'hello'], asked)
    expect(await waiting()).toEqual([['Stan Smith', 'Dana Reyes']])
  })

  it('is asked of the others beside the one whom the script tells of', async () => {
    const { jane, waiting } = await afterTheTalk()
    await jane.ok('contact', 'add', 'Lee Park', '--introduced-by', 'stan')
    await jane.ok('log', 'lee', 'knows the trade')
    const tells = (answer: string) =>
      jane.types(
        ['script', 'stan', 'tell-host', '--about', 'dana', '--set', 'next=', '--log'],
        [
          ['What came of it?', enter],
          ['Sent?', enter],
          ['Did you tell Stan about Lee?', answer],
        ],
      )
    const { stderr } = await tells(`n${enter}`)
    expect(stderr).not.toContain('Stan about Dana?')
    expect(await waiting()).toEqual([['Stan Smith', 'Lee Park']])
    await jane.ok('undo')
    await tells(enter)
    expect(await waiting()).toEqual([])
  })

  it.each([
    'log stan --told dana',
    'log stan hello -o no-answer',
    'log stan hello --in',
    'log stan hello --keep',
    'log dana hello',
  ])('is not asked where it makes no sense: %s', async (line) => {
    const { jane } = await afterTheTalk()
    const { code, stderr } = await jane.types(line.split(' '), [])
    expect(code).toBe(0)
    expect(stderr).not.toContain('Did you tell')
  })

  it('is not asked where the script that was sent says it', async () => {
    const { jane, waiting } = await afterTheTalk()
    const { stderr } = await jane.types(
      ['script', 'stan', '--set', 'next=', '--log'],
      [
        ['What came of it?', enter],
        ['Sent?', enter],
      ],
    )
    expect(stderr).not.toContain('Did you tell')
    expect(await waiting()).toEqual([])
  })
})
