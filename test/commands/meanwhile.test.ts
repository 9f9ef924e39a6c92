import { describe, expect, it } from 'vitest'
import { janeWithTwoDanas } from '../helpers/people.js'
import { down, enter, type Typing } from '../helpers/rapport.js'

/** What is asked, and what another process does while the last prompt is open. */
const places: [line: string, before: Typing[], last: Typing, other: string][] = [
  [
    'log',
    [
      ['Dana Cole, Brightwell', enter],
      ['How did it go?', enter],
      ['remember?', enter],
      ['name anybody?', enter],
      ['promises?', enter],
    ],
    ['next?', `2w${enter}`],
    'contact remove cole --yes',
  ],
  ['log dana hello', [], ['Which', `${down}${enter}`], 'contact remove cole --yes'],
  ['log reyes hello --about dana', [], ['Which', `${down}${enter}`], 'contact remove cole --yes'],
  ['log denna hello', [], ['Whom do you mean?', enter], 'contact remove reyes --yes'],
  ['done cole', [], ['Log it', `n${enter}`], 'contact remove cole --yes'],
  ['done', [['Which one?', enter]], ['Log it', `n${enter}`], 'contact remove cole --yes'],
  ['snooze', [], ['Which one?', enter], 'contact remove cole --yes'],
  ['drop', [], ['Which one?', enter], 'contact remove cole --yes'],
  ['follow-up add reyes', [], ['When?', enter], 'contact remove reyes --yes'],
  ['contact edit dana --company Acme', [], ['Which', enter], 'contact remove reyes --yes'],
  ['contact edit cole --introduced-by dana', [], ['Which', enter], 'contact remove reyes --yes'],
  ['contact add Lee --introduced-by dana', [], ['Which', enter], 'contact remove reyes --yes'],
  ['contact archive dana', [], ['Which', enter], 'contact remove reyes --yes'],
  ['contact remove cole', [], ['Remove Dana Cole', `y${enter}`], 'contact remove cole --yes'],
  ['amend', [], ['remember?', `other${enter}`], 'amend --delete'],
  ['script email cole --via Stan --set industry=x --log', [], ['Sent?', enter], 'contact remove cole --yes'],
]

describe('what a prompt was about, removed by another process while it was open', () => {
  it.each(places)('is told, and the book stays as the other left it: rapport %s', async (line, before, last, other) => {
    const jane = await janeWithTwoDanas()
    await jane.ok('log', 'Dana Reyes', 'hello', '--on', '2026-10-01')
    let left: unknown
    const meanwhile = async () => {
      await jane.ok(...other.split(' '))
      left = jane.book()
    }
    const { code, stderr } = await jane.types(line.split(' '), [...before, [last[0], last[1], meanwhile]], 200)
    expect(stderr).toMatch(/has been removed in the meantime/)
    expect(stderr).toMatch(/Nothing was changed/)
    expect(stderr).not.toMatch(/went wrong inside|\n\s+at /)
    expect(code).toBe(2)
    expect(jane.book()).toEqual(left)
  })
})

/** What is asked of Dana Cole's follow-up, and how another process settles it while the last prompt is open. */
const settled: [line: string, before: Typing[], last: Typing, other: string, how: RegExp][] = [
  ['done cole', [], ['Log it', `n${enter}`], 'done cole', /already done/],
  ['done cole', [], ['Log it', `n${enter}`], 'drop cole', /already dropped/],
  ['done', [['Which one?', enter]], ['Log it', `n${enter}`], 'log cole hello', /already done/],
  ['snooze', [], ['Which one?', enter], 'done cole', /already done/],
  ['snooze', [], ['Which one?', `${down}${enter}`], 'drop cole', /already dropped/],
  ['drop', [], ['Which one?', enter], 'done cole', /already done/],
]

describe('what another process settles while a prompt is open', () => {
  it.each(settled)('is not settled twice, but said: rapport %s', async (line, before, [prompt, keys], other, how) => {
    const jane = await janeWithTwoDanas()
    if (keys.startsWith(down)) await jane.ok('follow-up', 'add', 'Dana Reyes', 'yesterday')
    let left: unknown
    const meanwhile = async () => {
      await jane.ok(...other.split(' '))
      left = jane.book()
    }
    const { code, stdout, stderr } = await jane.types(line.split(' '), [...before, [prompt, keys, meanwhile]], 200)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(how)
    expect(jane.book()).toEqual(left)
  })

  it('leaves alone what was to be settled with it', async () => {
    const jane = await janeWithTwoDanas()
    await jane.ok('follow-up', 'add', 'Dana Cole', 'today', 'her move')
    const [first, second] = jane.book().followUps
    const { code } = await jane.types(
      ['done', 'cole'],
      [
        ['all that is due', enter],
        ['Log it', `n${enter}`, () => jane.ok('drop', second?.id ?? '')],
      ],
      200,
    )
    expect(code).toBe(2)
    expect(jane.book().followUps).toMatchObject([{ id: first?.id, status: 'open' }, { status: 'dropped' }])
  })
})

describe('what was typed', () => {
  const talked: Typing[] = [
    ['How did it go?', enter],
    ['remember?', `budgets move in May${enter}`],
    ['name anybody?', enter],
    ['promises?', enter],
  ]
  const again = 'Not kept, so here it is again: “budgets move in May”'

  it.each<[string, Typing[], string]>([
    ['log', [['Dana Cole, Brightwell', enter], ...talked], 'contact remove cole --yes'],
    ['done cole', [['Log it', enter], ...talked], 'contact remove cole --yes'],
    ['done cole', [['Log it', enter], ...talked], 'drop cole'],
    [
      'call cole',
      [['hung up', enter], ...talked.slice(0, 2), ['give you?', enter], ['give Dana?', enter], ...talked.slice(2)],
      'contact remove cole --yes',
    ],
    [
      'script cole phone --via Stan --set industry=x --log',
      [['hung up', enter], ...talked],
      'contact remove cole --yes',
    ],
  ])('is shown again where it cannot be kept: rapport %s', async (line, typed, other) => {
    const jane = await janeWithTwoDanas()
    const last: Typing = ['next?', enter, () => jane.ok(...other.split(' '))]
    const { code, stderr } = await jane.types(line.split(' '), [...typed, last], 200)
    expect(code).toBe(2)
    expect(stderr.lastIndexOf(again)).toBeGreaterThan(stderr.lastIndexOf('next?'))
    expect(jane.book().interactions).toEqual([])
  })
})

describe('what another process changes while a prompt or an editor is open', () => {
  it('stays: questions change only what was answered otherwise', async () => {
    const jane = await janeWithTwoDanas()
    const { code } = await jane.types(
      ['init'],
      [
        ['Your name?', enter],
        ['Role', `chef${enter}`],
        ['Industry?', enter],
        ['where you stand?', enter, () => jane.ok('profile', 'set', 'name=Jane Doe', 'industry=wine', 'role=baker')],
      ],
    )
    expect(code).toBe(0)
    expect(jane.book().profile).toMatchObject({ name: 'Jane Doe', role: 'chef', industry: 'wine' })
  })

  it('somebody new who has come into the book is not added twice', async () => {
    const jane = await janeWithTwoDanas()
    await jane.types(
      ['log', 'Lee Park', 'hello'],
      [['Whom do you mean?', enter, () => jane.ok('contact', 'add', 'Lee Park')]],
    )
    const named = jane.book().contacts.filter((each) => each.name === 'Lee Park')
    expect(named.length).toBeLessThanOrEqual(1)
  })
})

describe('what somebody adds to a person', () => {
  it('a word and an introducer added by another process in the meantime stay', async () => {
    const jane = await janeWithTwoDanas()
    for (const name of ['Stan', 'Max']) await jane.ok('contact', 'add', name)
    const edit = (...flags: string[]) => ['contact', 'edit', 'Dana Reyes', ...flags]
    const typed = ['contact', 'edit', 'dana', '--add-tag', 'a', '--introduced-by', 'stan']
    const meanwhile = () => jane.ok(...edit('--add-tag', 'b', '--introduced-by', 'max'))
    await jane.types(typed, [['Which', enter, meanwhile]], 200)
    const [dana, , stan, max] = jane.book().contacts
    expect(new Set(dana?.tags)).toEqual(new Set(['a', 'b']))
    expect(dana?.introducers).toEqual([stan?.id, max?.id])
  })
})

describe('what was typed and cannot be kept', () => {
  it('is shown again with whom they named and what was given', async () => {
    const jane = await janeWithTwoDanas()
    const { stderr } = await jane.types(
      ['call', 'cole'],
      [
        ['hung up', enter],
        ['How did it go?', enter],
        ['remember?', enter],
        ['give you?', enter],
        ['give Dana?', `a study${enter}`],
        ['name anybody', `Lee Park, Acme, 555-0100${enter}`],
        ['touch with Lee', enter],
        ['Anybody else', enter],
        ['May you use', enter],
        ['promises?', enter],
        ['next?', enter, () => jane.ok('contact', 'remove', 'cole', '--yes')],
      ],
      200,
    )
    const end = stderr.slice(stderr.lastIndexOf('next?'))
    expect(end).toContain('Lee Park')
    expect(end).toContain('a study')
  })
})
