import { describe, expect, it } from 'vitest'
import { janeWhoKnowsStan } from '../helpers/introduced.js'
import { ctrlC, down, enter, type Typing } from '../helpers/rapport.js'

/** Jane before her second call with Dana, who may know people at two of the companies that she aims at. */
async function beforeTheCall() {
  const jane = await janeWhoKnowsStan()
  await jane.ok('profile', 'set', 'offer=pricing studies')
  await jane.ok('contact', 'edit', 'dana', '--phone', '555-0142', '--industry', 'oncology', '--note', 'keeps bees')
  await jane.ok('log', 'dana', 'budgets move', '--on', '2026-11-13')
  await jane.ok('log', 'stan', '--told', 'dana')
  await jane.ok('contact', 'add', 'Lee Park', '--company', 'Acme')
  for (const company of ['Acme', 'Novo', 'Brightwell']) await jane.ok('company', 'add', company)
  jane.on('2026-11-23')
  return jane
}

describe('the call sheet', () => {
  it('has who they are, how I know them, and what was said last', async () => {
    const out = await (await beforeTheCall()).ok('call', 'dana')
    expect(out).toMatch(/^Dana Reyes, Kern {2}555-0142\n/)
    for (const part of ['oncology', 'introduced by Stan Smith', 'keeps bees', 'Fri 13 Nov', 'budgets move'])
      expect(out).toContain(part)
  })

  it('has the script that fits, the order of the talk, five questions, companies, how to ask for names, and the tone', async () => {
    const jane = await beforeTheCall()
    const out = await jane.ok('call', 'dana')
    const parts = out.split(/^(?:─.*|Then|To ask|Before you say goodbye)$/m)
    const [, opening = '', , agenda = '', questions = '', goodbye = ''] = parts
    expect(opening).toContain("Hello Dana, it's Jane Jones.")
    expect(agenda.match(/^ {2}\d\. /gm)?.length).toBeGreaterThanOrEqual(4)
    expect(agenda).toContain('pricing studies')
    expect(agenda).toContain('say when you will be in touch')
    expect(questions.match(/\?$/gm)).toHaveLength(5)
    expect(questions).toContain('oncology')
    expect(questions).toContain('at Kern')
    // At Acme Jane knows somebody already.
    expect(goodbye).toContain('You would like to meet people at Brightwell, Novo.\n')
    expect(goodbye).toContain('at Brightwell or Novo')
    expect(goodbye).toMatch(/[Ss]mile/)
  })

  it('begins with the introduction where we have not talked yet', async () => {
    const jane = await janeWhoKnowsStan()
    expect(await jane.ok('call', 'dana')).toMatch(
      /Hello Dana, my name is Jane Jones\. Stan Smith suggested that I call you\./,
    )
  })

  it('changes nothing and asks nothing without a terminal', async () => {
    const jane = await beforeTheCall()
    const before = jane.book()
    const { code, stdout, stderr } = await jane.run('call', 'dana')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).not.toContain('Kept')
    expect(jane.book()).toEqual(before)
  })

  it('is one screen', async () => {
    const lines = (await (await beforeTheCall()).types(['call', 'dana', '--no-input'], [], 100)).stdout
      .trim()
      .split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(24)
    expect(lines.length).toBeLessThanOrEqual(40)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100)
  })

  it('is data with --json', async () => {
    const jane = await beforeTheCall()
    const sheet = await jane.json('call', 'dana')
    expect(sheet).toMatchObject({
      contact: { name: 'Dana Reyes', phones: ['555-0142'] },
      introducers: [{ name: 'Stan Smith' }],
      talks: [{ summary: 'budgets move', on: '2026-11-13' }],
      script: { template: 'reconnect', channel: 'phone' },
      companies: ['Brightwell', 'Novo'],
      questions: { length: 5 },
    })
    expect(sheet.interaction).toBeUndefined()
  })

  it('needs somebody who is in the book', async () => {
    const jane = await beforeTheCall()
    expect(await jane.fails('call')).toMatchObject({ exit: 2, code: 'missing' })
    expect(await jane.fails('call', 'Zzyzx')).toMatchObject({ exit: 2, code: 'unknown-contact' })
    expect(await jane.fails('call', 'a')).toMatchObject({ exit: 2, code: 'ambiguous-contact' })
  })
})

describe('rapport call at a terminal', () => {
  const talked: Typing[] = [
    ['hung up', enter],
    ['How did it go?', enter],
    ['remember?', `regions hire in May${enter}`],
    ['What did Dana give you?', ` ${down} ${enter}`],
    ['What did you give Dana?', `a pricing study${enter}`],
    ['Did Dana name anybody?', `Bo Diaz, Novo${enter}`],
    ['in touch with Bo?', enter],
    ['Anybody else?', enter],
    ['May you use', enter],
    ['promises?', enter],
    ['with Dana next?', `2w${enter}`],
  ]

  it('shows the sheet, then asks what came of it, gave and got too, and keeps all of it as one step', async () => {
    const jane = await beforeTheCall()
    const before = jane.book()
    const { code, stdout } = await jane.types(['call', 'dana'], talked, 200)
    expect(code).toBe(0)
    expect(stdout).toMatch(/To ask\n.*Kept: Dana Reyes, Kern .*regions hire in May.*Bo Diaz · first contact/s)
    const [last] = jane.book().interactions.slice(-1)
    expect(last).toMatchObject({
      channel: 'phone',
      outcome: 'spoke',
      template: 'reconnect',
      summary: 'regions hire in May',
      got: ['advice', 'information', 'referral'],
      gave: 'a pricing study',
    })
    expect((await jane.json('follow-up', 'list')).followUps).toMatchObject([
      { contactName: 'Bo Diaz', kind: 'first-contact', dueOn: '2026-11-24' },
      { contactName: 'Dana Reyes', kind: 'thank-you', dueOn: '2026-11-24' },
      { contactName: 'Dana Reyes', kind: 'follow-up', dueOn: '2026-12-07' },
    ])
    await jane.ok('undo')
    const { contacts, interactions, followUps } = jane.book()
    expect({ contacts, interactions, followUps }).toEqual({
      contacts: before.contacts,
      interactions: before.interactions,
      followUps: before.followUps,
    })
  })

  it('asks nothing of give and take where nobody was reached', async () => {
    const jane = await beforeTheCall()
    const { stderr } = await jane.types(
      ['call', 'dana'],
      [
        ['hung up', enter],
        ['How did it go?', `${down}${down}${enter}`],
        ['try again?', enter],
      ],
    )
    expect(stderr).not.toMatch(/give|name anybody|remember/)
    expect(jane.book().interactions.at(-1)).toMatchObject({ outcome: 'no-answer' })
  })

  it('tells the one who introduced us of a first talk, and shows the introduction as used', async () => {
    const jane = await janeWhoKnowsStan()
    const { stdout } = await jane.types(
      ['call', 'dana'],
      [
        ['hung up', enter],
        ['How did it go?', enter],
        ['remember?', enter],
        ['give you?', enter],
        ['give Dana?', enter],
        ['name anybody?', enter],
        ['promises?', enter],
        ['next?', enter],
      ],
      200,
    )
    expect(stdout).toContain('Next: Stan Smith · say how it went with Dana Reyes · Mon 23 Nov')
    expect(jane.book().interactions).toMatchObject([{ template: 'intro', got: [] }])
  })

  it.each<[string, string, string[]]>([
    ['no', `n${enter}`, ['Stan Smith']],
    ['yes', enter, []],
  ])('asks whether a message left told them of the one whom they introduced: %s', async (_, keys, still) => {
    const jane = await janeWhoKnowsStan()
    await jane.ok('log', 'dana', 'budgets move')
    const { code, stdout } = await jane.types(
      ['call', 'stan'],
      [
        ['hung up', enter],
        ['How did it go?', `${down}${enter}`],
        ['try again?', enter],
        ['Did you tell Stan about Dana?', keys],
      ],
      200,
    )
    expect(code).toBe(0)
    expect(stdout).toContain('Kept: Stan Smith')
    const { waiting } = await jane.json('thanks')
    expect(waiting.map((each: { host: { name: string } }) => each.host.name)).toEqual(still)
  })

  it('may be left after the sheet: nothing is logged', async () => {
    const jane = await beforeTheCall()
    const before = jane.book()
    const { code, stdout } = await jane.types(['call', 'dana'], [['Ctrl-C leaves', ctrlC]])
    expect(code).toBe(130)
    expect(stdout).toContain('To ask')
    expect(jane.book()).toEqual(before)
  })
})
