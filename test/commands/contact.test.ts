import { describe, expect, it } from 'vitest'
import { enter, person } from '../helpers/rapport.js'
import { secondsApart } from '../helpers/secondsApart.js'

async function three() {
  const jane = secondsApart(person())
  await jane.ok('contact', 'add', 'Zoë', 'Dahl', '--company', 'Acme', '--tag', 'hiring-manager', '--tag', 'sales')
  await jane.ok('contact', 'add', 'Dana Reyes', '--email', 'dana@example.com', '--note', 'keeps bees')
  await jane.ok('contact', 'add', 'Łukasz Nowak', '--company', 'Acme Labs')
  await jane.ok('log', 'zoe', '--on', '2026-09-01')
  await jane.ok('log', 'dana')
  const found = async (...args: string[]) =>
    (await jane.json('contact', 'list', ...args)).contacts.map((each: { name: string }) => each.name)
  return { jane, found }
}

describe('listing people', () => {
  it('by name, or as asked', async () => {
    const { found } = await three()
    expect(await found()).toEqual(['Dana Reyes', 'Łukasz Nowak', 'Zoë Dahl'])
    expect(await found('--sort', 'last')).toEqual(['Dana Reyes', 'Zoë Dahl', 'Łukasz Nowak'])
    expect(await found('--sort', 'added')).toEqual(['Łukasz Nowak', 'Dana Reyes', 'Zoë Dahl'])
  })

  it('who fit a text, a tag, a company, or were not touched since', async () => {
    const { found } = await three()
    expect(await found('zoe')).toEqual(['Zoë Dahl'])
    expect(await found('lukasz')).toEqual(['Łukasz Nowak'])
    expect(await found('--tag', 'Hiring-Manager')).toEqual(['Zoë Dahl'])
    expect(await found('--company', 'acme')).toEqual(['Łukasz Nowak', 'Zoë Dahl'])
    expect(await found('--stale', '60d')).toEqual(['Łukasz Nowak', 'Zoë Dahl'])
  })

  it('as a table with the last touch', async () => {
    const { jane } = await three()
    const out = await jane.ok('contact', 'list')
    expect(out).toMatch(/Dana Reyes +Mon 23 Nov, today/)
    expect(out).toMatch(/Łukasz Nowak +Acme Labs +never/)
  })
})

describe('one person', () => {
  it('is shown with facts, notes, what to do and the last talks', async () => {
    const { jane } = await three()
    await jane.ok('follow-up', 'add', 'dana', 'tomorrow', 'her', 'move')
    const out = await jane.ok('contact', 'show', 'dana@example.com')
    for (const part of [
      'Dana Reyes',
      'dana@example.com',
      'keeps bees',
      'Tue 24 Nov, tomorrow',
      'her move',
      'you talked',
    ])
      expect(out).toContain(part)
  })

  it('changes in what the flags say; an empty text clears', async () => {
    const { jane } = await three()
    await jane.ok(
      'contact',
      'edit',
      'zoe',
      '--company',
      '',
      '--alias',
      'Zo',
      '--introduced-by',
      'dana',
      '--every',
      '2m',
    )
    const [zoe, dana] = jane.book().contacts
    expect(zoe).toMatchObject({
      company: null,
      aliases: ['Zo'],
      introducers: [dana?.id],
      tags: ['hiring-manager', 'sales'],
    })
    expect((await jane.json('contact', 'show', 'zo')).contact.keepInTouch).toBe('2m')
    await jane.ok('contact', 'edit', 'zo', '--introduced-by', '', '--every', '')
    expect(jane.book().contacts[0]).toMatchObject({ introducers: [] })
    expect((await jane.json('contact', 'show', 'zo')).contact).toMatchObject({ introducedBy: null, keepInTouch: null })
  })

  it('keeps the words to find them by beside one more', async () => {
    const { jane } = await three()
    const tags = async (...args: string[]) => (await jane.json('contact', 'edit', 'zoe', ...args)).contact.tags
    expect(await tags('--add-tag', 'board', '--add-tag', 'golf')).toEqual(['hiring-manager', 'sales', 'board', 'golf'])
    expect(await tags('--tag', 'wine', '--add-tag', 'opera')).toEqual(['wine', 'opera'])
  })

  it('keeps who else introduced them behind the one who is said first', async () => {
    const { jane } = await three()
    await jane.ok('contact', 'edit', 'zoe', '--introduced-by', 'dana')
    await jane.ok('contact', 'edit', 'zoe', '--introduced-by', 'lukasz')
    const [zoe, dana, lukasz] = jane.book().contacts
    expect(zoe?.introducers).toEqual([lukasz?.id, dana?.id])
    await jane.ok('contact', 'edit', 'zoe', '--introduced-by', 'dana')
    expect(jane.book().contacts[0]?.introducers).toEqual([dana?.id, lukasz?.id])
    expect((await jane.json('contact', 'show', 'zoe')).contact.introducedBy).toBe(dana?.id)
  })

  it('is removed with all history, and undo brings all of it back', async () => {
    const { jane } = await three()
    const before = jane.book()
    expect((await jane.fails('contact', 'remove', 'dana')).hint).toMatch(/1 .* and 0 follow-ups/)
    expect(await jane.ok('contact', 'remove', 'dana', '--yes')).toMatch(/with 1 .* and 0 follow-ups/)
    expect(jane.book().interactions).toHaveLength(1)
    await jane.ok('undo')
    expect(jane.book()).toMatchObject({ contacts: before.contacts, interactions: before.interactions })
  })

  it.each([
    ['notes', ['--note', 'keeps bees'], [], 'your notes'],
    ['a log', [], ['log', 'kim'], '1 log entry and 0 follow-ups'],
    ['something to do', [], ['follow-up', 'add', 'kim', 'fri'], '0 log entries and 1 follow-up'],
    ['all of it', ['--note', 'keeps bees'], ['log', 'kim', '-f', '2w'], 'your notes, 1 log entry and 1 follow-up'],
  ])('with %s is removed only with --yes, where nobody can be asked', async (_, fields, then, lost) => {
    const jane = person()
    await jane.ok('contact', 'add', 'Kim Day', ...fields)
    if (then.length > 0) await jane.ok(...then)
    const before = jane.book()
    const refused = await jane.fails('contact', 'remove', 'kim')
    expect(refused).toMatchObject({ exit: 2, code: 'missing', missing: [{ flag: '--yes' }] })
    expect(`${refused.message} ${refused.hint}`).toContain(`It would remove Kim Day with ${lost}.`)
    expect(jane.book()).toEqual(before)
    await jane.ok('contact', 'remove', 'kim', '--yes')
    expect(jane.book()).toMatchObject({ contacts: [], interactions: [], followUps: [] })
  })

  it.each([
    ['y', []],
    ['n', [{ name: 'Kim Day', notes: 'keeps bees' }]],
    ['', [{ name: 'Kim Day', notes: 'keeps bees' }]],
  ])('with notes is asked about at a terminal: %j', async (answer, left) => {
    const jane = person()
    await jane.ok('contact', 'add', 'Kim Day', '--note', 'keeps bees')
    const { code } = await jane.types(
      ['contact', 'remove', 'kim'],
      [['Remove Kim Day with your notes?', `${answer}${enter}`]],
    )
    expect(code).toBe(left.length === 0 ? 0 : 130)
    expect(jane.book().contacts).toMatchObject(left)
  })

  it('has what is to do by day, whatever was entered first', async () => {
    const jane = person()
    await jane.ok('contact', 'add', 'Kim Day')
    for (const when of ['dec 14', 'tomorrow at 3pm', 'today', 'tomorrow', 'tomorrow at 10am'])
      await jane.ok('follow-up', 'add', 'kim', when, 'ask')
    const { followUps } = await jane.json('contact', 'show', 'kim')
    expect(followUps.map(({ dueOn, at }: { dueOn: string; at: string | null }) => [dueOn, at])).toEqual([
      ['2026-11-23', null],
      ['2026-11-24', '10:00'],
      ['2026-11-24', '15:00'],
      ['2026-11-24', null],
      ['2026-12-14', null],
    ])
    const out = await jane.ok('contact', 'show', 'kim')
    const places = ['Mon 23 Nov', 'Tue 24 Nov', 'Mon 14 Dec'].map((day) => out.indexOf(day))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(Math.min(...places)).toBeGreaterThan(0)
  })

  it('without any history goes without asking', async () => {
    const { jane } = await three()
    expect((await jane.json('contact', 'remove', 'lukasz')).alsoRemoved).toEqual({ interactions: 0, followUps: 0 })
  })

  it('may bear the name of another; a notice on stderr says so', async () => {
    const { jane } = await three()
    const { code, stdout, stderr } = await jane.run('contact', 'add', 'dana reyes')
    expect(code).toBe(0)
    expect(stderr).toContain('already has a Dana Reyes')
    expect(stdout).not.toContain('already')
  })
})

it('a list shows everybody who fits, however many they are', async () => {
  const me = person()
  for (let n = 0; n < 12; n++) await me.ok('contact', 'add', `Zoë ${String.fromCharCode(65 + n)}son`)
  expect((await me.json('contact', 'list', 'zoë')).contacts).toHaveLength(12)
  expect(await me.ok('contact', 'list', 'nobody such')).toBe('Nobody fits. Everybody: rapport contact list\n')
})

it('of more people than are seen at once, typing finds the one who is meant', async () => {
  const me = person()
  for (let n = 0; n < 12; n++) await me.ok('contact', 'add', `Zoë ${String.fromCharCode(65 + n)}son`)
  const { stdout } = await me.types(
    ['contact', 'show', 'zoë'],
    [
      ['Which “zoë”?', 'kson'],
      ['Zoë Kson', '\r'],
    ],
  )
  expect(stdout).toMatch(/^Zoë Kson/)
})
