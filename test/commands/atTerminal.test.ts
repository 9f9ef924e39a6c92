import { describe, expect, it } from 'vitest'
import { janeWithTwoDanas } from '../helpers/people.js'
import { clearLine, down, enter, person, type Typing } from '../helpers/rapport.js'

describe('I just hung up: rapport log alone', () => {
  it('is a picker, due people first, and short questions', async () => {
    const jane = await janeWithTwoDanas()
    const { code, stdout } = await jane.types(
      ['log'],
      [
        ['Dana Cole, Brightwell', enter],
        ['How did it go?', enter],
        ['remember?', `budgets move${enter}`],
        ['next?', `2w${enter}`],
      ],
      200,
    )
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Kept: Dana Cole, Brightwell .*you talked.*budgets move$/m)
    expect(stdout).toMatch(/^Done: Dana Cole.*call back/m)
    expect(stdout).toMatch(/^Next: Dana Cole.*Mon 7 Dec/m)
    expect(jane.book().interactions).toMatchObject([{ summary: 'budgets move', outcome: 'spoke', on: '2026-11-23' }])
  })

  it('narrows people by what is typed', async () => {
    const jane = await janeWithTwoDanas()
    const { code } = await jane.types(
      ['log'],
      [
        ['Dana Reyes, Acme', 'reyes'],
        ['reyes', enter],
        ['How did it go?', `${down}${down}${enter}`],
        ['try again?', enter],
      ],
    )
    expect(code).toBe(0)
    expect(jane.book().interactions).toMatchObject([{ outcome: 'no-answer', contactId: jane.book().contacts[0]?.id }])
    expect(jane.book().followUps.at(-1)).toMatchObject({ dueOn: '2026-11-24', status: 'open' })
  })

  it('adds somebody new by name', async () => {
    const jane = person()
    await jane.types(
      ['log'],
      [
        ['somebody new', enter],
        ['Name?', enter],
        ['A name', `Lee Park${enter}`],
        ['How did it go?', enter],
        ['remember?', enter],
        ['next?', enter],
      ],
    )
    expect(jane.book()).toMatchObject({
      contacts: [{ name: 'Lee Park' }],
      interactions: [{ summary: '' }],
      followUps: [],
    })
  })

  it('asks again for a day that it does not understand', async () => {
    const jane = await janeWithTwoDanas()
    await jane.types(
      ['log'],
      [
        ['Dana Cole, Brightwell', enter],
        ['How did it go?', enter],
        ['remember?', enter],
        ['next?', `soonish${enter}`],
        ['Which day is', `${clearLine}fri${enter}`],
      ],
    )
    expect(jane.book().followUps.at(-1)?.dueOn).toBe('2026-11-27')
  })
})

describe('at a terminal', () => {
  it('an ambiguous name is a choice', async () => {
    const jane = await janeWithTwoDanas()
    const { code } = await jane.types(['log', 'dana', 'hello'], [['Which', `${down}${enter}`]])
    expect(code).toBe(0)
    expect(jane.book().interactions).toMatchObject([{ contactId: jane.book().contacts[1]?.id, summary: 'hello' }])
  })

  it('an unknown name may be added', async () => {
    const jane = await janeWithTwoDanas()
    await jane.types(['log', 'Lee', 'hello'], [['Add Lee to your book?', `y${enter}`]])
    expect(jane.book().contacts.at(-1)?.name).toBe('Lee')
    const { code } = await jane.types(['log', 'Max', 'hello'], [['Add Max to your book?', `n${enter}`]])
    expect(code).toBe(2)
    expect(jane.book().contacts).toHaveLength(3)
  })

  it('a script asks for what is missing, with the template’s own questions', async () => {
    const jane = await janeWithTwoDanas()
    const { code, stdout } = await jane.types(
      ['script', 'reyes'],
      [
        ['Who suggested her or him?', `Stan Smith${enter}`],
        ['Which industry does this person know well?', `wine${enter}`],
      ],
    )
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Hello Dana, my name is Jane Jones\. Stan Smith suggested/)
    expect(stdout).toContain('the wine industry')
  })

  it('a script in mail that is logged asks whether it was sent', async () => {
    const jane = await janeWithTwoDanas()
    const args = ['script', 'email', 'reyes', '--via', 'Stan', '--set', 'industry=wine', '--log']
    await jane.types(args, [['Sent?', `n${enter}`]])
    expect(jane.book().interactions).toEqual([])
    await jane.types(args, [['Sent?', enter]])
    expect(jane.book().interactions).toMatchObject([{ outcome: 'sent', template: 'intro' }])
  })

  it('ticking off offers to log the talk', async () => {
    const jane = await janeWithTwoDanas()
    const { stdout } = await jane.types(
      ['done', 'cole'],
      [
        ['Log it', enter],
        ['How did it go?', enter],
        ['remember?', `she moves${enter}`],
        ['next?', enter],
      ],
      200,
    )
    expect(stdout).toContain('she moves')
    expect(jane.book().followUps).toMatchObject([{ status: 'done' }])
    await jane.ok('undo')
    await jane.types(['done', 'cole'], [['Log it', `n${enter}`]])
    expect(jane.book()).toMatchObject({ followUps: [{ status: 'done' }], interactions: [] })
  })

  it('done alone is a choice of what is open', async () => {
    const jane = await janeWithTwoDanas()
    await jane.ok('follow-up', 'add', 'Dana Reyes', 'tomorrow')
    await jane.types(
      ['done'],
      [
        ['Which one?', `${down}${enter}`],
        ['Log it', `n${enter}`],
      ],
    )
    expect(jane.book().followUps.map((each) => each.status)).toEqual(['open', 'done'])
  })

  it('contact add asks for the few things worth knowing', async () => {
    const jane = person()
    const answers: Typing[] = [
      ['Name?', `Lee Park${enter}`],
      ['Company?', enter],
      ['Phone?', `555-0100${enter}`],
      ['E-mail?', enter],
    ]
    const { code, stdout } = await jane.types(['contact', 'add'], answers)
    expect(code).toBe(0)
    expect(stdout).toContain('Lee Park is now in your book.')
    expect(jane.book().contacts).toMatchObject([{ name: 'Lee Park', company: null, phones: ['555-0100'], emails: [] }])
  })

  it('contact remove says what goes along, and asks', async () => {
    const jane = await janeWithTwoDanas()
    const kept = await jane.types(['contact', 'remove', 'cole'], [['and 1 follow-up?', enter]])
    expect(kept.code).toBe(130)
    expect(jane.book().contacts).toHaveLength(2)
    const removed = await jane.types(['contact', 'remove', 'cole'], [['Remove Dana Cole', `y${enter}`]])
    expect(removed.code).toBe(0)
    expect(jane.book()).toMatchObject({ contacts: [{ name: 'Dana Reyes' }], followUps: [] })
  })

  it('rapport alone with a book shows what is due and a hint', async () => {
    const jane = await janeWithTwoDanas()
    const { code, stdout } = await jane.types([], [])
    expect(code).toBe(0)
    expect(stdout).toContain('Dana Cole, Brightwell')
    expect(stdout).toContain('rapport log')
  })

  it('--no-input asks nothing', async () => {
    const jane = await janeWithTwoDanas()
    const { code, stderr } = await jane.types(['log', '--no-input'], [])
    expect(code).toBe(2)
    expect(stderr).toContain('<contact>')
  })

  it('questions go to stderr, so that stdout can be piped', async () => {
    const jane = await janeWithTwoDanas()
    const { stdout } = await jane.types(['script', 'reyes', '--via', 'Stan'], [['Which industry', `wine${enter}`]])
    expect(stdout).toMatch(/^Hello/)
    expect(stdout).not.toContain('Which industry')
  })
})
