import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person, scratch } from '../helpers/rapport.js'

async function jane() {
  const it = person()
  await it.ok('init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical')
  await it.ok('contact', 'add', 'Stan Smith')
  await it.ok('contact', 'add', 'Dana Reyes', '--introduced-by', 'stan')
  return it
}

describe('a script', () => {
  it('takes template, channel and person in any order', async () => {
    const it = await jane()
    const said = await it.ok('script', 'intro', 'email', 'dana')
    for (const words of ['dana email intro', 'email dana', 'dana intro EMAIL', 'Dana Reyes email'])
      expect(await it.ok('script', ...words.split(' '))).toBe(said)
    expect(await it.ok('script', 'dana', '--channel', 'email')).toBe(said)
    expect(said).toMatch(/^Subject: Stan Smith suggested I write to you\n\nHello Dana, my name is Jane Jones\./)
  })

  it('on the phone is the text alone', async () => {
    const out = await (await jane()).ok('script', 'dana')
    expect(out).toMatch(/^Hello Dana/)
    expect(out).not.toContain('Subject')
  })

  it('knows the person’s industry before mine, what is set before both', async () => {
    const it = await jane()
    await it.ok('contact', 'edit', 'dana', '--industry', 'wine')
    expect(await it.ok('script', 'dana')).toContain('the wine industry')
    expect(await it.ok('script', 'dana', '--set', 'industry=art', '--set', 'role=HR manager')).toMatch(
      /the art industry.*an HR manager/s,
    )
  })

  it('says from whose record it was filled, on stderr', async () => {
    const { stdout, stderr } = await (await jane()).run('script', '--to', 'dana', '--via', 'stan')
    expect(stderr).toMatch(/Dana Reyes \([0-9]\w{5}\)/)
    expect(stdout).toMatch(/^Hello Dana/)
  })

  it('promises the day that --follow-up names', async () => {
    const it = await jane()
    expect(await it.ok('script', 'dana', 'email', '--follow-up', 'thu')).toContain("I'll ring you on Thursday")
    expect(await it.ok('script', 'dana', 'email', '--follow-up', 'tomorrow')).toContain("I'll ring you tomorrow")
    expect(await it.ok('script', 'dana', 'email')).toContain("I'll ring you on Monday, 30 November")
    expect(await it.ok('script', 'dana', 'email', '--follow-up', 'yesterday')).toContain("I'll ring you")
  })

  it('promises no call where it expects no answer, so that none is forgotten', async () => {
    const it = await jane()
    const set = ['company=Acme', 'matter=one date', 'thought=We gained a month', 'promise=a list'].flatMap((each) => [
      '--set',
      each,
    ])
    const thanks = ['script', 'interview-thank-you', 'dana', 'email', ...set]
    expect(await it.ok(...thanks)).not.toContain("I'll ring you")
    expect(await it.ok(...thanks, '--follow-up', 'thu')).toContain("I'll ring you on Thursday")
  })

  it('promises nothing to somebody it has been sent to, unless a day is said', async () => {
    const it = await jane()
    await it.ok('script', 'dana', 'email', '--log')
    expect(await it.ok('script', 'intro', 'dana', 'email')).not.toContain("I'll ring you")
    expect(await it.ok('script', 'intro', 'dana', 'email', '-f', 'thu')).toContain("I'll ring you on Thursday")
    expect(await it.ok('script', 'intro', 'stan', 'email', '--via', 'Bo')).toContain("I'll ring you on Monday")
  })

  it('leaves the introducer out where --set via= says so', async () => {
    const it = await jane()
    const out = await it.ok('script', 'dana', 'email', '--set', 'via=')
    expect(out).toMatch(/^Subject: A question about the pharmaceutical industry\n/)
    expect(out).not.toMatch(/Stan|suggested/)
    expect((await it.json('script', 'dana', '--set', 'via=')).slots.via).toBe('')
  })

  it('tells on stderr which names are not in the book, and uses them as they are', async () => {
    const it = await jane()
    const { code, stdout, stderr } = await it.run('script', '--to', 'Lee Park', '--via', 'Bo')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Hello Lee, .* Bo suggested/)
    expect(stderr).toBe(
      'Not in your book: Lee Park. The name is used as you wrote it.\nNot in your book: Bo. The name is used as you wrote it.\n',
    )
    expect((await it.run('script', 'Dana Reyes', '--via', 'Stan Smith')).stderr).toBe('')
  })

  it('is for one person only', async () => {
    const it = await jane()
    expect(await it.fails('script', 'dana', '--to', 'stan')).toMatchObject({ exit: 2, code: 'usage' })
  })

  it.each([
    [['--set', 'role'], '“role” does not say which place of the script to fill.'],
    [['--to', 'dana'], 'Two people are named: “smith” and, with --to, “dana”.'],
    [['--log', '--sequence', '3b7', '-o', 'spoke'], 'A sequence is for somebody who has not responded yet.'],
  ])('that contradicts itself is refused before anything is asked: %o', async (options, message) => {
    const it = await jane()
    await it.ok('contact', 'add', 'Ann Smith')
    const { code, stdout, stderr } = await it.types(['script', 'smith', ...options], [])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.startsWith(message)).toBe(true)
  })

  it('is not lost where the file for it has no name', async () => {
    const it = await jane()
    expect(await it.fails('script', 'dana', '--out', '')).toMatchObject({ exit: 1, code: 'io' })
  })

  it('goes to a file, never over another one without --force', async () => {
    const it = await jane()
    const file = join(scratch(), 'mail.txt')
    await it.ok('script', 'dana', 'email', '--out', file)
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(/^Subject: .*\n\nHello Dana/)
    writeFileSync(file, 'mine')
    expect(await it.fails('script', 'dana', 'email', '--out', file)).toMatchObject({ exit: 1, code: 'io' })
    expect(readFileSync(file, 'utf8')).toBe('mine')
    await it.ok('script', 'dana', 'email', '--out', file, '--force')
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
})

describe('a script that is logged', () => {
  it('as an e-mail is sent, and opens one nudge in five business days', async () => {
    const it = await jane()
    const answer = await it.json('script', 'dana', 'email', '--log')
    expect(answer.interaction).toMatchObject({ channel: 'email', outcome: 'sent', template: 'intro', direction: 'out' })
    expect(answer.opened).toMatchObject([{ kind: 'nudge', dueOn: '2026-11-30' }])
    expect(answer.text).toContain('Hello Dana')
    expect((await it.json('script', 'intro', 'dana', 'email', '--log')).opened).toEqual([])
  })

  it('opens what --follow-up says instead, or nothing', async () => {
    const it = await jane()
    const { opened } = await it.json('script', 'dana', 'email', '--log', '--follow-up', '2w')
    expect(opened).toMatchObject([{ kind: 'follow-up', dueOn: '2026-12-07' }])
    expect(
      (await it.json('script', 'intro', 'stan', 'email', '--via', 'Bo', '--log', '--no-follow-ups')).opened,
    ).toEqual([])
  })

  it('on the phone takes its outcome, and no nudge', async () => {
    const it = await jane()
    const { interaction, opened } = await it.json('script', 'dana', '--log', '-o', 'left-message')
    expect(interaction).toMatchObject({ channel: 'phone', outcome: 'left-message' })
    expect(opened).toEqual([])
  })

  it('needs --new for somebody who is not in the book', async () => {
    const it = await jane()
    const words = ['script', 'email', '--to', 'Lee Park', '--via', 'stan', '--log']
    expect(await it.fails(...words)).toMatchObject({
      exit: 2,
      code: 'unknown-contact',
      hint: expect.stringContaining('--new'),
    })
    expect(it.book().contacts).toHaveLength(2)
    expect((await it.json(...words, '--new')).created).toMatchObject([{ name: 'Lee Park' }])
    expect(it.book().interactions).toHaveLength(1)
  })

  it('with --new is for somebody known only where the name is exactly theirs', async () => {
    const it = await jane()
    const words = ['script', 'email', '--via', 'stan', '--log', '--new', '--to']
    expect((await it.json(...words, 'Dana')).created).toMatchObject([{ name: 'Dana' }])
    expect((await it.json(...words, 'dana reyes')).created).toEqual([])
    expect(it.book().contacts.map((each) => each.name)).toEqual(['Stan Smith', 'Dana Reyes', 'Dana'])
  })

  it('with --new keeps who suggested them', async () => {
    const it = await jane()
    await it.ok('script', 'email', '--to', 'Lee Park', '--via', 'stan', '--log', '--new')
    const { contacts } = it.book()
    const [stan] = contacts
    expect(contacts.at(-1)).toMatchObject({ name: 'Lee Park', introducers: [stan?.id] })
    expect((await it.json('script', 'lee', 'email')).via).toMatchObject({ name: 'Stan Smith' })
  })

  it('may promise a day that has passed', async () => {
    const it = await jane()
    const { opened } = await it.json('script', 'dana', 'email', '--log', '--follow-up', 'yesterday')
    expect(opened).toMatchObject([{ kind: 'follow-up', dueOn: '2026-11-22' }])
  })

  it('names at once all that is missing: places, the person, what came of the call', async () => {
    const flags = (error: { missing: { name: string; flag: string }[] }) => error.missing.map((each) => each.flag)
    const spoken = await person().fails('script', 'intro', '--log')
    expect(spoken).toMatchObject({ exit: 2, code: 'missing' })
    const places = ['--set name=…', '--via', '--set industry=…', '--set role=…']
    expect(flags(spoken)).toEqual([...places, '--to', '--outcome'])
    expect(spoken.missing.slice(-2).map((each: { name: string }) => each.name)).toEqual(['to', 'outcome'])
    expect(flags(await person().fails('script', 'intro', 'email', '--log'))).toEqual([...places, '--to'])
    expect(flags(await person().fails('script', 'intro', '--log', '--to', 'Lee', '--new', '-o', 'spoke'))).toEqual(
      places,
    )
  })

  it('counts in the list of scripts', async () => {
    const it = await jane()
    await it.ok('script', 'dana', 'email', '--log')
    await it.ok('script', 'intro', 'dana', '--log', '-o', 'spoke')
    expect((await it.json('template', 'list')).templates).toContainEqual(
      expect.objectContaining({ id: 'intro', used: 2, answered: 1 }),
    )
  })

  it('leaves no file behind where it cannot be logged', async () => {
    const it = await jane()
    const file = join(scratch(), 'mail.txt')
    await it.fails('script', 'email', '--to', 'Lee Park', '--via', 'stan', '--log', '--out', file)
    expect(() => readFileSync(file)).toThrow('ENOENT')
    await it.ok('script', 'email', '--to', 'Lee Park', '--via', 'stan', '--log', '--new', '--out', file)
    expect(readFileSync(file, 'utf8')).toMatch(/^Subject: Stan Smith/)
  })

  it('is not logged where its file is there already', async () => {
    const it = await jane()
    const file = join(scratch(), 'mail.txt')
    writeFileSync(file, 'mine')
    expect(await it.fails('script', 'dana', 'email', '--log', '--out', file)).toMatchObject({ exit: 1, code: 'io' })
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect(it.book().interactions).toEqual([])
    expect((await it.types(['script', 'dana', 'email', '--log', '--out', file], [])).code).toBe(1)
  })
})
