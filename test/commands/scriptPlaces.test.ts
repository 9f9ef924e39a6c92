import { describe, expect, it } from 'vitest'
import { clearLine, enter, person } from '../helpers/rapport.js'

/** Stan introduced Dana, with whom Jane talked; both have an e-mail address. */
async function jane() {
  const it = person()
  await it.ok('init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical')
  await it.ok('contact', 'add', 'Stan Smith')
  await it.ok('contact', 'add', 'Dana Reyes', '--introduced-by', 'Stan', '--company', 'Brightwell')
  await it.ok('log', 'dana', 'launch budgets move to the regions', '--on', 'fri')
  return it
}

describe('which script fits', () => {
  it('is the introduction first, and to get back in touch after a talk', async () => {
    const it = await jane()
    await it.ok('contact', 'add', 'Lee Park')
    expect((await it.json('script', 'lee', '--via', 'Ann')).template).toBe('intro')
    expect((await it.json('script', 'dana')).template).toBe('reconnect')
  })

  it('is what came of it, to the one who introduced somebody I have talked with', async () => {
    const it = await jane()
    expect((await it.json('script', 'stan')).template).toBe('tell-host')
    await it.ok('script', 'stan', 'phone', '--log', '-o', 'spoke')
    expect((await it.json('script', 'stan', '--set', 'memory=bees')).template).toBe('reconnect')
  })

  it('is what is due before anything else', async () => {
    const it = await jane()
    await it.ok('log', 'dana', '-c', 'meeting')
    const thanks = await it.json('script', 'dana')
    expect(thanks).toMatchObject({ template: 'thank-you', channel: 'email', findings: [] })
    expect(thanks.text).toContain('What stays with me: launch budgets move to the regions.')
  })

  it('is a reminder after a first e-mail without an answer, which needs nothing more', async () => {
    const it = await jane()
    await it.ok('contact', 'add', 'Lee Park', '--introduced-by', 'Stan')
    await it.ok('script', 'lee', 'email', '--log')
    it.on('2026-11-30')
    expect(await it.json('script', 'lee')).toMatchObject({ template: 'nudge', slots: { topic: 'your field' } })
  })
})

describe('the channel that was named', () => {
  it('takes the first fitting script that is made for it', async () => {
    const it = await jane()
    await it.ok('log', 'dana', '-c', 'meeting')
    expect((await it.json('script', 'dana', 'sms')).template).toBe('thank-you')
    await it.ok('profile', 'set', 'phone=555-0100')
    expect((await it.json('script', '--to', 'Lee', '--channel', 'voicemail')).template).toBe('voicemail')
    expect((await it.json('script', '--to', 'Lee', '--channel', 'linkedin')).template).toBe('linkedin-message')
    expect(await it.fails('script', '--to', 'Lee', '--channel', 'sms')).toMatchObject({ code: 'usage' })
  })
})

describe('what the book knows', () => {
  it('tells the one who introduced somebody what came of it', async () => {
    const it = await jane()
    const told = await it.json('script', 'tell-host', 'stan')
    expect(told.slots).toMatchObject({ to: 'Stan Smith', about: 'Dana Reyes' })
    expect(told.text).toContain('I talked with Dana Reyes. What came of it: launch budgets move to the regions.')
    expect(told.findings).toEqual([])
  })

  it('is taken of the one whom --about names', async () => {
    const it = await jane()
    await it.ok('contact', 'add', 'Lee Park')
    await it.ok('log', 'lee', 'hires in spring')
    const told = await it.json('script', 'tell-host', 'stan', '--about', 'lee')
    expect(told.text).toContain('I talked with Lee Park. What came of it: hires in spring.')
  })

  it('is named where it lacks, with the flag for each', async () => {
    const it = await jane()
    const { missing, message } = await it.fails('script', 'ask-introduction', 'dana')
    expect(missing.map((each: { flag: string }) => each.flag)).toEqual([
      '--set about=…',
      '--set reason=…',
      '--set offer=…',
      '--set topic=…',
    ])
    expect(message).toContain('“Whom would you like to meet?”')
  })
})

describe('a note of a talk', () => {
  it('is offered at the question and goes nowhere unseen', async () => {
    const it = await jane()
    const kept = await it.types(['script', 'dana'], [['What did you last talk about', enter]], 160)
    expect(kept.stderr).toContain('launch budgets move to the regions')
    expect(kept.stdout).toContain('what we last talked about: launch budgets move to the regions.')
    const changed = await it.types(['script', 'dana'], [['What did you last talk about', `${clearLine}bees${enter}`]])
    expect(changed.stdout).toContain('what we last talked about: bees.')
  })

  it('stays out where it is cleared, and another answer is asked for', async () => {
    const it = await jane()
    const { stdout } = await it.types(
      ['script', 'dana'],
      [
        ['What did you last talk about', `\u007f${enter}`],
        ['This one is needed', `bees${enter}`],
      ],
    )
    expect(stdout).toContain('what we last talked about: bees.')
  })

  it('is pointed out where nobody could see it before', async () => {
    const it = await jane()
    const { stderr } = await it.run('script', 'dana')
    expect(stderr).toContain(
      'From your notes, so look it over before you send it: “launch budgets move to the regions”',
    )
  })

  it('is not asked for where --set says it', async () => {
    const it = await jane()
    const { stdout, stderr } = await it.types(['script', 'dana', '--set', 'memory=bees'], [])
    expect(stdout).toContain('what we last talked about: bees.')
    expect(stderr).toBe(`From your book: Dana Reyes (${it.book().contacts[1]?.id})\n`)
  })
})

describe('a place with a usual answer', () => {
  it('is asked for at a terminal, where Enter takes it', async () => {
    const it = await jane()
    const shown = await it.types(['script', 'nudge', 'stan'], [['What was your first message about?', enter]])
    expect(shown.stdout).toContain('I wrote to you about your field.')
  })
})

describe('what a logged script leaves in the book', () => {
  it('is the gift that it gave, and the day that a voicemail promised', async () => {
    const it = await jane()
    const gift = ['--set', 'gift=a study', '--set', 'why=it helps', '--set', 'where=attached']
    await it.ok('script', 'give', 'dana', ...gift, '--log')
    expect(it.book().interactions.at(-1)).toMatchObject({ template: 'give', gave: 'a study' })
    await it.ok('contact', 'add', 'Lee Park', '--introduced-by', 'Stan')
    await it.ok('profile', 'set', 'phone=555-0100')
    const left = await it.json('script', 'voicemail', 'lee', '--log', '-o', 'left-message')
    expect(left.text).toContain("I'll try you again on Wednesday")
    expect(left.opened).toMatchObject([{ kind: 'follow-up', dueOn: '2026-11-25' }])
  })

  it('is whom it told of', async () => {
    const it = await jane()
    await it.ok('script', 'tell-host', 'stan', '--log')
    const [, dana] = it.book().contacts
    expect(it.book().interactions.at(-1)).toMatchObject({ template: 'tell-host', aboutId: dana?.id })
  })
})

describe('a place that has to be filled', () => {
  it('is not filled by nothing', async () => {
    const it = await jane()
    const { missing } = await it.fails('script', 'alumni', 'dana', '--set', 'school=', '--set', 'path=moved')
    expect(missing.map((each: { flag: string }) => each.flag)).toEqual(['--set school=…'])
  })
})
