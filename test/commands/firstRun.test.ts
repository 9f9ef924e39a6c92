import { describe, expect, it } from 'vitest'
import { ctrlC, down, enter, person, type Typing } from '../helpers/rapport.js'

const aboutJane: Typing[] = [
  ['Your name?', `Jane Jones${enter}`],
  ['Role you are looking for?', `marketing director${enter}`],
  ['Industry?', `pharmaceutical${enter}`],
  ['where you stand?', enter],
]
const reachingDana: Typing[] = [
  ['talk to first?', `Dana Reyes${enter}`],
  ['suggested her or him?', `Stan Smith${enter}`],
]
const calling: Typing[] = [
  ['Calling or writing?', enter],
  ['Number, if you have it?', `555-0142${enter}`],
]
const rung: Typing[] = [...calling, ['Ring now?', enter], ['hung up', enter]]

describe('the first start', () => {
  it('keeps who I am, whom I rang and what was said, as the transcript has it', async () => {
    const jane = person()
    const { stdout } = await jane.types(
      [],
      [
        ...aboutJane,
        ...reachingDana,
        ['Calling or writing?', enter],
        ['Number, if you have it?', `555-0142${enter}`],
        ['Ring now?', enter],
        ['hung up', enter],
        ['How did it go?', enter],
        ['remember?', `launch budgets moving to the regions${enter}`],
        ['Did Dana name anybody?', `Lee Park, Acme${enter}`],
        ['be in touch with Lee?', enter],
        ['Anybody else?', enter],
        ['May you use', enter],
        ['promises?', enter],
        ['be in touch with Dana next?', `2w${enter}`],
      ],
      200,
    )
    const { profile, contacts, interactions, followUps } = jane.book()
    expect(profile).toMatchObject({ name: 'Jane Jones', role: 'marketing director', industry: 'pharmaceutical' })
    const [stan, dana, lee] = contacts
    expect(contacts).toMatchObject([
      { name: 'Stan Smith', introducers: [] },
      { name: 'Dana Reyes', introducers: [stan?.id], phones: ['555-0142'] },
      { name: 'Lee Park', introducers: [dana?.id], company: 'Acme' },
    ])
    expect(interactions).toMatchObject([
      {
        contactId: dana?.id,
        summary: 'launch budgets moving to the regions',
        template: 'intro',
        got: ['referral'],
        referred: [lee?.id],
      },
    ])
    expect(followUps).toMatchObject([
      { contactId: dana?.id, kind: 'first-contact', dueOn: '2026-11-23', status: 'done' },
      { contactId: lee?.id, kind: 'first-contact', dueOn: '2026-11-24', status: 'open' },
      { contactId: dana?.id, kind: 'thank-you', dueOn: '2026-11-24', status: 'open' },
      { contactId: stan?.id, aboutId: dana?.id, kind: 'tell-host', dueOn: '2026-11-24', status: 'open' },
      { contactId: dana?.id, kind: 'follow-up', dueOn: '2026-12-07', status: 'open' },
    ])
    expect(stdout).toContain('Everything stays on this computer.')
    expect(stdout).toMatch(/Hello Dana, my name is Jane Jones\. Stan Smith suggested that I call you\./)
    expect(stdout).toMatch(
      /comes next:\n.*tomorrow +Lee Park.*\n.*tomorrow +Dana Reyes.*\n.*tomorrow +Stan Smith.*\n.*Mon 7 Dec +Dana Reyes/,
    )
    expect(stdout).toContain('rapport undo')
  })

  it('by mail shows a subject, and opens a nudge once it was sent', async () => {
    const jane = person()
    const { stdout } = await jane.types(
      [],
      [
        ...aboutJane,
        ...reachingDana,
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
    const answers: Typing[] = [...calling, ['Ring now?', `${down}${enter}`]]
    await jane.types([], [...aboutJane, ...reachingDana, ...answers])
    expect(jane.book()).toMatchObject({ interactions: [], followUps: [{ kind: 'first-contact', dueOn: '2026-11-24' }] })
    jane.on('2026-11-24')
    expect((await jane.json('due')).today).toMatchObject([{ contactName: 'Dana Reyes', template: 'intro' }])
    expect(await jane.ok('script', 'dana')).toMatch(/^Hello Dana.*Stan Smith suggested/)
  })

  it('names the next business day, which on a Friday is Monday', async () => {
    const jane = person('2026-11-27')
    const answers: Typing[] = [...calling, ['Ring now?', `${down}${enter}`]]
    const { stderr } = await jane.types([], [...aboutJane, ...reachingDana, ...answers])
    expect(stderr).toMatch(/yes.*\n.*Monday.*\n.*save for later/)
    expect(stderr).not.toContain('tomorrow')
    expect(jane.book().followUps).toMatchObject([{ kind: 'first-contact', dueOn: '2026-11-30' }])
  })

  it('that is broken off at the call forgets nobody: the call is due today', async () => {
    const jane = person()
    const answers: Typing[] = [...calling, ['Ring now?', enter], ['hung up', ctrlC]]
    const { code } = await jane.types([], [...aboutJane, ...reachingDana, ...answers])
    expect(code).toBe(130)
    expect(jane.book()).toMatchObject({
      profile: { name: 'Jane Jones' },
      interactions: [],
      followUps: [{ kind: 'first-contact', dueOn: '2026-11-23', status: 'open' }],
    })
    expect((await jane.json('due')).today).toMatchObject([{ contactName: 'Dana Reyes' }])
  })

  it.each([
    ['tomorrow', enter, '2026-11-24'],
    ['save for later', `${down}${enter}`, undefined],
  ])('without a number is not offered for now: %s', async (_, keys, dueOn) => {
    const jane = person()
    const { stderr } = await jane.types(
      [],
      [
        ...aboutJane,
        ...reachingDana,
        ['Calling or writing?', enter],
        ['Number, if you have it?', enter],
        ['When will you call?', keys],
      ],
    )
    expect(stderr).not.toContain('Ring now?')
    expect(stderr).not.toMatch(/^\W*yes\b/m)
    const { contacts, interactions, followUps } = jane.book()
    expect(contacts.at(-1)).toMatchObject({ name: 'Dana Reyes', phones: [] })
    expect(interactions).toEqual([])
    expect(followUps.map((each) => each.dueOn)).toEqual(dueOn ? [dueOn] : [])
  })

  it('with nobody there puts the call off by itself', async () => {
    const jane = person()
    const noAnswer: Typing = ['How did it go?', `${down}${down}${enter}`]
    const { stdout } = await jane.types([], [...aboutJane, ...reachingDana, ...rung, noAnswer])
    expect(stdout).toMatch(/Tue 24 Nov, tomorrow +Dana Reyes/)
    expect(jane.book().followUps).toMatchObject([{ kind: 'first-contact', dueOn: '2026-11-24', status: 'open' }])
  })

  it.each<[string, Typing, RegExp, object[]]>([
    [
      'is heard of by the one who suggested them',
      ['suggested her or him?', `Stan Smith${enter}`],
      /comes next:\n +Tue 24 Nov, tomorrow +Stan Smith +say how it went\n\n/,
      [{ status: 'done' }, { kind: 'tell-host', status: 'open' }],
    ],
    [
      'is left in peace where nobody suggested them, which is said',
      ['suggested her or him?', enter],
      /^Kept\. Nobody will remind you of Dana Reyes again\./m,
      [{ status: 'done' }],
    ],
  ])('with somebody who is not interested: Dana %s', async (_, via, says, followUps) => {
    const jane = person()
    const { stdout } = await jane.types(
      [],
      [
        ...aboutJane,
        ['talk to first?', `Dana Reyes${enter}`],
        via,
        ...rung,
        ['How did it go?', `${down}${down}${down}${enter}`],
        ['remember?', enter],
      ],
      200,
    )
    expect(stdout).toMatch(says)
    expect(jane.book().followUps).toMatchObject(followUps)
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
        ...reachingDana,
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
    const answers: Typing[] = [...calling, ['Ring now?', `${down}${down}${enter}`]]
    const { code } = await jane.types([], [...aboutJane, ...reachingDana, ...answers])
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
      ...calling,
      ['Ring now?', `${down}${down}${enter}`],
    ]
    const { code, stdout } = await jane.types([], [...skipped, ...answers], 200)
    expect(code).toBe(0)
    expect(stdout).toMatch(/my name is \[your name\]/)
    expect(jane.book()).toMatchObject({ profile: { name: null }, contacts: [{ name: 'Dana Reyes', introducers: [] }] })
  })

  it('is one step for undo before anything was said', async () => {
    const jane = person()
    const answers: Typing[] = [...calling, ['Ring now?', `${down}${down}${enter}`]]
    await jane.types([], [...aboutJane, ...reachingDana, ...answers])
    await jane.ok('undo')
    expect(jane.book()).toMatchObject({ profile: { name: null }, contacts: [] })
  })

  it('does not come again once there is a book', async () => {
    const jane = person()
    await jane.ok('init', '--name', 'Jane')
    expect((await jane.types([], [])).code).toBe(0)
  })
})
