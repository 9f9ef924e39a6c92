import { describe, expect, it } from 'vitest'
import { janeWhoKnowsStan } from '../helpers/introduced.js'
import { down, enter, person, type Typing } from '../helpers/rapport.js'

/** Jane on a Monday: Stan introduced Dana, whom she is to call today. */
async function jane() {
  const it = await janeWhoKnowsStan()
  it.on('2026-11-20')
  await it.ok('log', 'stan', '-r', 'Lee Park, Acme')
  it.on('2026-11-23')
  const open = async () =>
    (await it.json('follow-up', 'list')).followUps.map(
      (each: { contactName: string; kind: string; dueOn: string }) => `${each.contactName} ${each.kind} ${each.dueOn}`,
    )
  return { ...it, open }
}

describe('log with an outcome in words', () => {
  it('is no talk where nobody answered: nothing is closed and nobody is to hear of it', async () => {
    const me = await jane()
    const out = await me.ok('log', 'lee', 'no', 'answer')
    expect(out).toBe(
      [
        'Kept: Lee Park, Acme · Mon 23 Nov, today · by phone, no answer',
        'Moved: Lee Park · first contact · Tue 24 Nov, tomorrow',
        'A mistake? rapport undo',
        '',
      ].join('\n'),
    )
    expect(await me.open()).not.toContainEqual(expect.stringContaining('tell-host'))
  })

  it.each([
    ['left a message', { outcome: 'left-message', channel: 'phone', summary: '' }],
    ["She didn't pick up.", { outcome: 'no-answer', channel: 'phone', summary: '' }],
    ['Not interested', { outcome: 'declined', channel: 'phone', summary: '' }],
    ['wrote back', { outcome: 'replied', direction: 'in', channel: 'email', summary: '' }],
    ['emailed her', { outcome: 'sent', direction: 'out', channel: 'email', summary: '' }],
    ['met for coffee', { outcome: 'met', channel: 'meeting', summary: 'met for coffee' }],
    ['had a video call', { outcome: 'met', channel: 'video', summary: 'had a video call' }],
    ['she called me back', { outcome: 'spoke', direction: 'in', channel: 'phone', summary: '' }],
    ['no answer – try friday', { outcome: 'no-answer', channel: 'phone', summary: 'no answer – try friday' }],
    ['on vacation', { outcome: 'no-answer', channel: 'phone', summary: 'on vacation' }],
    ['no answer to the budget question', { outcome: 'spoke', summary: 'no answer to the budget question' }],
  ])('is that outcome, quoted or not: %s', async (text, interaction) => {
    const me = await jane()
    expect((await me.json('log', 'dana', text)).interaction).toMatchObject(interaction)
    expect((await me.json('log', 'dana', ...text.split(' '))).interaction).toMatchObject(interaction)
  })

  it('is text where an outcome is given', async () => {
    const me = await jane()
    expect((await me.json('log', 'dana', 'no', 'answer', '-o', 'spoke')).interaction).toMatchObject({
      outcome: 'spoke',
      summary: 'no answer',
    })
  })

  it('takes the other options as ever', async () => {
    const me = await jane()
    const { interaction, opened } = await me.json('log', 'dana', 'no answer', '--on', '2026-11-20', '-f', '2w')
    expect(interaction).toMatchObject({ on: '2026-11-20', outcome: 'no-answer' })
    expect(opened).toMatchObject([{ kind: 'follow-up', dueOn: '2026-12-07' }])
  })

  it('of a no leaves them in peace, and whoever introduced them hears of it', async () => {
    const me = await jane()
    await me.ok('follow-up', 'add', 'dana', '2w', 'ask', 'again')
    await me.ok('log', 'dana', 'not', 'interested')
    const open = await me.open()
    expect(open).toContain('Stan Smith tell-host 2026-11-24')
    expect(open.filter((each: string) => each.startsWith('Dana'))).toEqual([])
  })
})

describe('done with an outcome in words', () => {
  it.each([
    ['left a message', { outcome: 'left-message', channel: 'phone', summary: '' }],
    ['nobody answered', { outcome: 'no-answer', channel: 'phone', summary: '' }],
    ['wrote back', { outcome: 'replied', channel: 'email', summary: '' }],
    ['she liked the study', { outcome: 'spoke', channel: 'phone', summary: 'she liked the study' }],
  ])('logs that outcome: %s', async (text, interaction) => {
    const me = await jane()
    await me.ok('follow-up', 'add', 'dana', 'today')
    const done = await me.json('done', 'dana', ...text.split(' '))
    expect(done).toMatchObject({ interaction, followUp: { status: 'done' } })
  })

  it('is not put on the channel of the reminder that it ticks off', async () => {
    const me = await jane()
    await me.ok('script', 'email', 'lee', '--via', 'stan', '--set', 'industry=wine', '--log')
    const [{ id = '' } = {}] = me.book().followUps.filter(({ kind }) => kind === 'nudge')
    me.on('2026-11-30')
    expect((await me.json('done', id, 'left', 'a', 'voicemail')).interaction).toMatchObject({
      channel: 'phone',
      outcome: 'left-message',
    })
    await me.ok('undo')
    expect((await me.json('done', id, 'asked', 'again')).interaction).toMatchObject({
      channel: 'email',
      outcome: 'sent',
    })
  })
})

describe('rapport log dana alone', () => {
  const asked: Typing[] = [
    ['How did it go?', enter],
    ['remember?', `budgets move${enter}`],
    ['Did Dana name anybody?', `Bo Diaz, Novo${enter}`],
    ['in touch with Bo?', enter],
    ['Anybody else?', enter],
    ['May you use', enter],
    ['promises?', enter],
    ['with Dana next?', `2w${enter}`],
  ]

  it('asks at a terminal how it went, and keeps all of it as one step', async () => {
    const me = await jane()
    const { code, stdout } = await me.types(['log', 'dana'], asked, 200)
    expect(code).toBe(0)
    expect(stdout).toContain('Kept: Dana Reyes, Kern · Mon 23 Nov, today · by phone, you talked: budgets move')
    expect(stdout).toContain('Next: Dana Reyes · say thank you · Tue 24 Nov, tomorrow')
    expect(stdout).toContain('Next: Dana Reyes · follow up · Mon 7 Dec')
    await me.ok('undo')
    expect(me.book().interactions).toHaveLength(1)
  })

  it('asks for all words of the name, and for somebody new', async () => {
    const me = await jane()
    await me.types(
      ['log', 'dana', 'reyes'],
      [
        ['How did it go?', `${down}${enter}`],
        ['try again?', enter],
      ],
    )
    expect(me.book().interactions.at(-1)).toMatchObject({ outcome: 'left-message' })
    await me.types(
      ['log', 'Mia Wong', '--new'],
      [
        ['How did it go?', `${down}${down}${down}${enter}`],
        ['remember?', enter],
      ],
    )
    expect(me.book().interactions.at(-1)).toMatchObject({ outcome: 'declined' })
    expect(me.book().contacts.at(-1)?.name).toBe('Mia Wong')
  })

  it('keeps nothing after Ctrl-C', async () => {
    const me = await jane()
    const before = me.book()
    expect((await me.types(['log', 'dana'], [['How did it go?', '\u0003']])).code).toBe(130)
    expect(me.book()).toEqual(before)
  })

  it.each([
    'log dana hello',
    'log dana -o met',
    'log dana -c email',
    'log dana --keep',
    'log dana --no-follow-ups',
    'log dana --no-input',
  ])('is not asked where something is said: rapport %s', async (line) => {
    const me = await jane()
    const { code, stderr } = await me.types(line.split(' '), [])
    expect(code).toBe(0)
    expect(stderr).not.toContain('How did it go?')
  })

  it('asks nothing without a terminal', async () => {
    const me = await jane()
    expect((await me.json('log', 'dana')).interaction).toMatchObject({ outcome: 'spoke', summary: '' })
  })

  it('does not take what is typed at “remember” for an outcome: that has been said', async () => {
    const me = await jane()
    await me.types(
      ['log', 'dana'],
      [
        ['How did it go?', enter],
        ['remember?', `no answer${enter}`],
        ['name anybody?', enter],
        ['promises?', enter],
        ['next?', enter],
      ],
    )
    expect(me.book().interactions.at(-1)).toMatchObject({ outcome: 'spoke', summary: 'no answer' })
  })
})

describe('the channel video', () => {
  it('is a meeting: thanks are due, and a first contact is made', async () => {
    const me = await jane()
    const { interaction, opened, closed } = await me.json('log', 'lee', 'budgets move', '-c', 'video')
    expect(interaction).toMatchObject({ channel: 'video', outcome: 'met' })
    expect(opened).toMatchObject([{ kind: 'thank-you' }, { kind: 'tell-host', contactName: 'Stan Smith' }])
    expect(closed).toMatchObject([{ kind: 'first-contact' }])
    expect(await me.ok('history', 'lee')).toContain('by video, you met: budgets move')
    expect((await me.json('history', '-c', 'video')).interactions).toHaveLength(1)
  })

  it('may have had no answer, and is put right like any other', async () => {
    const me = await jane()
    expect((await me.json('log', 'dana', 'no answer', '-c', 'video')).interaction).toMatchObject({
      channel: 'video',
      outcome: 'no-answer',
    })
    await me.ok('log', 'dana')
    expect((await me.json('amend', '-c', 'video')).interaction).toMatchObject({ channel: 'video', outcome: 'met' })
  })

  it('offers at a terminal what can come of it', async () => {
    const me = person()
    await me.ok('contact', 'add', 'Dana Reyes')
    const keys: Typing[] = [
      ['Dana Reyes', enter],
      ['How did it go?', enter],
      ['remember?', enter],
      ['name anybody?', enter],
      ['promises?', enter],
      ['next?', enter],
    ]
    const { stderr } = await me.types(['log', '-c', 'video'], keys)
    expect(stderr).toMatch(/we met\n.*no answer\n.*not interested/)
    expect(stderr).not.toMatch(/left a message|I wrote/)
    expect(me.book().interactions).toMatchObject([{ channel: 'video', outcome: 'met' }])
  })
})
