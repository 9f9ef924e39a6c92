import { describe, expect, it } from 'vitest'
import { person } from '../helpers/rapport.js'

/** Jane, who wants to hear of Zoe every six weeks; they talked on 12 October, so on 23 November it is time. */
async function keepingUp() {
  const jane = person('2026-10-12')
  await jane.ok('contact', 'add', 'Zoe Dahl', '--company', 'Acme', '--phone', '555-0177', '--every', '6w')
  await jane.ok('log', 'zoe', 'her thesis')
  const due = async (...args: string[]) => {
    const { overdue, today, upcoming } = await jane.json('due', ...args)
    return [...overdue, ...today, ...upcoming].map((each: { kind: string; dueOn: string }) => [each.kind, each.dueOn])
  }
  jane.on('2026-11-23')
  return { jane, due }
}

const time = [['keep-in-touch', '2026-11-23']]

describe('contact --every', () => {
  it('has due show the person when it is time, apart from what was promised', async () => {
    const { jane } = await keepingUp()
    await jane.ok('contact', 'add', 'Bo Diaz')
    await jane.ok('follow-up', 'add', 'bo', 'today')
    const out = await jane.ok('due')
    expect(out).toMatch(
      /^Zoe Dahl, Acme {2}555-0177\n {2}keep in touch · today\n {2}last by phone, Mon 12 Oct: her thesis$/m,
    )
    expect(out).toMatch(/^Bo Diaz\n {2}follow up · today {2}\w{6}$/m)
    expect(out).toContain('rapport script reconnect "Zoe Dahl"')
    jane.on('2026-12-02')
    expect(await jane.ok('due')).toMatch(/keep in touch · waiting since Mon 23 Nov\n/)
  })

  it('is not due a day too early', async () => {
    const { jane, due } = await keepingUp()
    jane.on('2026-11-22')
    expect(await due()).toEqual([])
    expect(await due('--within', '1d')).toEqual(time)
  })

  it.each([
    ['a call that reached nobody', 'log zoe -o no-answer'],
    ['a mail', 'log zoe -c email'],
    ['their answer', 'log zoe -c email --in'],
    ['a talk of last week that is noted today', 'log zoe --on 2026-11-16'],
  ])('starts anew with any touch: %s', async (_, line) => {
    const { jane, due } = await keepingUp()
    expect(await due()).toEqual(time)
    await jane.ok(...line.split(' '))
    expect(await due()).toEqual([])
    const next = line.includes('--on') ? '2026-12-28' : '2027-01-04'
    expect(await due('--within', '6w')).toEqual([['keep-in-touch', next]])
  })

  it('changes with contact edit, and ends there', async () => {
    const { jane, due } = await keepingUp()
    await jane.ok('contact', 'edit', 'zoe', '--every', '2m')
    expect(await due()).toEqual([])
    jane.on('2026-12-12')
    expect(await due()).toEqual([['keep-in-touch', '2026-12-12']])
    await jane.ok('contact', 'edit', 'zoe', '--every', '')
    expect(await due()).toEqual([])
  })

  it('ends with a no, which is said, and comes back with undo', async () => {
    const { jane, due } = await keepingUp()
    const { stderr } = await jane.run('log', 'zoe', '-o', 'declined')
    expect(stderr).toBe('You are no longer reminded to keep in touch with Zoe Dahl.\n')
    jane.on('2027-02-01')
    expect(await due()).toEqual([])
    await jane.ok('undo')
    expect(await due()).toEqual(time)
  })
})

describe('contact list --stale', () => {
  const stale = async (jane: ReturnType<typeof person>, when: string, ...more: string[]) =>
    (await jane.json('contact', 'list', '--stale', when, ...more)).contacts.map((each: { name: string }) => each.name)

  it('finds who is being lost: not since that day, or never', async () => {
    const { jane } = await keepingUp()
    await jane.ok('contact', 'add', 'Bo Diaz')
    await jane.ok('contact', 'add', 'Lee Park')
    await jane.ok('log', 'lee', '-o', 'no-answer')
    expect(await stale(jane, '41d')).toEqual(['Bo Diaz', 'Zoe Dahl'])
    // On that very day we were in touch.
    expect(await stale(jane, '42d')).toEqual(['Bo Diaz'])
    expect(await stale(jane, '2026-10-13')).toEqual(['Bo Diaz', 'Zoe Dahl'])
  })

  it('says which day it took, and shows the last touch', async () => {
    const { jane } = await keepingUp()
    const { stdout, stderr } = await jane.run('contact', 'list', '--stale', '3w')
    expect(stderr).toMatch(/^Not in touch since Mon 2 Nov/)
    expect(stdout).toMatch(/Zoe Dahl +Acme +Mon 12 Oct/)
  })

  it('leaves out who is put aside, and narrows as any list', async () => {
    const { jane } = await keepingUp()
    await jane.ok('contact', 'add', 'Bo Diaz', '--company', 'Kern')
    expect(await stale(jane, '3w', '--company', 'kern')).toEqual(['Bo Diaz'])
    await jane.ok('contact', 'archive', 'bo')
    expect(await stale(jane, '3w')).toEqual(['Zoe Dahl'])
    expect(await stale(jane, '3w', '--archived')).toEqual(['Bo Diaz'])
  })

  it('can be sorted by the last touch', async () => {
    const { jane } = await keepingUp()
    await jane.ok('contact', 'add', 'Ann Lee')
    await jane.ok('log', 'ann', '--on', '2026-09-01')
    expect(await stale(jane, '3w', '--sort', 'last')).toEqual(['Zoe Dahl', 'Ann Lee'])
  })
})
