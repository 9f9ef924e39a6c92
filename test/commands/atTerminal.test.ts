import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { janeWithTwoDanas } from '../helpers/people.js'
import { ctrlC, down, enter, person, scratch, type Typing } from '../helpers/rapport.js'

describe('at a terminal', () => {
  it('an ambiguous name is a choice', async () => {
    const jane = await janeWithTwoDanas()
    const { code } = await jane.types(['log', 'dana', 'hello'], [['Which', `${down}${enter}`]])
    expect(code).toBe(0)
    expect(jane.book().interactions).toMatchObject([{ contactId: jane.book().contacts[1]?.id, summary: 'hello' }])
  })

  it('an unknown name is a choice of the nearest people and somebody new', async () => {
    const jane = await janeWithTwoDanas()
    const asks = 'Nobody in your book is called “Lee”. Whom do you mean?'
    await jane.types(['log', 'Lee', 'hello'], [[asks, enter]], 200)
    const { contacts, interactions } = jane.book()
    expect(contacts.map((each) => each.name)).toEqual(['Dana Reyes', 'Dana Cole', 'Lee'])
    expect(interactions).toMatchObject([{ contactId: contacts[2]?.id, summary: 'hello' }])
    const { stderr } = await jane.types(['log', 'Dnaa', 'again'], [['somebody new: Dnaa', `${down}${enter}`]])
    expect(stderr).toMatch(/Dana Reyes.*\n.*Dana Cole.*\n.*somebody new: Dnaa/)
    expect(jane.book().contacts).toHaveLength(3)
    expect(jane.book().interactions.at(-1)).toMatchObject({ contactId: contacts[1]?.id, summary: 'again' })
    await jane.types(['log', 'Dnaa', 'new'], [['somebody new: Dnaa', `${down}${down}${enter}`]])
    expect(jane.book().contacts.at(-1)?.name).toBe('Dnaa')
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
    expect(jane.book().profile.industry).toBeNull()
    expect(stdout).toMatch(/^Hello Dana, my name is Jane Jones\. Stan Smith suggested/)
    expect(stdout).toContain('the wine industry')
  })

  it('what a script asked about me is kept for the next one', async () => {
    const jane = person()
    const { code } = await jane.types(
      ['script', '--to', 'Dana Reyes', '--via', 'Stan'],
      [
        ['Your name?', enter],
        ['This one is needed. For example: Jane Jones.', `Jane${enter}`],
        ['Which industry', `wine${enter}`],
        ['Which role', `cook${enter}`],
        ['Keep your name and role for the next script?', enter],
      ],
      200,
    )
    expect(code).toBe(0)
    expect(jane.book()).toMatchObject({ profile: { name: 'Jane', role: 'cook' }, contacts: [] })
    // The industry that somebody else knows is theirs, and asked for again.
    expect(jane.book().profile.industry).toBeNull()
    const next = await jane.types(['script', '--to', 'Lee Park', '--via', 'Stan'], [['Which industry', `wine${enter}`]])
    expect(next.stderr).not.toMatch(/Your name|Which role|Keep/)
  })

  it('a script alone asks whom it is for, and takes what the book knows of them', async () => {
    const jane = await janeWithTwoDanas()
    await jane.ok('contact', 'add', 'Stan Smith')
    await jane.ok('contact', 'edit', 'reyes', '--industry', 'wine', '--introduced-by', 'stan')
    const { stdout } = await jane.types(['script'], [['Whom would you like to talk to?', `reyes${enter}`]], 200)
    expect(stdout).toMatch(/^Hello Dana.*Stan Smith suggested/)
    expect(stdout).toContain('the wine industry')
  })

  it('a script that is logged is neither kept nor written to a file after Ctrl-C', async () => {
    const jane = await janeWithTwoDanas()
    const file = join(scratch(), 'mail.txt')
    const args = ['script', 'email', 'reyes', '--via', 'Stan', '--set', 'industry=wine', '--log', '--out', file]
    expect((await jane.types(args, [['Sent?', ctrlC]])).code).toBe(130)
    expect(existsSync(file)).toBe(false)
    expect(jane.book().interactions).toEqual([])
    expect((await jane.types(args, [['Sent?', enter]])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/^Subject: Stan/)
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
        ['name anybody?', enter],
        ['promises?', enter],
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
