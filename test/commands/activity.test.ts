import { describe, expect, it } from 'vitest'
import { person } from '../helpers/rapport.js'
import { interactionKeys } from '../helpers/shapes.js'

describe('what I did to find work without a person', () => {
  it('is logged with its company, and opens and closes nothing', async () => {
    const me = person()
    const logged = await me.json('log', '--company', ' Acme ', '--activity', 'application', 'line', 'cook')
    expect(Object.keys(logged).sort()).toEqual(['closed', 'contact', 'created', 'interaction', 'moved', 'opened'])
    expect(logged).toMatchObject({ contact: null, created: [], opened: [], closed: [], moved: [] })
    expect(Object.keys(logged.interaction).sort()).toEqual(interactionKeys)
    expect(logged.interaction).toMatchObject({
      contactId: null,
      contactName: null,
      activity: 'application',
      company: 'Acme',
      summary: 'line cook',
      on: '2026-11-23',
      direction: 'out',
    })
    expect(me.book().contacts).toEqual([])
  })

  it('says what was kept, and undo takes it back', async () => {
    const me = person()
    const out = await me.ok('log', '--company', 'Acme', '--activity', 'application', 'cook', '--on', 'yesterday')
    expect(out).toContain('Kept: Acme · Sun 22 Nov, yesterday · application: cook')
    expect(await me.ok('log', '--activity', 'job-club')).toContain('Kept: Mon 23 Nov, today · job club\n')
    expect(await me.ok('undo')).toContain('logged the job club')
    expect(await me.ok('undo')).toContain('logged the application to Acme')
    expect((await me.json('history')).interactions).toEqual([])
  })

  it('stands in the history among the talks, and not in anybody’s', async () => {
    const me = person()
    await me.ok('contact', 'add', 'Dana Reyes', '--company', 'Acme')
    await me.ok('log', 'dana', '--on', 'yesterday')
    await me.ok('log', '--company', 'Acme', '--activity', 'other', 'career', 'fair')
    const lines = (await me.ok('history')).split('\n')
    expect(lines[0]).toMatch(/^Acme · Mon 23 Nov, today · other activity: career fair {2}\w{6}$/)
    expect(lines[1]).toMatch(/^Dana Reyes, Acme · Sun 22 Nov, yesterday · by phone, you talked/)
    expect((await me.json('history', 'dana')).interactions).toHaveLength(1)
  })

  it('needs to be said: --company alone, or an application without a company, names what is missing', async () => {
    const me = person()
    const company = { name: expect.any(String), flag: '--company' }
    const activity = { name: expect.any(String), flag: '--activity' }
    expect(await me.fails('log', '--company', 'Acme')).toMatchObject({ exit: 2, code: 'missing', missing: [activity] })
    expect(await me.fails('log', '--company', ' ')).toMatchObject({ code: 'missing', missing: [company, activity] })
    expect(await me.fails('log', '--activity', 'application')).toMatchObject({ code: 'missing', missing: [company] })
    for (const kind of ['workshop', 'job-club', 'other']) await me.ok('log', '--activity', kind)
  })

  it.each([
    ['--told', 'Dana'],
    ['--keep'],
    ['--no-follow-ups'],
    ['--referred', 'Lee Park'],
    ['--about', 'Dana'],
    ['--in'],
    ['--channel', 'phone'],
    ['--outcome', 'met'],
    ['--got', 'advice'],
    ['--gave', 'a book'],
    ['--follow-up', '2w'],
    ['--why', 'budgets'],
    ['--template', 'intro'],
    ['--new'],
  ])('refuses what goes with a person: %s', async (...option) => {
    const me = person()
    await me.ok('contact', 'add', 'Dana Reyes')
    const before = me.book()
    const { exit, code, message, hint } = await me.fails('log', '--activity', 'workshop', 'interviews', ...option)
    expect([exit, code]).toEqual([2, 'usage'])
    expect(message).toBe(`${option[0]} goes with a person, and this is an entry without one (workshop).`)
    expect(hint).toContain(`Leave ${option[0]} out`)
    expect(me.book()).toEqual(before)
  })

  it('is of a kind that there is', async () => {
    expect(await person().fails('log', '--activity', 'party')).toMatchObject({ exit: 2, code: 'usage' })
  })

  it('cannot have happened tomorrow', async () => {
    const fails = await person().fails('log', '--activity', 'workshop', '--on', '2026-11-24')
    expect(fails).toMatchObject({ exit: 2, code: 'bad-date' })
  })

  it('can be put right and taken out, but nobody is there to be in touch with', async () => {
    const me = person()
    await me.ok('log', '--company', 'Acme', '--activity', 'application')
    await me.ok('amend', '--summary', 'cook', '--on', 'yesterday')
    expect((await me.json('history')).interactions[0]).toMatchObject({ summary: 'cook', on: '2026-11-22' })
    expect(await me.fails('amend', '--follow-up', '2w')).toMatchObject({ exit: 2, code: 'usage' })
    await me.ok('amend', '--delete')
    expect((await me.json('history')).interactions).toEqual([])
  })
})
