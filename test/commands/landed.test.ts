import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { janeWhoWasAtKern } from '../helpers/held.js'
import { ctrlC, enter, person } from '../helpers/rapport.js'

interface FollowUp {
  kind: string
  contactName: string
  dueOn: string
  why: string
  result: string | null
}

const flat = (text: string) => text.replace(/\s+/g, ' ')
const landed = (jane: { book(): { landed: unknown } }) => jane.book().landed

/** Jane, who was at Kern and waits for an answer; Zoe is to hear from her, and Quinn has not answered. */
async function janeWhoAsks() {
  const jane = await janeWhoWasAtKern()
  await jane.ok('contact', 'add', 'Zoe Ray', '--email', 'zoe@x.example', '--every', '1w')
  await jane.ok('log', 'zoe', '-c', 'email', '--on', '2026-11-02', '--no-follow-ups')
  await jane.ok('contact', 'add', 'Quinn Moss', '--email', 'quinn@x.example', '--company', 'Acme')
  const work = ['--set', 'work=your talk on launches', '--set', 'question=how they were planned']
  jane.at('2026-11-09T12:00')
  await jane.ok('script', 'no-connection', 'quinn', 'email', ...work, '--log')
  jane.at('2026-11-23T12:00')
  const asked = async () => {
    const { overdue, today } = await jane.json('due')
    const entries: FollowUp[] = [...overdue, ...today]
    return entries.filter(({ kind }) => ['nudge', 'keep-in-touch'].includes(kind)).map(({ contactName }) => contactName)
  }
  return { ...jane, asked }
}

describe('rapport landed', () => {
  it('accepts the offer there, and answers as the contract says', async () => {
    const jane = await janeWhoWasAtKern()
    await jane.ok('interview', 'outcome', 'kern', 'offer', '--answer-by', 'nov 30')
    const answer = await jane.json('landed', 'kern', '--start', 'jan 4', '--public', 'dec 14')
    expect(Object.keys(answer)).toEqual(['interview', 'interaction', 'created', 'opened', 'closed', 'moved'])
    expect(answer).toMatchObject({ interview: { id: jane.id, outcome: 'accepted' }, interaction: null, created: [] })
    expect(answer.opened).toMatchObject([{ kind: 'tell-landed', contactName: 'Stan Smith', dueOn: '2026-12-14' }])
    expect(answer.closed.map(({ kind }: FollowUp) => kind)).toEqual(['decide', 'decide'])
    const job = { company: 'Kern', role: 'CMO', startOn: '2027-01-04', publicOn: '2026-12-14' }
    expect(landed(jane)).toEqual({ ...job, since: expect.any(String) })
    expect((await jane.json('thanks', '--chain', 'landed')).landed).toEqual(job)
  })

  it('is the same as the outcome accepted', async () => {
    const both = [
      ['landed', 'Kern', '--role', 'CFO', '--start', 'jan 4', '--cleared'],
      ['interview', 'outcome', 'accepted', '--role', 'CFO', '--start', 'jan 4', '--cleared'],
    ]
    const said = []
    for (const args of both) {
      const jane = await janeWhoWasAtKern()
      said.push([flat(await jane.ok(...args)), { ...(landed(jane) as object), since: '' }])
    }
    expect(said[0]).toEqual(said[1])
  })

  it('stands alone where there was no interview, and takes more later', async () => {
    const jane = person('2026-11-23')
    expect(await jane.json('landed', 'Foo & Sons')).toMatchObject({ interview: null, opened: [], closed: [] })
    await jane.ok('landed', '--role', 'CFO')
    await jane.ok('landed', '--start', 'jan 4')
    const said = flat(await jane.ok('landed', '--cleared'))
    expect(said).toContain('Saved, for your new job: Foo & Sons, starting Mon 4 Jan 2027')
    expect(said).toContain('Your search is over.')
    expect(landed(jane)).toEqual({
      since: expect.any(String),
      company: 'Foo & Sons',
      role: 'CFO',
      startOn: '2027-01-04',
      isCleared: true,
    })
    for (let step = 0; step < 4; step++) await jane.ok('undo')
    expect(landed(jane)).toBeNull()
  })

  it('tells nobody before a day is known, and moves the news with it', async () => {
    const jane = await janeWhoWasAtKern()
    const { opened, ...said } = await jane.json('landed', 'Kern')
    expect([opened, said.moved]).toEqual([[], []])
    const days = async (...args: string[]) => {
      const { opened, moved } = await jane.json('landed', ...args)
      return [...opened, ...moved].map(({ contactName, dueOn }: FollowUp) => `${contactName} ${dueOn}`)
    }
    expect(await days('--start', 'jan 4')).toEqual(['Stan Smith 2027-01-04'])
    expect(await days('--public', 'dec 1')).toEqual(['Stan Smith 2026-12-01'])
    expect(await days('--role', 'CFO')).toEqual([])
    jane.on('2026-11-30')
    expect((await jane.json('due')).today).not.toContainEqual(expect.objectContaining({ kind: 'tell-landed' }))
    jane.on('2026-12-01')
    expect(flat(await jane.ok('due'))).toContain('share your good news about Kern · today')
    expect(await jane.ok('script', 'landed', 'stan')).toContain("I'm joining Kern as their new CFO")
  })

  it('puts on hold what asks people, until it comes to nothing', async () => {
    const jane = await janeWhoAsks()
    expect(await jane.asked()).toEqual(['Zoe Ray', 'Quinn Moss'])
    const said = flat(await jane.ok('landed', 'Kern'))
    expect(said).toContain('Reminders to ask people again are on hold; promises, thanks and news you owe stay')
    expect(await jane.asked()).toEqual([])
    await jane.ok('interview', 'outcome', 'kern', 'withdrawn')
    expect(landed(jane)).toBeNull()
    expect(await jane.asked()).toEqual(['Zoe Ray', 'Quinn Moss'])
  })

  it('marks what is on hold where it stands in a list', async () => {
    const jane = await janeWhoAsks()
    await jane.ok('interview', 'add', 'Lindell', '--on', '2026-11-20 9am', '--boss', 'Vera Holm')
    await jane.ok('interview', 'debrief', 'lindell', '--trust', '4')
    const lists = async () => [await jane.ok('follow-up', 'list'), await jane.ok('contact', 'show', 'quinn')]
    for (const list of await lists()) expect(list).not.toContain('(on hold)')
    await jane.ok('landed', 'kern')
    for (const list of await lists()) expect(list).toContain('(on hold)')
    expect(await jane.ok('contact', 'show', 'stan')).not.toContain('(on hold)')
    const { followUps } = await jane.json('follow-up', 'list')
    expect(followUps[0]).not.toHaveProperty('isOnHold')
    expect(await jane.ok('interview', 'show', 'lindell')).not.toContain('(on hold)')
    await jane.ok('landed', '--cleared')
    expect(await jane.ok('interview', 'show', 'lindell')).toContain('(on hold)')
  })

  it('ends what was on hold once it is certain; keeping in touch goes on', async () => {
    const jane = await janeWhoAsks()
    const { closed } = await jane.json('landed', 'Kern', '--cleared')
    expect(closed).toMatchObject([{ kind: 'check-in' }, { kind: 'nudge', contactName: 'Quinn Moss', result: 'void' }])
    expect(await jane.asked()).toEqual(['Zoe Ray'])
  })

  it('goes on keeping in touch on the first day at work', async () => {
    const jane = await janeWhoAsks()
    await jane.ok('landed', 'Kern', '--start', 'dec 7')
    jane.on('2026-12-04')
    expect(await jane.asked()).toEqual([])
    jane.on('2026-12-07')
    expect(await jane.asked()).toEqual(['Zoe Ray'])
  })

  it('comes to nothing with --fell-through where no interview led there', async () => {
    const jane = await janeWhoAsks()
    await jane.ok('landed', 'Foo', '--start', 'jan 4')
    expect(flat(await jane.ok('landed', '--fell-through'))).toContain(
      "You're back in the search. What was on hold is back on your list.",
    )
    expect([landed(jane), await jane.asked()]).toEqual([null, ['Zoe Ray', 'Quinn Moss']])
  })

  it('bows out elsewhere, once it is certain, and no more than once', async () => {
    const jane = await janeWhoWasAtKern()
    await jane.ok('interview', 'add', 'Acme', '--on', '2026-11-23 10am', '--boss', 'Vera Holm')
    const { opened } = await jane.json('landed', 'Kern', '--cleared')
    expect(opened).toMatchObject([{ kind: 'bow-out', contactName: 'Vera Holm' }])
    expect((await jane.json('landed', '--cleared')).opened).toEqual([])
    expect(flat(await jane.ok('due'))).toContain('rapport script withdraw "Vera Holm"')
    const sent = await jane.json('script', 'withdraw', 'vera', 'email', '--log')
    expect(sent.closed).toContainEqual(expect.objectContaining({ kind: 'bow-out', status: 'done' }))
    expect((await jane.json('interview', 'show', 'acme')).interview.outcome).toBe('withdrawn')
  })
})

describe('rapport landed at a terminal', () => {
  it('asks where, when, from when on people may know, and whether it is certain', async () => {
    const jane = await janeWhoWasAtKern()
    const { stdout } = await jane.types(
      ['landed'],
      [
        ['Where is your new job?', enter],
        ['Which company is it?', `Kern${enter}`],
        ['When do you start?', enter],
        ['When can people know? (mon, dec 14; Enter: nobody yet)', enter],
        ['Is it final', enter],
      ],
    )
    expect(flat(stdout)).toContain('Nobody hears until you say when people can know: rapport landed --public')
    expect(landed(jane)).toEqual({ since: expect.any(String), company: 'Kern', role: 'CMO' })
  })

  it('asks nothing where an option was given, and changes nothing when I leave', async () => {
    const jane = await janeWhoWasAtKern()
    expect((await jane.types(['landed', 'Kern', '--start', 'jan 4'], [])).code).toBe(0)
    await jane.ok('undo')
    const { code } = await jane.types(
      ['landed', 'Kern'],
      [
        ['When do you start?', `jan 4${enter}`],
        ['When can people know?', ctrlC],
      ],
    )
    expect([code, landed(jane)]).toEqual([130, null])
  })

  it('fits into 60 columns', async () => {
    const jane = await janeWhoAsks()
    const texts = []
    for (const args of [['Kern'], ['--public', 'dec 1'], ['--cleared']])
      texts.push((await jane.types(['landed', ...args, '--role', 'CFO'], [], 60)).stdout)
    texts.push((await jane.types(['thanks', '--chain', 'landed'], [], 60)).stdout)
    texts.push((await jane.types(['interview', 'outcome', 'kern', 'withdrawn'], [], 60)).stdout)
    for (const text of texts)
      expect(text.split('\n').filter((line) => stringWidth(line) > 60 && !line.includes('rapport '))).toEqual([])
  })
})

describe('a new job that cannot be noted', () => {
  it.each<[before: string[] | null, args: string[], code: string, message: string, hint: string]>([
    [null, [], 'missing', 'Something is missing: the company (<company>).', 'rapport landed Acme --start "jan 4"'],
    [null, [' '], 'missing', 'Something is missing: the company (<company>).', 'rapport landed Acme'],
    [null, ['--cleared'], 'missing', 'Something is missing: the company (<company>).', 'rapport landed Acme'],
    [null, ['--fell-through'], 'usage', "You haven't noted a new job.", 'rapport landed Acme.'],
    [null, ['Kern', '--start', 'someday'], 'bad-date', 'Which day is “someday”?', 'dec 1'],
    [null, ['Kern', '--public', 'nov 1'], 'bad-date', '“nov 1” has passed', '2026-11-01, or 2027-11-01.'],
    [['Foo'], ['Kern'], 'usage', 'You have accepted the job at Foo.', 'say so first: rapport landed --fell-through.'],
    [
      ['Foo'],
      ['--fell-through', '--role', 'x'],
      'usage',
      'Use --fell-through by itself.',
      'Leave the other options out.',
    ],
    [['Kern'], ['Foo'], 'usage', 'You have accepted the job at Kern.', 'withdrawn.'],
    [['Kern'], ['--fell-through'], 'usage', 'Say what became of the offer from Kern.', 'If they took it back:'],
  ])('after %j: %j', async (before, args, code, message, hint) => {
    const jane = await janeWhoWasAtKern()
    if (before !== null) await jane.ok('landed', ...before)
    const book = jane.book()
    const error = await jane.fails('landed', ...args)
    expect(error).toMatchObject({ exit: 2, code, message: expect.stringContaining(message) })
    expect(error.hint).toContain(hint)
    expect(error.message).toMatch(/\.$/)
    expect(jane.book()).toEqual(book)
  })

  it('is said to somebody without a book as to anybody', async () => {
    const nobody = person('2026-11-23')
    expect(await nobody.fails('landed')).toMatchObject({ exit: 2, code: 'missing' })
    expect(await nobody.json('thanks', '--chain', 'landed')).toEqual({ landed: null, hosts: [] })
    expect(await nobody.ok('thanks', '--chain', 'landed')).toContain('rapport landed Acme --start "jan 4"')
  })
})
