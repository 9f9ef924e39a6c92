import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ctrlC, down, enter, person, type Typing } from '../helpers/rapport.js'

const aboutJane: Typing[] = [
  ['Your name?', `Jane Jones${enter}`],
  ['Role you are looking for?', `operations director${enter}`],
  ['Industry?', `pharmaceutical${enter}`],
  ['where you stand?', enter],
]
const dana: Typing[] = [
  ['talk to first?', `Dana Reyes${enter}`],
  ['suggested her or him?', `Stan Smith${enter}`],
]

describe('the first start', () => {
  it('keeps who I am, whom I rang and what was said, as the transcript has it', async () => {
    const jane = person()
    const { stdout } = await jane.types(
      [],
      [
        ...aboutJane,
        ...dana,
        ['Calling or writing?', enter],
        ['Number, if you have it?', `555-0142${enter}`],
        ['Ring now?', enter],
        ['hung up', enter],
        ['How did it go?', enter],
        ['remember?', `budgets move${enter}`],
        ['next?', `2w${enter}`],
      ],
      200,
    )
    const { profile, contacts, interactions, followUps } = jane.book()
    expect(profile).toMatchObject({ name: 'Jane Jones', role: 'operations director', industry: 'pharmaceutical' })
    expect(contacts.map((each) => each.name).sort()).toEqual(['Dana Reyes', 'Stan Smith'])
    const reyes = contacts.find((each) => each.name === 'Dana Reyes')
    expect(reyes?.introducers).toEqual(contacts.filter((each) => each.name === 'Stan Smith').map((each) => each.id))
    expect(reyes?.phones).toEqual(['555-0142'])
    expect(interactions).toMatchObject([{ contactId: reyes?.id, summary: 'budgets move', template: 'intro' }])
    expect(followUps).toMatchObject([
      { contactId: reyes?.id, kind: 'first-contact', dueOn: '2026-11-23', status: 'done' },
      { contactId: reyes?.id, kind: 'follow-up', dueOn: '2026-12-07', status: 'open' },
    ])
    expect(stdout).toContain('Everything stays on this computer.')
    expect(stdout).toMatch(/Hello Dana, my name is Jane Jones\. Stan Smith suggested that I call you\./)
    expect(stdout).toContain('rapport undo')
  })

  it('by mail shows a subject, and opens a nudge once it was sent', async () => {
    const jane = person()
    const { stdout } = await jane.types(
      [],
      [
        ...aboutJane,
        ...dana,
        ['Calling or writing?', `${down}${enter}`],
        ['Address, if you have it?', `dana@example.com${enter}`],
        ['Sent?', enter],
      ],
    )
    expect(stdout).toContain('Subject: Stan Smith suggested I write to you')
    expect(jane.book()).toMatchObject({
      interactions: [{ channel: 'email', outcome: 'sent', template: 'intro' }],
      followUps: [
        { kind: 'first-contact', dueOn: '2026-11-23', status: 'done' },
        { kind: 'nudge', dueOn: '2026-11-30', status: 'open' },
      ],
    })
    expect((await jane.json('contact', 'show', 'dana@example.com')).contact.name).toBe('Dana Reyes')
  })

  it('may put the call off until tomorrow, which is then due', async () => {
    const jane = person()
    const answers: Typing[] = [
      ['Calling or writing?', enter],
      ['Number, if you have it?', enter],
      ['Ring now?', `${down}${enter}`],
    ]
    await jane.types([], [...aboutJane, ...dana, ...answers])
    expect(jane.book()).toMatchObject({ interactions: [], followUps: [{ kind: 'first-contact', dueOn: '2026-11-24' }] })
    jane.on('2026-11-24')
    expect((await jane.json('due')).today).toMatchObject([{ contactName: 'Dana Reyes', template: 'intro' }])
    expect(await jane.ok('script', 'dana')).toMatch(/^Hello Dana.*Stan Smith suggested/)
  })

  it('names the next business day, which on a Friday is Monday', async () => {
    const jane = person('2026-11-27')
    const { stderr } = await jane.types(
      [],
      [
        ...aboutJane,
        ...dana,
        ['Calling or writing?', enter],
        ['Number, if you have it?', enter],
        ['Ring now?', `${down}${enter}`],
      ],
    )
    expect(stderr).toMatch(/yes.*\n.*Monday.*\n.*save for later/)
    expect(stderr).not.toContain('tomorrow')
    expect(jane.book().followUps).toMatchObject([{ kind: 'first-contact', dueOn: '2026-11-30' }])
  })

  it('that is broken off at the call forgets nobody: the call is due today', async () => {
    const jane = person()
    const { code } = await jane.types(
      [],
      [
        ...aboutJane,
        ...dana,
        ['Calling or writing?', enter],
        ['Number, if you have it?', enter],
        ['Ring now?', enter],
        ['hung up', ctrlC],
      ],
    )
    expect(code).toBe(130)
    expect(jane.book()).toMatchObject({
      profile: { name: 'Jane Jones' },
      interactions: [],
      followUps: [{ kind: 'first-contact', dueOn: '2026-11-23', status: 'open' }],
    })
    expect((await jane.json('due')).today).toMatchObject([{ contactName: 'Dana Reyes' }])
  })

  it('with nobody there puts the call off by itself', async () => {
    const jane = person()
    const { stdout } = await jane.types(
      [],
      [
        ...aboutJane,
        ...dana,
        ['Calling or writing?', enter],
        ['Number, if you have it?', enter],
        ['Ring now?', enter],
        ['hung up', enter],
        ['How did it go?', `${down}${down}${enter}`],
      ],
    )
    expect(stdout).toMatch(/Tue 24 Nov, tomorrow +Dana Reyes/)
    expect(jane.book().followUps).toMatchObject([{ kind: 'first-contact', dueOn: '2026-11-24', status: 'open' }])
  })

  it('with somebody who is not interested says that nobody will remind', async () => {
    const jane = person()
    const { stdout } = await jane.types(
      [],
      [
        ...aboutJane,
        ...dana,
        ['Calling or writing?', enter],
        ['Number, if you have it?', enter],
        ['Ring now?', enter],
        ['hung up', enter],
        ['How did it go?', `${down}${down}${down}${enter}`],
        ['remember?', enter],
      ],
      200,
    )
    expect(stdout).toContain('Nobody will remind you of Dana Reyes again.')
    expect(jane.book().followUps).toMatchObject([{ status: 'done' }])
  })

  it('leaves the introducer out of the script where nobody suggested the person', async () => {
    const jane = person()
    const { stdout } = await jane.types(
      [],
      [
        ...aboutJane,
        ['talk to first?', `Dana Reyes${enter}`],
        ['suggested her or him?', enter],
        ['Calling or writing?', `${down}${enter}`],
        ['Address, if you have it?', enter],
        ['Sent?', enter],
      ],
      200,
    )
    expect(stdout).toContain('Subject: A question about the pharmaceutical industry')
    expect(stdout).toContain("I'm writing because you know the pharmaceutical industry well")
    expect(stdout).not.toMatch(/\[|suggested|told me/)
    expect(jane.book().contacts).toMatchObject([{ name: 'Dana Reyes', introducers: [] }])
  })

  it('does not take a mail with brackets in it for sent', async () => {
    const jane = person()
    const { stdout, stderr } = await jane.types(
      [],
      [
        ...aboutJane.map(([prompt]): Typing => [prompt, enter]),
        ...dana,
        ['Calling or writing?', `${down}${enter}`],
        ['Address, if you have it?', enter],
        ['Sent?', enter],
      ],
      200,
    )
    expect(stdout).toContain('my name is [your name]')
    expect(stderr).not.toMatch(/^.{0,4}\byes\b/m)
    expect(jane.book()).toMatchObject({
      interactions: [],
      followUps: [{ kind: 'first-contact', dueOn: '2026-11-24', status: 'open' }],
    })
  })

  it('may save everything for later', async () => {
    const jane = person()
    const answers: Typing[] = [
      ['Calling or writing?', enter],
      ['Number, if you have it?', enter],
      ['Ring now?', `${down}${down}${enter}`],
    ]
    const { code } = await jane.types([], [...aboutJane, ...dana, ...answers])
    expect(code).toBe(0)
    expect(jane.book()).toMatchObject({ contacts: { length: 2 }, interactions: [], followUps: [] })
  })

  it('may be skipped question by question, and still makes a book', async () => {
    const jane = person()
    const skipped: Typing[] = [...aboutJane.map(([prompt]): Typing => [prompt, enter]), ['talk to first?', enter]]
    const { code, stdout } = await jane.types([], skipped)
    expect(code).toBe(0)
    expect(stdout).toContain('rapport script')
    expect(jane.book()).toMatchObject({ profile: { name: null, role: null }, contacts: [] })
  })

  it('shows brackets in the script for what was skipped', async () => {
    const jane = person()
    const skipped = aboutJane.map(([prompt]): Typing => [prompt, enter])
    const answers: Typing[] = [
      ['talk to first?', `Dana Reyes${enter}`],
      ['suggested her or him?', enter],
      ['Calling or writing?', enter],
      ['Number, if you have it?', enter],
      ['Ring now?', `${down}${down}${enter}`],
    ]
    const { code, stdout } = await jane.types([], [...skipped, ...answers], 200)
    expect(code).toBe(0)
    expect(stdout).toMatch(/my name is \[your name\]/)
    expect(jane.book()).toMatchObject({ profile: { name: null }, contacts: [{ name: 'Dana Reyes', introducers: [] }] })
  })

  it('is one step for undo before anything was said', async () => {
    const jane = person()
    const answers: Typing[] = [
      ['Calling or writing?', enter],
      ['Number, if you have it?', enter],
      ['Ring now?', `${down}${down}${enter}`],
    ]
    await jane.types([], [...aboutJane, ...dana, ...answers])
    await jane.ok('undo')
    expect(jane.book()).toMatchObject({ profile: { name: null }, contacts: [] })
  })

  it('does not come again once there is a book', async () => {
    const jane = person()
    await jane.ok('init', '--name', 'Jane')
    expect((await jane.types([], [])).code).toBe(0)
  })
})

describe('init', () => {
  it('asks four questions at a terminal, Enter keeps what is there', async () => {
    const jane = person()
    await jane.ok('init', '--role', 'cook', '--phone', '1')
    const { code } = await jane.types(
      ['init'],
      [
        ['Your name?', `Jane${enter}`],
        ['Role', enter],
        ['Industry?', enter],
        ['where you stand?', `looking around${enter}`],
      ],
    )
    expect(code).toBe(0)
    expect(jane.book().profile).toMatchObject({ name: 'Jane', role: 'cook', situation: 'looking around', phone: '1' })
  })

  it('is one change of its own words: the book begun, or the profile changed', async () => {
    const jane = person()
    await jane.ok('init', '--name', 'Jane')
    await jane.ok('init', '--role', 'cook')
    expect(await jane.json('undo')).toEqual({ undone: 'changed your profile' })
    expect(await jane.json('undo')).toEqual({ undone: 'began the book' })
  })

  it('without a flag and without a terminal makes no book', async () => {
    const jane = person()
    expect(await jane.fails('init')).toMatchObject({ exit: 2, code: 'missing' })
    expect((await jane.types(['init', '--no-input'], [])).code).toBe(2)
    expect(existsSync(jane.home)).toBe(false)
  })

  it('asks nothing where a flag says something', async () => {
    const jane = person()
    expect((await jane.types(['init', '--name', 'Jane'], [])).code).toBe(0)
    expect(jane.book().profile.name).toBe('Jane')
  })
})
