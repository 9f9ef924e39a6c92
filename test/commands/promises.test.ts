import { describe, expect, it } from 'vitest'
import { janeWhoKnowsStan } from '../helpers/introduced.js'
import { clearLine, down, enter, type Typing } from '../helpers/rapport.js'

/** Jane, who on a Monday promises Dana the study by Wednesday; Dana promises two names by Thursday. */
async function janeWhoPromised() {
  const jane = await janeWhoKnowsStan()
  jane.on('2026-11-23')
  const logged = await jane.json(
    'log',
    'dana',
    'budgets move',
    '--promised',
    'send the study by wed',
    '--they-promised',
    'two names by thu',
  )
  const [mine, theirs] = ['promise', 'their-promise'].map((kind) =>
    logged.opened.find((each: { kind: string }) => each.kind === kind),
  )
  const followUp = async (id: string) =>
    (await jane.json('follow-up', 'list', '--all')).followUps.find((each: { id: string }) => each.id === id)
  return { ...jane, mine, theirs, followUp }
}

describe('promises', () => {
  it('are said with a talk, and shown with whose they are and by when', async () => {
    const jane = await janeWhoPromised()
    expect(jane.mine).toMatchObject({ why: 'send the study', promisedOn: '2026-11-25', dueOn: '2026-11-25' })
    expect(jane.theirs).toMatchObject({ why: 'two names', promisedOn: '2026-11-26', dueOn: '2026-11-27' })
    const shown = await jane.ok('contact', 'show', 'dana')
    expect(shown).toContain('Wed 25 Nov · you promised: send the study, by Wed 25 Nov')
    expect(shown).toContain('Fri 27 Nov · they promised: two names, by Thu 26 Nov')
  })

  it('of mine stand first among what is due, after what has a clock time', async () => {
    const jane = await janeWhoPromised()
    await jane.ok('contact', 'add', 'Old Friend')
    await jane.ok('contact', 'add', 'Busy Bee')
    await jane.ok('follow-up', 'add', 'old', 'tomorrow', 'long overdue by then')
    await jane.ok('follow-up', 'add', 'busy', 'fri 10am', 'call')
    jane.on('2026-11-27')
    const { today, overdue } = await jane.json('due')
    expect(overdue[0]).toMatchObject({ kind: 'promise', contactName: 'Dana Reyes', template: 'as-promised' })
    expect(today.map((each: { kind: string }) => each.kind)).toContain('their-promise')
    const lines = await jane.ok('due')
    const at = (text: string) => lines.indexOf(text)
    expect(at('Busy Bee')).toBeLessThan(at('Dana Reyes'))
    expect(at('Dana Reyes')).toBeLessThan(at('Old Friend'))
  })

  it('are kept by done, late only against the day that was said', async () => {
    const jane = await janeWhoPromised()
    jane.on('2026-11-27')
    await jane.ok('snooze', jane.mine.id, '2w')
    const { followUp } = await jane.json('done', jane.mine.id, '--on', 'wed')
    expect(followUp).toMatchObject({ status: 'done', result: 'kept', closedOn: '2026-11-25', promisedOn: '2026-11-25' })
    expect((await jane.json('stats')).promises).toEqual({ made: 1, kept: 1, onTime: 1, broken: 0, open: 0, overdue: 0 })
    expect(await jane.ok('stats')).toContain('You kept 1 of 1 promise, all on time.')
    expect(await jane.ok('contact', 'show', 'dana')).toContain(
      'you promised: send the study, by Wed 25 Nov · kept on Wed 25 Nov',
    )
  })

  it('are late, broken or void, as the user says', async () => {
    const jane = await janeWhoPromised()
    await jane.ok('log', 'dana', 'more', '--promised', 'call Lee', '--promised', 'read the book by tue')
    const [, call, book] = (await jane.json('follow-up', 'list')).followUps
      .filter((each: { kind: string }) => each.kind === 'promise')
      .sort((a: { why: string }, b: { why: string }) => (a.why < b.why ? 1 : -1))
    jane.on('2026-11-30')
    expect((await jane.json('stats')).promises).toMatchObject({ made: 3, open: 3, overdue: 2 })
    expect(await jane.json('done', jane.mine.id)).toMatchObject({
      followUp: { result: 'kept', closedOn: '2026-11-30' },
    })
    expect(await jane.json('drop', call.id)).toMatchObject({ followUp: { status: 'dropped', result: 'broken' } })
    expect(await jane.json('drop', book.id, '--void')).toMatchObject({
      followUp: { status: 'dropped', result: 'void' },
    })
    expect((await jane.json('stats')).promises).toEqual({ made: 2, kept: 1, onTime: 0, broken: 1, open: 0, overdue: 0 })
    const shown = await jane.ok('contact', 'show', 'dana')
    expect(shown).toContain('send the study, by Wed 25 Nov · kept late, on Mon 30 Nov')
    expect(shown).toContain('· let go')
  })

  it('get another day, and others are added, where the talk is amended', async () => {
    const jane = await janeWhoPromised()
    const amended = await jane.json('amend', '--promised', 'Send the study by mon', '--promised', 'call Lee by fri')
    expect(amended.moved).toMatchObject([{ id: jane.mine.id, promisedOn: '2026-11-30', dueOn: '2026-11-30' }])
    expect(amended.opened).toMatchObject([{ kind: 'promise', why: 'call Lee', promisedOn: '2026-11-27' }])
    await jane.ok('amend', '--delete')
    expect(await jane.followUp(jane.mine.id)).toMatchObject({ status: 'dropped', result: 'void' })
  })

  it('are kept by the script for them, which recalls what it was', async () => {
    const jane = await janeWhoPromised()
    const logged = await jane.json('script', 'as-promised', 'dana', 'email', '--log', '--set', "done=It's attached.")
    expect(logged.text).toContain("I said I'd send the study. It's attached.")
    expect(await jane.followUp(jane.mine.id)).toMatchObject({ status: 'done', result: 'kept' })
    expect(await jane.followUp(jane.theirs.id)).toMatchObject({ status: 'open' })
  })

  it('are on the call sheet', async () => {
    const jane = await janeWhoPromised()
    const sheet = await jane.ok('call', 'dana')
    expect(sheet).toContain('You promised: send the study, by Wed 25 Nov')
    expect(sheet).toContain('They promised: two names, by Thu 26 Nov')
    expect((await jane.json('call', 'dana')).promises).toMatchObject({
      mine: [{ id: jane.mine.id }],
      theirs: [{ id: jane.theirs.id }],
    })
  })

  it('of a day that has gone or is none are refused, and nothing is saved', async () => {
    const jane = await janeWhoKnowsStan()
    const before = jane.book()
    for (const said of ['send it by nxt fri', 'send it by fri 10am', 'send it by yesterday'])
      expect(await jane.fails('log', 'dana', 'hi', '--promised', said)).toMatchObject({ exit: 2, code: 'bad-date' })
    expect(await jane.fails('log', '--company', 'Acme', '--activity', 'other', '--promised', 'x')).toMatchObject({
      exit: 2,
    })
    expect(jane.book()).toEqual(before)
  })
})

describe('promises at a terminal', () => {
  const talked: Typing[] = [
    ['How did it go?', enter],
    ['remember?', enter],
    ['name anybody?', enter],
  ]

  it('are asked for after a talk; a day said there takes the place of the next one', async () => {
    const jane = await janeWhoKnowsStan()
    jane.on('2026-11-23')
    const { code, stderr } = await jane.types(
      ['log', 'dana'],
      [
        ...talked,
        ['Any promises?', `${down}${down}${down}${enter}`],
        ['What will you do?', `send it by nxt fri${enter}`],
        ['not a day', `${clearLine}send it by fri${enter}`],
        ['Anything else?', enter],
        ['What will Dana do?', `names${enter}`],
        ['Anything else?', enter],
      ],
      200,
    )
    expect(code).toBe(0)
    expect(stderr).not.toContain('next?')
    expect(jane.book().followUps).toMatchObject([
      { kind: 'tell-host' },
      { kind: 'promise', why: 'send it', promisedOn: '2026-11-27' },
      { kind: 'their-promise', why: 'names' },
    ])
  })

  it('are not asked for where nobody talked', async () => {
    const jane = await janeWhoKnowsStan()
    const { stderr } = await jane.types(
      ['log', 'dana'],
      [
        ['How did it go?', `${down}${down}${enter}`],
        ['again?', enter],
      ],
    )
    expect(stderr).not.toContain('promises')
  })

  it('are asked about when I write to them again', async () => {
    const jane = await janeWhoPromised()
    const { stderr } = await jane.types(['log', 'dana', 'sent the study', '-c', 'email'], [['Is it done?', enter]], 200)
    expect(stderr).toContain('You promised Dana “send the study” by Wed 25 Nov. Is it done?')
    expect(await jane.followUp(jane.mine.id)).toMatchObject({ status: 'done', result: 'kept' })
    expect(await jane.followUp(jane.theirs.id)).toMatchObject({ status: 'open' })
  })
})
