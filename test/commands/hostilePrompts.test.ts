import { describe, expect, it } from 'vitest'
import { down, enter, person, type Typing } from '../helpers/rapport.js'

const up = '\u001b[A'
const bad = '\u001b]52;c;eA==\u0007\u001b[2J\u009b31m\u202e'
const name = `Dana${bad} Reyes`
/** What of it would act on a terminal; Inquirer itself moves the cursor, but never so. */
const acting = ['\u001b]', '\u0007', '\u001b[2J', '\u009b', '\u202e']

async function withHostileNames() {
  const jane = person()
  await jane.ok('init', '--name', name, '--role', 'cook', '--industry', 'wine')
  for (const company of [`A${bad}`, `B${bad}\nForged line`]) await jane.ok('contact', 'add', name, '--company', company)
  await jane.ok('contact', 'add', 'Lee Park')
  const [{ id = '' } = {}] = jane.book().contacts
  await jane.ok('follow-up', 'add', id, 'today', `why${bad}`)
  await jane.ok('log', id, `said${bad}`, '--keep')
  return { jane, id }
}

describe('a hostile name in a prompt', () => {
  const places: [line: string, keys: Typing[]][] = [
    [
      'log',
      [
        ['Reyes, A', enter],
        ['How did it go?', enter],
        ['remember?', enter],
        ['name anybody?', enter],
        ['promises?', enter],
        ['next?', enter],
      ],
    ],
    ['contact show', [['Reyes, B', `${down}${enter}`]]],
    ['contact show reyes', [['Which', enter]]],
    [
      'done',
      [
        ['Which one?', enter],
        ['Log it', `n${enter}`],
      ],
    ],
    [
      'call ID',
      [
        ['hung up', enter],
        ['How did it go?', enter],
        ['remember?', enter],
        ['give you?', enter],
        ['What did you give Dana', enter],
        ['name anybody?', `Mia Wong${enter}`],
        ['When will you be in touch with Mia', enter],
        ['Anybody else?', enter],
        ['May you use', enter],
        ['promises?', enter],
        ['next?', enter],
      ],
    ],
    ['contact remove ID', [['Remove Dana', `y${enter}`]]],
    ['backup restore', [['Which version?', enter]]],
    [
      'init',
      [
        ['Your name?', enter],
        ['Role', enter],
        ['Industry?', enter],
        ['where you stand?', enter],
      ],
    ],
    ['amend', [['remember?', enter]]],
    [
      'log ID',
      [
        ['How did it go?', enter],
        ['remember?', enter],
        ['name anybody?', enter],
        ['promises?', enter],
        ['be in touch with Dana', enter],
      ],
    ],
  ]
  it.each(places)('acts on no terminal: rapport %s', async (line, keys) => {
    const { jane, id } = await withHostileNames()
    const { code, stderr } = await jane.shows(line.replace('ID', id).split(' '), 200, keys)
    expect(code).toBe(0)
    expect(stderr).toMatch(/Dana␛|said␛/)
    for (const each of acting) expect(stderr.includes(each), JSON.stringify(each)).toBe(false)
    expect(stderr).not.toMatch(/^Forged line/m)
  })

  it('that was typed on the command line acts neither', async () => {
    const { jane } = await withHostileNames()
    const { stderr } = await jane.shows(['log', `Mia${bad}`, 'hello'], 200, [['somebody new: Mia', up + enter]])
    for (const each of acting) expect(stderr.includes(each), JSON.stringify(each)).toBe(false)
    expect(jane.book().contacts.at(-1)?.name).toBe(`Mia${bad}`)
  })

  it('acts neither where somebody else may have been there, asked or refused', async () => {
    const { jane } = await withHostileNames()
    const args = ['log', 'lee', 'reyes', `group${bad} lunch`]
    const asked = await jane.shows(args, 200, [['Who is “reyes”?', enter]])
    const refused = await jane.run(...args)
    expect([asked.code, refused.code]).toEqual([0, 2])
    for (const { stdout, stderr } of [asked, refused])
      for (const each of acting) expect(`${stdout}${stderr}`.includes(each), JSON.stringify(each)).toBe(false)
    expect(jane.book().interactions.at(-1)?.summary).toBe(`group${bad} lunch`)
  })

  it('stays exactly as it is: chosen, or kept by Enter', async () => {
    const { jane, id } = await withHostileNames()
    const before = jane.book()
    await jane.types(['amend'], [['remember?', enter]])
    expect(jane.book().interactions).toMatchObject([{ summary: `said${bad}`, contactId: id }])
    await jane.types(
      ['init'],
      [
        ['Your name?', enter],
        ['Role', `chef${enter}`],
        ['Industry?', enter],
        ['where you stand?', enter],
      ],
    )
    expect(jane.book().profile).toEqual({ ...before.profile, role: 'chef', situation: 'between positions' })
    await jane.types(['contact', 'archive'], [['Reyes, B', `${down}${enter}`]], 200)
    expect(jane.book().contacts.find((each) => each.status === 'archived')).toMatchObject({ name })
  })
})
