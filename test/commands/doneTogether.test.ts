import { describe, expect, it } from 'vitest'
import { janeWhoKnowsStan } from '../helpers/introduced.js'
import { down, enter } from '../helpers/rapport.js'

/** Jane has met Stan, and talked with Dana whom he named: thanks and the news are both due on the same Tuesday. */
async function withTwoThingsDue() {
  const jane = await janeWhoKnowsStan()
  jane.on('2026-11-23')
  await jane.ok('log', 'stan', 'coffee', '-o', 'met')
  await jane.ok('log', 'dana', 'budgets move')
  jane.on('2026-11-24')
  const statuses = () => jane.book().followUps.map(({ kind, status }) => [kind, status])
  return { jane, statuses }
}

const open = [
  ['thank-you', 'open'],
  ['tell-host', 'open'],
]
const done = [
  ['thank-you', 'done'],
  ['tell-host', 'done'],
]

describe('done, with two things due for one person', () => {
  it('names both with their days and ids where nobody can be asked, and ticks off neither', async () => {
    const { jane, statuses } = await withTwoThingsDue()
    for (const words of [['stan'], ['stan', 'told', 'him']]) {
      const refused = await jane.fails('done', ...words)
      expect(refused).toMatchObject({ exit: 2, code: 'unknown-ref', hint: expect.stringContaining('id') })
      for (const { id } of jane.book().followUps) expect(refused.message).toContain(id)
      for (const part of ['say thank you', 'say how it went', '2026-11-24']) expect(refused.message).toContain(part)
    }
    expect(statuses()).toEqual(open)
  })

  it('shows both, asks once, and one letter settles all that is due', async () => {
    const { jane, statuses } = await withTwoThingsDue()
    const { stdout, stderr } = await jane.types(
      ['done', 'stan'],
      [
        ['Which one?', enter],
        ['Log it as a talk as well?', `n${enter}`],
      ],
      200,
    )
    const shown = stderr.slice(0, stderr.indexOf('Log it'))
    expect(shown).toMatch(
      /all that is due: .*say thank you.*\n.*Tue 24 Nov {2}Stan Smith: .*\n.*Tue 24 Nov {2}Stan Smith: /,
    )
    expect(shown).toContain('say how it went with Dana Reyes')
    expect(stdout).toContain('Done: Stan Smith · say thank you')
    expect(stdout).toContain('Done: Stan Smith · say how it went with Dana Reyes')
    expect(statuses()).toEqual(done)
    await jane.ok('undo')
    expect(statuses()).toEqual(open)
  })

  it('logs the letter that settled both in the same step, and asks no more whether he was told', async () => {
    const { jane, statuses } = await withTwoThingsDue()
    const { stdout, stderr } = await jane.types(
      ['done', 'stan', 'thanked', 'and', 'told', 'him'],
      [['Which one?', enter]],
      200,
    )
    expect(stderr).not.toContain('Did you tell')
    expect(stdout).toMatch(/^Kept: Stan Smith · Tue 24 Nov, today · .*: thanked and told him$/m)
    expect(statuses()).toEqual(done)
    expect(await jane.json('thanks')).toEqual({ waiting: [] })
    await jane.ok('undo')
    expect(statuses()).toEqual(open)
    expect(jane.book().interactions).toHaveLength(2)
  })

  it('settles one alone where one is chosen', async () => {
    const { jane, statuses } = await withTwoThingsDue()
    const { stderr, stdout } = await jane.types(
      ['done', 'stan'],
      [
        ['Which one?', `${down}${enter}`],
        ['Log it', `n${enter}`],
      ],
      200,
    )
    const [chosen] = /^Done: Stan Smith · (.*)$/m.exec(stdout)?.slice(1) ?? []
    expect(stderr).toContain(`Stan Smith: ${chosen}`)
    expect(
      statuses()
        .map(([, status]) => status)
        .sort(),
    ).toEqual(['done', 'open'])
  })

  it('leaves out of “all that is due” what is still to come', async () => {
    const { jane } = await withTwoThingsDue()
    await jane.ok('follow-up', 'add', 'stan', '2w', 'lunch')
    const { stderr } = await jane.types(
      ['done', 'stan'],
      [
        ['Which one?', enter],
        ['Log it', `n${enter}`],
      ],
      200,
    )
    const [all = ''] = /all that is due: .*/.exec(stderr) ?? []
    expect(all).not.toContain('lunch')
    expect(stderr).toMatch(/Tue 8 Dec.*lunch/)
    expect((await jane.json('follow-up', 'list')).followUps).toMatchObject([{ why: 'lunch' }])
  })

  it('offers no “all” where only one is due yet', async () => {
    const { jane } = await withTwoThingsDue()
    jane.on('2026-11-23')
    const { stderr } = await jane.types(
      ['done', 'stan'],
      [
        ['Which one?', enter],
        ['Log it', `n${enter}`],
      ],
      200,
    )
    expect(stderr).not.toContain('all that is due')
  })

  it('of a person with one thing open needs no question which', async () => {
    const { jane, statuses } = await withTwoThingsDue()
    const [first] = jane.book().followUps
    await jane.ok('done', first?.id ?? '')
    expect((await jane.json('done', 'stan')).followUp).toMatchObject({ kind: 'tell-host', aboutName: 'Dana Reyes' })
    expect(statuses()).toEqual(done)
  })

  it('is not needed after one e-mail that thanks him and tells of Dana', async () => {
    const { jane, statuses } = await withTwoThingsDue()
    await jane.ok('log', 'stan', 'thanks, and the news', '-c', 'email', '--told', 'dana')
    expect(statuses()).toEqual(done)
  })
})
