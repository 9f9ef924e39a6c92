import { describe, expect, it } from 'vitest'
import { janeWhoKnowsStan } from '../helpers/introduced.js'
import { down, enter, type Typing } from '../helpers/rapport.js'

/** Jane, who knows Stan, Dana whom he introduced, and Lee Park, Lena Lee and Ann. */
async function jane() {
  const it = await janeWhoKnowsStan()
  await it.ok('contact', 'add', 'Lee Park', '--company', 'Acme', '--email', 'lee@acme.example')
  await it.ok('contact', 'add', 'Ann Cole')
  const names = ({ contactName, with: others }: { contactName: string; with: { name: string }[] }) => [
    contactName,
    ...others.map(({ name }) => name),
  ]
  /** Who was in the last entry of the log. */
  const last = async () => names((await it.json('history')).interactions[0])
  return { ...it, names, last }
}

describe('log --with', () => {
  it('says who was there, and what follows for each, line by line', async () => {
    const me = await jane()
    const out = await me.ok('log', 'dana', 'group lunch', '-c', 'meeting', '--with', 'lee', '--with', 'ann cole')
    expect(out).toBe(
      [
        'Kept: Dana Reyes, Kern · Fri 20 Nov, today · in person, you met, with Lee Park and Ann Cole: group lunch',
        'Next: Dana Reyes · say thank you · Sat 21 Nov, tomorrow',
        'Next: Lee Park · say thank you · Sat 21 Nov, tomorrow',
        'Next: Ann Cole · say thank you · Sat 21 Nov, tomorrow',
        'Next: Stan Smith · say how it went with Dana Reyes · Mon 23 Nov',
        'A mistake? rapport undo',
        '',
      ].join('\n'),
    )
    expect(await me.json('undo')).toEqual({ undone: 'logged a meeting with Dana Reyes' })
    expect(me.book()).toMatchObject({ interactions: [], followUps: [] })
  })

  it('is for programs a list of ids and names, empty where nobody else was there', async () => {
    const me = await jane()
    const { interaction } = await me.json('log', 'dana', '--with', 'lee', '-o', 'met')
    const lee = me.book().contacts.find(({ name }) => name === 'Lee Park')
    expect(interaction).toMatchObject({ contactName: 'Dana Reyes', with: [{ id: lee?.id, name: 'Lee Park' }] })
    expect((await me.json('log', 'ann')).interaction.with).toEqual([])
    expect((await me.json('contact', 'show', 'lee')).interactions).toEqual([interaction])
  })

  it('is in the history and on the page of each, with the others', async () => {
    const me = await jane()
    await me.ok('log', 'dana', 'group lunch', '-c', 'meeting', '--with', 'lee', '--with', 'ann')
    const { id } = me.book().interactions[0] ?? {}
    const line = 'Dana Reyes, Kern · Fri 20 Nov, today · in person, you met, with Lee Park and Ann Cole: group lunch'
    for (const name of ['dana', 'lee', 'ann']) expect(await me.ok('history', name)).toBe(`${line}  ${id}\n`)
    expect(await me.ok('contact', 'show', 'lee')).toContain('you met, with Dana Reyes and Ann Cole: group lunch')
    expect(await me.ok('contact', 'show', 'dana')).toContain('you met, with Lee Park and Ann Cole: group lunch')
    expect(await me.ok('export', 'markdown')).toContain('you met, with Dana Reyes and Ann Cole: group lunch')
  })

  it('counts once in the numbers and in the record', async () => {
    const me = await jane()
    await me.ok('log', 'dana', '-c', 'meeting', '--with', 'lee', '--with', 'ann')
    expect(await me.json('stats')).toMatchObject({ conversations: 1 })
    expect(await me.json('record', '--week', 'today')).toMatchObject({ count: 1, activities: { length: 1 } })
  })

  it('is nobody else where it names the person again', async () => {
    const me = await jane()
    await me.ok('log', 'dana', '--with', 'dana', '--with', 'lee', '--with', 'Lee Park')
    expect(await me.last()).toEqual(['Dana Reyes', 'Lee Park'])
  })

  it.each([
    ['nobody of the book', ['--with', 'Zzyzx'], { code: 'unknown-contact' }],
    ['several people', ['--with', 'e'], { code: 'ambiguous-contact' }],
    ['a call that nobody answered', ['--with', 'lee', '-o', 'no-answer'], { code: 'usage' }],
    ['a call that nobody answered, in words', ['no', 'answer', '--with', 'lee'], { code: 'usage' }],
    ['a message that came in', ['--with', 'lee', '-c', 'email', '--in'], { code: 'usage' }],
    ['a no', ['--with', 'lee', '-o', 'declined'], { code: 'usage' }],
  ])('is refused for %s, and nothing is kept', async (_, args, error) => {
    const me = await jane()
    expect(await me.fails('log', 'dana', ...args)).toMatchObject({ exit: 2, ...error })
    expect(me.book().interactions).toEqual([])
  })

  it('is refused for an entry without a person', async () => {
    const me = await jane()
    const line = ['log', '--company', 'Acme', '--activity', 'application', '--with', 'lee']
    expect(await me.fails(...line)).toMatchObject({
      exit: 2,
      code: 'usage',
      message: expect.stringContaining('--with goes with a person'),
    })
  })

  it('asks at a terminal whose news each of them heard, once', async () => {
    const me = await jane()
    await me.ok('contact', 'edit', 'dana', '--introduced-by', 'ann')
    await me.ok('log', 'dana', 'budgets')
    const asked: Typing[] = [['Did you tell Stan about Dana?', enter]]
    const { stdout, stderr } = await me.types(['log', 'stan', 'hello', '--with', 'ann'], asked, 200)
    expect(stderr).not.toContain('Did you tell Ann')
    expect(stdout).toContain('Done: Stan Smith · say how it went with Dana Reyes')
    expect(stdout).toContain('Done: Ann Cole · say how it went with Dana Reyes')
  })
})

describe('amend --with and --without', () => {
  it('puts right who was there', async () => {
    const me = await jane()
    await me.ok('log', 'dana', 'group lunch', '-c', 'meeting')
    expect(await me.ok('amend', '--with', 'lee', '--with', 'ann')).toBe(
      'Put right: Dana Reyes, Kern · Fri 20 Nov, today · in person, you met, with Lee Park and Ann Cole: group lunch\n',
    )
    await me.ok('amend', '--without', 'dana')
    expect(await me.last()).toEqual(['Lee Park', 'Ann Cole'])
    await me.ok('amend', '--without', 'ann', '--with', 'dana')
    expect(await me.last()).toEqual(['Lee Park', 'Dana Reyes'])
    await me.ok('undo')
    expect(await me.last()).toEqual(['Lee Park', 'Ann Cole'])
  })

  it.each([
    [['--without', 'lee'], 'Lee Park is not in this entry.'],
    [['--without', 'dana'], 'Nobody would be left in this entry.'],
    [['--with', 'lee', '-o', 'no-answer'], '--with is for a talk, a meeting or a message with several people.'],
  ])('is refused: %j', async (args, message) => {
    const me = await jane()
    await me.ok('log', 'dana')
    expect(await me.fails('amend', ...args)).toMatchObject({ exit: 2, code: 'usage', message })
  })
})

describe('contact remove', () => {
  it('of somebody who was in a talk with others says so, and leaves the talk to them', async () => {
    const me = await jane()
    await me.ok('log', 'dana', 'group lunch', '--with', 'lee')
    const refused = await me.fails('contact', 'remove', 'lee')
    expect(refused).toMatchObject({ exit: 2, code: 'missing' })
    await me.types(
      ['contact', 'remove', 'lee'],
      [['Remove Lee Park with their place in 1 talk with others?', `y${enter}`]],
    )
    expect(await me.last()).toEqual(['Dana Reyes'])
    await me.ok('contact', 'remove', 'dana', '--yes')
    expect(me.book().interactions).toEqual([])
  })
})

describe('a name before a quoted note', () => {
  it.each([
    ['lee "group lunch"', 'Lee Park'],
    ['LEE "group lunch"', 'Lee Park'],
    ['park "group lunch"', 'Lee Park'],
    ['lee park "group lunch"', 'Lee Park'],
    ['lee@acme.example "group lunch"', 'Lee Park'],
    ['and lee "group lunch"', 'Lee Park'],
    ['with lee "group lunch"', 'Lee Park'],
    ['ann "we two had lunch"', 'Ann Cole'],
  ])('is refused, and both ways to say it are named: %s', async (typed, name) => {
    const me = await jane()
    const [, words = '', note = ''] = /^(.*) "(.*)"$/.exec(typed) ?? []
    const refused = await me.fails('log', 'dana', ...words.split(' '), note, '-c', 'meeting')
    expect(refused).toMatchObject({ exit: 2, code: 'usage', message: expect.stringContaining(name) })
    expect(refused.hint).toContain(`--with "${name}" "${note}"`)
    expect(refused.hint).toContain(`"${words} ${note}"`)
    expect(me.book().interactions).toEqual([])
  })

  it('names all whom one word may mean', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Lee Chen')
    const refused = await me.fails('log', 'dana', 'lee', 'group lunch')
    expect(refused.message).toContain('Lee Park or Lee Chen')
    expect(refused.hint).toContain('--with <contact>')
  })

  it('does what was meant, said in either way', async () => {
    const me = await jane()
    await me.ok('log', 'dana', '--with', 'Lee Park', 'group lunch')
    expect(await me.last()).toEqual(['Dana Reyes', 'Lee Park'])
    await me.ok('log', 'dana', 'lee group lunch')
    expect(me.book().interactions.at(-1)).toMatchObject({ summary: 'lee group lunch' })
    expect(await me.last()).toEqual(['Dana Reyes'])
  })

  it.each([
    ['a word that is no name', ['coffee', 'group lunch'], 'coffee group lunch'],
    ['a part of a name', ['par', 'for the course'], 'par for the course'],
    ['a name among words that are not quoted', ['lee', 'was', 'there'], 'lee was there'],
    ['a name and one word', ['lee', 'called'], 'lee called'],
    ['a name after the note', ['lunch with', 'lee'], 'lunch with lee'],
    ['the person again', ['reyes', 'budgets move'], 'budgets move'],
    ['two words of which one is a name', ['dear', 'lee', 'group lunch'], 'dear lee group lunch'],
  ])('is a word of the note: %s', async (_, words, summary) => {
    const me = await jane()
    await me.ok('log', 'dana', ...words)
    expect(me.book().interactions).toMatchObject([{ summary }])
    expect(await me.last()).toEqual(['Dana Reyes'])
  })

  it.each<[string, string, string[], string]>([
    ['who was there', enter, ['Dana Reyes', 'Lee Park'], 'group lunch'],
    ['another who was there', `${down}${enter}`, ['Dana Reyes', 'Lena Lee'], 'group lunch'],
    ['a word of the note', `${down}${down}${enter}`, ['Dana Reyes'], 'lee group lunch'],
  ])('is asked about at a terminal: %s', async (_, keys, people, summary) => {
    const me = await jane()
    await me.ok('contact', 'add', 'Lena Lee')
    const args = ['log', 'dana', 'lee', 'group lunch', '-c', 'meeting']
    const { stderr } = await me.types(args, [['Who is “lee”?', keys]])
    expect(stderr).toMatch(/Lee Park was there\n.*Lena Lee was there\n.*“lee” is part of the note/)
    expect(await me.last()).toEqual(people)
    expect(me.book().interactions).toMatchObject([{ summary, outcome: 'met' }])
  })
})
