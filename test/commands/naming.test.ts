import { describe, expect, it } from 'vitest'
import { janeWhoKnowsStan } from '../helpers/introduced.js'
import { clearLine, down, enter, type Typing } from '../helpers/rapport.js'

/** The questions after a talk with Dana up to the one whom she named. */
const talked: Typing[] = [
  ['Dana Reyes, Kern', 'dana'],
  ['talk with? dana', enter],
  ['How did it go?', enter],
  ['remember?', `budgets move${enter}`],
]

describe('whom did they name?', () => {
  it('asks for each, and when I will be in touch: the next business day unless I say', async () => {
    const jane = await janeWhoKnowsStan()
    const { stdout, stderr } = await jane.types(
      ['log'],
      [
        ...talked,
        ['Did Dana name anybody?', `Lee Park, Acme${enter}`],
        ['When will you be in touch with Lee?', enter],
        ['Anybody else?', `Bo Diaz, 555-0100, Kern${enter}`],
        ['When will you be in touch with Bo?', `2w${enter}`],
        ['Anybody else?', enter],
        ['May you use', enter],
        ['promises?', enter],
        ['with Dana next?', `3d${enter}`],
      ],
      200,
    )
    // It is a Friday.
    expect(stderr).toMatch(/in touch with Lee\? .*monday/)
    expect(stdout).toMatch(
      /^Lee Park, Acme is now in your book\.\nBo Diaz, Kern is now in your book\.\nKept: Dana Reyes/,
    )
    expect(stdout).toMatch(/^Next: Lee Park · first contact · Mon 23 Nov/m)
    expect(stdout).toMatch(/^Next: Bo Diaz · first contact · Fri 4 Dec/m)
    expect(jane.book().contacts.slice(2)).toMatchObject([
      { name: 'Lee Park', company: 'Acme' },
      { name: 'Bo Diaz', company: 'Kern', phones: ['555-0100'] },
    ])
    expect(jane.book().interactions).toMatchObject([{ summary: 'budgets move', got: ['referral'] }])
    expect(await jane.json('undo')).toEqual({ undone: 'logged a call with Dana Reyes' })
    expect(jane.book()).toMatchObject({ contacts: { length: 2 }, interactions: [], followUps: [] })
  })

  it('offers tomorrow where that is a business day', async () => {
    const jane = await janeWhoKnowsStan()
    jane.on('2026-11-23')
    const { stderr } = await jane.types(
      ['log'],
      [
        ...talked,
        ['name anybody?', `Lee Park${enter}`],
        ['in touch with Lee?', enter],
        ['Anybody else?', enter],
        ['May you use', enter],
        ['promises?', enter],
        ['next?', enter],
      ],
    )
    expect(stderr).toMatch(/in touch with Lee\? .*tomorrow/)
    expect(jane.book().followUps).toMatchObject([
      { kind: 'first-contact', dueOn: '2026-11-24' },
      { kind: 'thank-you' },
      { kind: 'tell-host' },
    ])
  })

  it('asks no day for somebody for whom something is down already, and says so', async () => {
    const jane = await janeWhoKnowsStan()
    await jane.ok('contact', 'add', 'Lee Park')
    await jane.ok('follow-up', 'add', 'lee', '2026-11-30')
    const { stderr } = await jane.types(
      ['log'],
      [
        ...talked,
        ['name anybody?', `Lee Park, Acme${enter}`],
        ['Anybody else?', enter],
        ['May you use', enter],
        ['promises?', enter],
        ['next?', enter],
      ],
      200,
    )
    expect(stderr).toContain('Lee Park is in your book already, with something down for Mon 30 Nov')
    expect(stderr).not.toContain('in touch with Lee?')
    expect(jane.book().contacts).toMatchObject([{}, {}, { name: 'Lee Park', company: 'Acme' }])
  })

  it('says at once what cannot be kept, while it can still be put right', async () => {
    const jane = await janeWhoKnowsStan()
    await jane.types(
      ['log'],
      [
        ...talked,
        ['name anybody?', `, Acme${enter}`],
        ['names nobody', `${clearLine}Stan Smith${enter}`],
        ['it cannot be the other way round', `${clearLine}Lee Park${enter}`],
        ['in touch with Lee?', `${clearLine}last fri${enter}`],
        ['has passed', `${clearLine}soonish${enter}`],
        ['Which day is', `${clearLine}tomorrow${enter}`],
        ['Anybody else?', enter],
        ['May you use', enter],
        ['promises?', enter],
        ['next?', enter],
      ],
      200,
    )
    expect(jane.book().contacts).toMatchObject([{}, {}, { name: 'Lee Park' }])
    expect(jane.book().followUps[0]).toMatchObject({ kind: 'first-contact', dueOn: '2026-11-21' })
  })

  it.each([
    ['left a message', down, 'try again?'],
    ['no answer', `${down}${down}`, 'try again?'],
  ])('is not asked after “%s”', async (_, keys, last) => {
    const jane = await janeWhoKnowsStan()
    const { stderr } = await jane.types(
      ['log'],
      [...talked.slice(0, 2), ['How did it go?', `${keys}${enter}`], [last, enter]],
    )
    expect(stderr).not.toMatch(/name anybody|remember/)
  })

  it('is not asked where a flag says it', async () => {
    const jane = await janeWhoKnowsStan()
    const { stderr } = await jane.types(
      ['log', '--referred', 'Lee Park, Acme'],
      [...talked, ['promises?', enter], ['next?', enter]],
    )
    expect(stderr).not.toContain('name anybody')
    expect(jane.book().contacts).toMatchObject([{}, {}, { name: 'Lee Park', company: 'Acme' }])
  })
})
