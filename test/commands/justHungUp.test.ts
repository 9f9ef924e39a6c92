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
        ['Did Dana name anybody?', enter],
        ['promises?', enter],
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
    const jane = await janeWithTwoDanas()
    await jane.types(
      ['log'],
      [
        ['somebody new', `${down}${down}${enter}`],
        ['Name?', enter],
        ['A name', `Lee Park${enter}`],
        ['How did it go?', enter],
        ['remember?', `hello${enter}`],
        ['Did Lee name anybody?', enter],
        ['promises?', enter],
        ['next?', enter],
      ],
    )
    const { contacts, interactions } = jane.book()
    expect(contacts.at(-1)?.name).toBe('Lee Park')
    expect(interactions).toMatchObject([{ contactId: contacts.at(-1)?.id, summary: 'hello' }])
  })

  it('takes “somebody new” with a name of the book for the one who bears it', async () => {
    const jane = await janeWithTwoDanas()
    const { stdout } = await jane.types(
      ['log'],
      [
        ['somebody new', `${down}${down}${enter}`],
        ['Name?', `dana reyes${enter}`],
        ['How did it go?', enter],
        ['remember?', enter],
        ['Did Dana name anybody?', enter],
        ['promises?', enter],
        ['next?', enter],
      ],
    )
    expect(stdout).toMatch(/^Kept: Dana Reyes, Acme/)
    const { contacts, interactions } = jane.book()
    expect(contacts).toHaveLength(2)
    expect(interactions).toMatchObject([{ contactId: contacts[0]?.id }])
  })

  it('points to the list where several bear the name of “somebody new”', async () => {
    const jane = await janeWithTwoDanas()
    await jane.ok('contact', 'add', 'Dana Reyes')
    await jane.types(
      ['log'],
      [
        ['somebody new', `${down.repeat(3)}${enter}`],
        ['Name?', `Dana Reyes${enter}`],
        ['take one from the list', `${clearLine}Lee Park${enter}`],
        ['How did it go?', `${down.repeat(3)}${enter}`],
        ['remember?', enter],
      ],
    )
    expect(jane.book().contacts.at(-1)?.name).toBe('Lee Park')
  })

  it('asks for the name at once where the book is empty', async () => {
    const jane = person()
    await jane.types(
      ['log'],
      [
        ['Whom did you talk with?', enter],
        ['A name', `Lee Park${enter}`],
        ['How did it go?', enter],
        ['remember?', enter],
        ['Did Lee name anybody?', enter],
        ['promises?', enter],
        ['next?', enter],
      ],
    )
    expect(jane.book()).toMatchObject({
      contacts: [{ name: 'Lee Park' }],
      interactions: [{ summary: '' }],
      followUps: [],
    })
  })

  it('tells namesakes apart by their ids', async () => {
    const jane = person()
    for (let count = 0; count < 2; count++) await jane.ok('contact', 'add', 'Dana Reyes')
    await jane.ok('contact', 'add', 'Dana Cole')
    const [, second] = jane.book().contacts
    const { stderr } = await jane.types(['log', 'reyes', 'hello'], [['Which', `${down}${enter}`]])
    for (const { id } of jane.book().contacts.slice(0, 2)) expect(stderr).toContain(`Dana Reyes (${id})`)
    expect(jane.book().interactions).toMatchObject([{ contactId: second?.id }])
    const picker = await jane.types(['contact', 'show'], [[`Dana Reyes (${second?.id})`, enter]])
    expect(picker.stderr).toContain('Dana Cole')
    expect(picker.stderr).not.toContain('Dana Cole (')
  })

  const all = ['we talked', 'left a message', 'no answer', 'not interested', 'we met', 'I wrote', 'they wrote back']
  const named: Typing[] = [
    ['name anybody?', enter],
    ['promises?', enter],
  ]
  it.each<[string, string[], Typing[]]>([
    ['email', ['I wrote', 'they wrote back'], []],
    ['meeting', ['we met'], named],
    ['phone', ['we talked', 'left a message', 'no answer', 'not interested'], named],
  ])('offers only what fits the channel: %s', async (channel, offered, whom) => {
    const jane = await janeWithTwoDanas()
    const { stderr } = await jane.types(
      ['log', '-c', channel],
      [['Dana Cole, Brightwell', enter], ['How did it go?', enter], ['remember?', enter], ...whom, ['next?', enter]],
    )
    expect(all.filter((each) => stderr.includes(each))).toEqual(offered)
    expect(jane.book().interactions).toMatchObject([{ channel }])
  })

  it.each<[string, string[], Typing[]]>([
    ['--in', ['we talked', 'not interested', 'we met', 'they wrote back'], named],
    ['--in -c phone', ['we talked', 'not interested'], named],
    ['--in -c linkedin', ['they wrote back'], named.slice(0, 1)],
  ])('offers only what can come of a touch that they began: %s', async (flags, offered, whom) => {
    const jane = await janeWithTwoDanas()
    const { stderr } = await jane.types(
      ['log', ...flags.split(' ')],
      [['Dana Cole, Brightwell', enter], ['How did it go?', enter], ['remember?', enter], ...whom, ['next?', enter]],
    )
    expect(all.filter((each) => stderr.includes(each))).toEqual(offered)
    expect(jane.book().interactions).toMatchObject([{ direction: 'in' }])
  })

  it('does not ask again what the flags have said', async () => {
    const jane = await janeWithTwoDanas()
    const { stderr } = await jane.types(
      ['log', '-o', 'met', '--follow-up', '2w'],
      [
        ['Dana Cole, Brightwell', enter],
        ['remember?', `hello${enter}`],
        ['name anybody?', enter],
        ['promises?', enter],
      ],
    )
    expect(stderr).not.toMatch(/How did it go|next\?/)
    expect(jane.book().interactions).toMatchObject([{ outcome: 'met', summary: 'hello' }])
    expect(jane.book().followUps.at(-2)).toMatchObject({ kind: 'thank-you' })
    expect(jane.book().followUps.at(-1)).toMatchObject({ kind: 'follow-up', dueOn: '2026-12-07' })
  })

  it('asks again for a day that it does not understand', async () => {
    const jane = await janeWithTwoDanas()
    await jane.types(
      ['log'],
      [
        ['Dana Cole, Brightwell', enter],
        ['How did it go?', enter],
        ['remember?', enter],
        ['name anybody?', enter],
        ['promises?', enter],
        ['next?', `soonish${enter}`],
        ['Which day is', `${clearLine}fri${enter}`],
      ],
    )
    expect(jane.book().followUps.at(-1)?.dueOn).toBe('2026-11-27')
  })
})
