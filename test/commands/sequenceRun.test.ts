import { describe, expect, it } from 'vitest'
import { down, enter, person, type Typing } from '../helpers/rapport.js'

/** Jane on a Wednesday; Dana and Lee are at Acme, Stan is at Kern. */
async function janeAndAcme() {
  const jane = person('2026-11-25')
  await jane.ok('init', '--name', 'Jane Jones', '--role', 'cook', '--industry', 'wine')
  await jane.ok('contact', 'add', 'Stan Smith', '--company', 'Kern')
  for (const name of ['Dana Reyes', 'Lee Park']) await jane.ok('contact', 'add', name, '--company', 'Acme')
  const start = (who: string) => ['script', who, 'email', '--via', 'Ann', '--log', '--sequence', '3b7']
  const open = async () =>
    (await jane.json('follow-up', 'list')).followUps.map(
      (each: { contactName: string; kind: string; dueOn: string }) => [each.contactName, each.kind, each.dueOn],
    )
  return { jane, start, open }
}

const danasSteps = [
  ['Dana Reyes', 'try-someone-else', '2026-11-30'],
  ['Dana Reyes', 'nudge', '2026-12-04'],
]

describe('script --log --sequence 3b7', () => {
  it('sets both steps down on business days, and no other nudge', async () => {
    const { jane, start, open } = await janeAndAcme()
    const out = await jane.ok(...start('dana'))
    expect(out).toContain('Next: Dana Reyes · try somebody else there · Mon 30 Nov')
    expect(out).toContain('Next: Dana Reyes · ring or write again · Fri 4 Dec')
    expect(await open()).toEqual(danasSteps)
    await jane.ok('undo')
    expect(await open()).toEqual([])
    expect(jane.book().interactions).toEqual([])
  })

  it('has the mail promise the day on which I turn to the same person again', async () => {
    const { jane, start } = await janeAndAcme()
    expect(await jane.ok(...start('dana'))).toContain('on Friday, 4 December')
  })

  it('lets each step be moved by itself', async () => {
    const { jane, start, open } = await janeAndAcme()
    await jane.ok(...start('dana'))
    const [first] = (await jane.json('follow-up', 'list')).followUps
    await jane.ok('snooze', first.id, '2026-12-02')
    expect(await open()).toEqual([['Dana Reyes', 'try-someone-else', '2026-12-02'], danasSteps[1]])
  })

  it('is refused a second time before anything is shown or written', async () => {
    const { jane, start, open } = await janeAndAcme()
    await jane.ok(...start('dana'))
    const { code, stdout, stderr } = await jane.run(...start('dana'))
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('rapport sequence stop')
    expect(await open()).toEqual(danasSteps)
    expect(jane.book().interactions).toHaveLength(1)
  })

  it('is refused under a name that nobody set, before anything is shown or written', async () => {
    const { jane, start } = await janeAndAcme()
    const [name, ...rest] = start('dana').reverse()
    expect(name).toBe('3b7')
    expect(await jane.fails(...rest.reverse(), '3b8')).toMatchObject({ exit: 2, code: 'usage' })
    expect(jane.book().interactions).toEqual([])
  })

  it.each(['replied', 'spoke', 'met', 'declined'])(
    'is refused beside a response, before anything is shown or written: %s',
    async (outcome) => {
      const { jane, start } = await janeAndAcme()
      expect(await jane.fails(...start('dana'), '--outcome', outcome)).toMatchObject({
        exit: 2,
        code: 'usage',
        message: 'A sequence is for somebody who has not responded yet.',
      })
      expect(jane.book().interactions).toEqual([])
    },
  )

  const rings = ['script', 'dana', 'phone', '--via', 'Ann', '--log', '--sequence', '3b7']

  it.each<[string, string, Typing[]]>([
    [
      'we talked',
      '',
      [
        ['remember?', enter],
        ['name anybody?', enter],
        ['promises?', enter],
        ['next?', enter],
      ],
    ],
    ['not interested', down.repeat(3), [['remember?', enter]]],
  ])('does not begin where the call turns out as “%s”, which is said', async (_, keys, more) => {
    const { jane, open } = await janeAndAcme()
    const { code, stdout, stderr } = await jane.types(
      rings,
      [['hung up', enter], ['How did it go?', `${keys}${enter}`], ...more],
      200,
    )
    expect(code).toBe(0)
    expect(stderr).toContain('No sequence was begun: Dana Reyes has responded.')
    expect(stdout).toContain('Kept: Dana Reyes')
    expect(await open()).toEqual([])
  })

  it('begins where nobody took the call', async () => {
    const { jane, open } = await janeAndAcme()
    const typed: Typing[] = [
      ['hung up', enter],
      ['How did it go?', `${down.repeat(2)}${enter}`],
      ['try again?', enter],
    ]
    const { stderr } = await jane.types(rings, typed, 200)
    expect(stderr).not.toContain('No sequence')
    expect(await open()).toEqual(expect.arrayContaining(danasSteps))
  })

  it('is never there by itself: a mail without it opens one nudge', async () => {
    const { jane, open } = await janeAndAcme()
    await jane.ok('script', 'dana', 'email', '--via', 'Ann', '--log')
    expect(await open()).toEqual([['Dana Reyes', 'nudge', '2026-12-02']])
  })
})

describe('a sequence for somebody who was introduced', () => {
  it('is warned of without a terminal, and started', async () => {
    const { jane, start } = await janeAndAcme()
    await jane.ok('contact', 'edit', 'dana', '--introduced-by', 'stan')
    const { code, stderr } = await jane.run(...start('dana'))
    expect(code).toBe(0)
    expect(stderr).toContain('Stan Smith introduced Dana Reyes to you')
    expect(jane.book().followUps).toHaveLength(2)
  })

  it('is asked about at a terminal; Enter means no, and nothing is kept', async () => {
    const { jane, start } = await janeAndAcme()
    await jane.ok('contact', 'edit', 'dana', '--introduced-by', 'stan')
    const before = jane.book()
    const { code, stdout } = await jane.types(start('dana'), [['Start it all the same?', enter]], 200)
    expect([code, stdout]).toEqual([130, ''])
    expect(jane.book()).toEqual(before)
    const started = await jane.types(
      start('dana'),
      [
        ['Start it all the same?', `y${enter}`],
        ['Sent?', enter],
      ],
      200,
    )
    expect(started.code).toBe(0)
    expect(jane.book().followUps).toHaveLength(2)
  })

  it('needs no warning for anybody else', async () => {
    const { jane, start } = await janeAndAcme()
    expect((await jane.run(...start('dana'))).stderr).not.toContain('introduced')
  })
})

describe('an answer', () => {
  it('ends the sequence, which is said', async () => {
    const { jane, start, open } = await janeAndAcme()
    await jane.ok(...start('dana'))
    jane.on('2026-11-27')
    const out = await jane.ok('log', 'dana', 'glad to help', '-c', 'email', '--in')
    expect(out.match(/^Ended: the sequence 3b7 for Dana Reyes$/gm)).toHaveLength(1)
    expect(out).not.toContain('Done:')
    expect(await open()).toEqual([])
    await jane.ok('undo')
    expect(await open()).toEqual(danasSteps)
  })

  it('is not what a second mail is: the sequence goes on', async () => {
    const { jane, start, open } = await janeAndAcme()
    await jane.ok(...start('dana'))
    expect(await jane.ok('log', 'dana', 'one more thing', '-c', 'email')).not.toContain('Ended')
    expect(await open()).toEqual(danasSteps)
  })

  it('from a colleague is pointed out, with what stops the others', async () => {
    const { jane, start, open } = await janeAndAcme()
    await jane.ok(...start('dana'))
    const { stderr } = await jane.run('log', 'lee', 'happy to talk', '-c', 'email', '--in')
    expect(stderr).toBe(
      [
        'Nothing is planned with Lee Park now. To be reminded: rapport follow-up add "Lee Park" fri\n',
        'You still try Dana Reyes at the same company. To stop: rapport sequence stop "Dana Reyes"\n',
      ].join(''),
    )
    expect(await open()).toEqual(danasSteps)
  })

  it.each<[string, string, string[][]]>([
    ['yes, as Enter takes it', enter, []],
    ['no', `n${enter}`, danasSteps],
  ])('from a colleague is asked about at a terminal: %s', async (_, typed, still) => {
    const { jane, start, open } = await janeAndAcme()
    await jane.ok(...start('dana'))
    const before = await open()
    const { stdout, stderr } = await jane.types(
      ['log', 'lee', 'happy to talk', '-c', 'email', '--in'],
      [['You also try Dana at the same company. Leave Dana in peace now?', typed]],
      200,
    )
    expect(await open()).toEqual(still)
    expect(stdout.includes('Ended: the sequence 3b7 for Dana Reyes')).toBe(still.length === 0)
    expect(stderr.includes('You still try Dana Reyes')).toBe(still.length > 0)
    await jane.ok('undo')
    expect(await open()).toEqual(before)
  })

  it('from somebody at another company asks nothing', async () => {
    const { jane, start } = await janeAndAcme()
    await jane.ok(...start('dana'))
    const { stderr } = await jane.types(['log', 'stan', 'hello', '-c', 'phone'], [])
    expect(stderr).not.toContain('at the same company')
  })
})

describe('due, on the day to try somebody else', () => {
  it('names whom I know there, and writes to them', async () => {
    const { jane, start } = await janeAndAcme()
    await jane.ok(...start('dana'))
    jane.on('2026-11-30')
    const out = await jane.ok('due')
    expect(out).toMatch(/^Dana Reyes, Acme\n {2}try somebody else there · today/)
    expect(out).toContain('  at Acme you also know Lee Park\n')
    expect(out).toContain('  rapport script "Lee Park"\n')
    await jane.ok('contact', 'add', 'Lee Park', '--company', 'Kern')
    expect(await jane.ok('due')).toContain(`  rapport script ${jane.book().contacts[2]?.id}\n`)
  })

  it('says where I know nobody else yet', async () => {
    const { jane, start } = await janeAndAcme()
    await jane.ok('contact', 'edit', 'lee', '--company', 'Kern')
    await jane.ok(...start('dana'))
    jane.on('2026-11-30')
    const out = await jane.ok('due')
    expect(out).toContain('  at Acme you know nobody else yet\n')
    expect(out).not.toContain('Lee Park')
  })
})
