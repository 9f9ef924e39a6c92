import { describe, expect, it } from 'vitest'
import { janeWhoKnowsStan } from '../helpers/introduced.js'
import { person } from '../helpers/rapport.js'
import { secondsApart } from '../helpers/secondsApart.js'

async function withPeople() {
  const jane = person()
  await jane.ok('contact', 'add', 'Dana Reyes', '--company', 'Brightwell')
  await jane.ok('contact', 'add', 'Anna Maria Lopez')
  return jane
}

describe('logging a touch', () => {
  it('says what was kept and what follows, with the day', async () => {
    const jane = await withPeople()
    const out = await jane.ok('log', 'dana', 'reyes', 'budgets', 'move', '-o', 'met', '-f', '2w')
    expect(out).toMatch(/Dana Reyes, Brightwell.*Mon 23 Nov, today/)
    expect(out).toContain(': budgets move')
    expect(out).toMatch(/say thank you.*Tue 24 Nov, tomorrow/)
    expect(out).toMatch(/Mon 7 Dec/)
    expect(out).toContain('rapport undo')
  })

  it('absorbs all words of the name, whichever are given', async () => {
    const jane = await withPeople()
    for (const words of [['anna', 'maria', 'lopez'], ['anna', 'lopez'], ['lopez'], ['Anna Maria Lopez']])
      expect((await jane.json('log', ...words, 'called', 'twice')).interaction).toMatchObject({
        contactName: 'Anna Maria Lopez',
        summary: 'called twice',
      })
  })

  it('looks back for its day', async () => {
    const jane = await withPeople()
    for (const [on, day] of Object.entries({
      fri: '2026-11-20',
      '3d': '2026-11-20',
      yesterday: '2026-11-22',
      'dec 1': '2025-12-01',
    }))
      expect((await jane.json('log', 'dana', '--on', on)).interaction.on).toBe(day)
  })

  it('backdated, does not become the last touch', async () => {
    const jane = await withPeople()
    await jane.ok('log', 'dana', 'newer', '--on', 'fri', '-f', 'today')
    await jane.ok('log', 'dana', 'older', '--on', '2026-11-02')
    expect((await jane.json('due')).today[0].lastTouch.summary).toBe('newer')
    const { interactions } = await jane.json('history', 'dana')
    expect(interactions.map((each: { summary: string }) => each.summary)).toEqual(['newer', 'older'])
  })

  it('adds somebody with --new, and only once', async () => {
    const jane = await withPeople()
    expect((await jane.json('log', 'Lee Park', 'hello', '--new')).created).toHaveLength(1)
    expect((await jane.json('log', 'lee park', 'again', '--new')).created).toEqual([])
    expect((await jane.json('log', 'Lee', '--new')).created).toHaveLength(1)
    expect(jane.book().contacts).toHaveLength(4)
  })

  it('refuses somebody new without a name', async () => {
    const jane = await withPeople()
    expect(await jane.fails('log', ' ', '--new')).toMatchObject({ exit: 2 })
    expect(jane.book().contacts).toHaveLength(2)
  })

  it('asks which one where two people bear the name that --new says', async () => {
    const jane = await withPeople()
    await jane.ok('contact', 'add', 'Dana Reyes')
    expect(await jane.fails('log', 'Dana Reyes', '--new')).toMatchObject({ exit: 2, code: 'ambiguous-contact' })
  })

  it('keeps what it gave, what it was about and the script used', async () => {
    const jane = await withPeople()
    const { interaction } = await jane.json(
      ...['log', 'dana', '-c', 'email', '--in', '--got', 'advice,lead,advice', '--gave', 'a study'],
      ...['--about', 'lopez', '--template', 'intro'],
    )
    expect(interaction).toMatchObject({ direction: 'in', outcome: 'replied', got: ['advice', 'lead'], gave: 'a study' })
    expect(interaction).toMatchObject({ aboutId: jane.book().contacts[1]?.id, template: 'intro', referred: [] })
  })

  it('with --keep closes nothing, with --no-follow-ups opens nothing', async () => {
    const jane = await withPeople()
    await jane.ok('follow-up', 'add', 'dana', 'today')
    const { opened, closed, moved } = await jane.json('log', 'dana', '-o', 'met', '--keep', '--no-follow-ups')
    expect([opened, closed, moved]).toEqual([[], [], []])
    expect((await jane.json('log', 'dana')).closed).toHaveLength(1)
  })
})

describe('the history', () => {
  it('is newest first, of one person, channel or time', async () => {
    const jane = await withPeople()
    await jane.ok('log', 'dana', 'one', '--on', '2026-11-02')
    await jane.ok('log', 'lopez', 'two', '--on', '2026-11-20', '-c', 'email')
    await jane.ok('log', 'dana', 'three')
    const found = async (...args: string[]) =>
      (await jane.json('history', ...args)).interactions.map((each: { summary: string }) => each.summary)
    expect(await found()).toEqual(['three', 'two', 'one'])
    expect(await found('dana', 'reyes')).toEqual(['three', 'one'])
    expect(await found('--channel', 'email')).toEqual(['two'])
    expect(await found('--since', '1w')).toEqual(['three', 'two'])
    const { stdout, stderr } = await jane.run('history', '--since', '1w')
    expect(stderr).toContain('Mon 16 Nov')
    expect(stdout.indexOf('three')).toBeLessThan(stdout.indexOf('two'))
  })

  it('has what they gave, whom they named and what they got', async () => {
    const jane = await withPeople()
    const said = ['--got', 'advice', '-r', 'Lee Park', '-r', 'Bo Diaz, Kern', '--gave', 'a study']
    await jane.ok('log', 'dana', 'budgets', 'move', ...said)
    const { id } = jane.book().interactions[0] ?? {}
    expect(await jane.ok('history')).toBe(
      [
        `Dana Reyes, Brightwell · Mon 23 Nov, today · by phone, you talked: budgets move  ${id}`,
        '  you got: advice, referral',
        '  they named: Lee Park, Bo Diaz',
        '  you gave: a study',
        '',
      ].join('\n'),
    )
  })

  it('is newest first of many logged on one day', async () => {
    const jane = secondsApart(await withPeople())
    for (let count = 1; count <= 15; count++) await jane.ok('log', 'dana', `talk ${count}`)
    const { interactions } = await jane.json('history')
    expect(interactions.map((each: { summary: string }) => each.summary)).toEqual(
      Array.from({ length: 15 }, (_, index) => `talk ${15 - index}`),
    )
  })
})

describe('putting right', () => {
  it('an e-mail that came in, makes it an answer', async () => {
    const jane = await withPeople()
    await jane.ok('log', 'dana', '-c', 'email')
    expect((await jane.json('amend', '--in')).interaction).toMatchObject({ direction: 'in', outcome: 'replied' })
  })

  it('where it was, though they have moved on, or nowhere', async () => {
    const jane = await withPeople()
    await jane.ok('log', 'dana')
    expect((await jane.json('amend', '--company', ' Kern ')).interaction.company).toBe('Kern')
    expect((await jane.json('amend', '--summary', 'x')).interaction.company).toBe('Kern')
    expect((await jane.json('amend', '--company', '')).interaction.company).toBeNull()
    expect((await jane.json('contact', 'show', 'dana')).contact.company).toBe('Brightwell')
  })

  it('says whom it brought into the book', async () => {
    const jane = await withPeople()
    await jane.ok('log', 'dana')
    const { stderr } = await jane.run('amend', '-r', 'Lee Park, Kern')
    expect(stderr).toBe('Lee Park is now in your book.\n')
    expect((await jane.json('amend', '-r', 'Bo Diaz')).created).toMatchObject([{ name: 'Bo Diaz' }])
  })

  it('changes what is said, of the last or the named one', async () => {
    const jane = await withPeople()
    const { interaction } = await jane.json('log', 'dana', 'first')
    await jane.ok('log', 'lopez', 'second')
    await jane.ok('amend', '--on', 'fri', '--outcome', 'left-message')
    await jane.ok('amend', interaction.id, '--summary', 'better')
    expect(jane.book().interactions).toMatchObject([
      { summary: 'better', outcome: 'spoke' },
      { summary: 'second', on: '2026-11-20', outcome: 'left-message' },
    ])
  })
})

describe('whom they named, put right', () => {
  it('says who is back, and which company was not noted', async () => {
    const jane = await janeWhoKnowsStan()
    await jane.ok('contact', 'add', 'Lee Park', '--company', 'Acme')
    await jane.ok('contact', 'archive', 'lee')
    await jane.ok('log', 'dana')
    const { stderr } = await jane.run('amend', '-r', 'Lee Park, Globex')
    expect(stderr).toContain('Lee Park was put aside in your book, and is back.')
    expect(stderr).toContain('Globex was not noted')
  })
})
