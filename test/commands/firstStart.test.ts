import { describe, expect, it } from 'vitest'
import { down, enter, person, type Typing } from '../helpers/rapport.js'

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
    expect(followUps).toMatchObject([{ contactId: reyes?.id, dueOn: '2026-12-07', status: 'open' }])
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
      followUps: [{ kind: 'nudge', dueOn: '2026-11-30' }],
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

  it('asks nothing where a flag says something', async () => {
    const jane = person()
    expect((await jane.types(['init', '--name', 'Jane'], [])).code).toBe(0)
    expect(jane.book().profile.name).toBe('Jane')
  })
})
