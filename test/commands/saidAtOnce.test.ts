import { describe, expect, it } from 'vitest'
import { janeWhoKnowsStan } from '../helpers/introduced.js'
import { clearLine, enter, type Typing } from '../helpers/rapport.js'

/** Jane, who knows Stan, Dana whom he introduced, and two people called Lee Park. */
async function janeWithTwoLees() {
  const jane = await janeWhoKnowsStan()
  for (const company of ['Acme', 'Globex']) await jane.ok('contact', 'add', 'Lee Park', '--company', company)
  return jane
}

const withDana: Typing[] = [
  ['Dana Reyes, Kern', 'dana'],
  ['talk with? dana', enter],
]

describe('what the flags say and cannot be kept', () => {
  it.each<[string[], Typing[], RegExp]>([
    [['--told', 'nobody'], [], /Nobody in your book is called “nobody”/],
    [['--about', 'nobody'], [], /Nobody in your book is called “nobody”/],
    [['-r', ', Acme'], [], /names nobody/],
    [['-o', 'sent', '--in'], withDana, /cannot be “sent”/],
    [['-r', 'Stan Smith'], withDana, /introduced by Stan Smith, so it cannot be the other way round/],
    [['-r', 'Dana Reyes'], withDana, /cannot have introduced themselves/],
    [['-r', 'Lee Park'], withDana, /Lee Park.*fits 2 people/],
  ])('is refused before anything is asked but with whom: log %j', async (flags, whom, message) => {
    const jane = await janeWithTwoLees()
    const before = jane.book()
    const { code, stdout, stderr } = await jane.types(['log', ...flags], whom, 200)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/How did it go|remember|name anybody|next\?/)
    expect(jane.book()).toEqual(before)
  })

  it('is refused for somebody new as well', async () => {
    const jane = await janeWithTwoLees()
    const { code, stderr } = await jane.types(
      ['log', '-r', 'Lee Park'],
      [
        ['somebody new', 'Mia Wong'],
        ['somebody new: Mia Wong', enter],
      ],
      200,
    )
    expect(code).toBe(2)
    expect(stderr).not.toContain('How did it go')
  })

  it('is taken where it can be, and asked no more', async () => {
    const jane = await janeWithTwoLees()
    const typed: Typing[] = [...withDana, ['remember?', `budgets${enter}`], ['promises?', enter], ['next?', enter]]
    const { code } = await jane.types(['log', '-o', 'spoke', '-r', 'Lee Park, Acme', '--told', 'stan'], typed, 200)
    expect(code).toBe(0)
    const { contacts, interactions } = jane.book()
    expect(interactions).toMatchObject([{ summary: 'budgets', referred: [contacts[2]?.id] }])
  })
})

describe('rapport company add at a terminal', () => {
  it('says at the question for the name that it is known, before it asks why', async () => {
    const jane = await janeWhoKnowsStan()
    await jane.ok('company', 'add', 'Acme')
    const { code, stderr } = await jane.types(
      ['company', 'add'],
      [
        ['Which company?', `ACME${enter}`],
        ['among your companies already', `${clearLine}Globex${enter}`],
        ['Why there?', `good people${enter}`],
      ],
    )
    expect(code).toBe(0)
    expect(stderr.indexOf('already')).toBeLessThan(stderr.indexOf('Why there?'))
    expect(jane.book().companies.map(({ name, why }) => [name, why])).toEqual([
      ['Acme', undefined],
      ['Globex', 'good people'],
    ])
  })
})
