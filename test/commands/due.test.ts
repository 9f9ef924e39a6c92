import { describe, expect, it } from 'vitest'
import { person } from '../helpers/rapport.js'

async function withDana() {
  const jane = person('2026-11-18')
  await jane.ok('contact', 'add', 'Dana Reyes', '--company', 'Brightwell', '--phone', '555-0142')
  await jane.ok('log', 'dana', 'launch budgets', '--follow-up', 'fri', '--why', 'ask about May')
  jane.on('2026-11-23')
  return jane
}

describe('the due list', () => {
  it('says whom, how to reach them, what was said last, why, and the script', async () => {
    const out = await (await withDana()).ok('due')
    expect(out).toMatch(/^Dana Reyes, Brightwell +555-0142$/m)
    expect(out).toMatch(/ask about May.*waiting since Fri/)
    expect(out).toMatch(/by phone.*Wed 18 Nov.*launch budgets/)
  })

  it('says so where nothing is due, and what comes next', async () => {
    const jane = await withDana()
    await jane.ok('snooze', 'dana', '2w')
    const { code, stdout } = await jane.run('due')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Nothing is due today\. Next: Dana Reyes, Brightwell, Mon 7 Dec/)
    expect(await jane.ok('due', '--count')).toBe('0\n')
  })

  it('shows seven people, then how many more', async () => {
    const jane = person()
    for (let count = 1; count <= 19; count++) {
      await jane.ok('contact', 'add', `Person ${count}.`)
      await jane.ok('follow-up', 'add', `Person ${count}.`, 'today')
    }
    const out = await jane.ok('due')
    expect(out.match(/^Person \d+\./gm)).toHaveLength(7)
    expect(out).toContain('12 more')
    expect((await jane.ok('due', '--all')).match(/^Person \d+\./gm)).toHaveLength(19)
    expect(await jane.json('due', '--count')).toEqual({ count: 19 })
  })

  it('shows what has a time today first, though seven older things are waiting', async () => {
    const jane = person('2026-11-02')
    for (let count = 1; count <= 8; count++) {
      await jane.ok('contact', 'add', `Person ${count}.`)
      await jane.ok('follow-up', 'add', `Person ${count}.`, 'tomorrow')
    }
    await jane.ok('contact', 'add', 'Ida Ng')
    await jane.ok('follow-up', 'add', 'ida', 'nov 23 at 10am', 'the interview')
    jane.on('2026-11-23')
    const out = await jane.ok('due')
    expect(out).toMatch(/^Ida Ng/)
    expect(out).toContain('2 more')
    expect((await jane.json('due')).today).toMatchObject([{ contactName: 'Ida Ng', at: '10:00' }])
  })

  it.each([
    [['--email', 'kim@x.example'], 'rapport script intro "?\'?Kim Day"?\'? email$'],
    [['--phone', '555-0142'], 'rapport script intro "?\'?Kim Day"?\'?$'],
    [['--phone', '555-0142', '--email', 'kim@x.example'], 'rapport script intro "?\'?Kim Day"?\'?$'],
    [['--url', 'linkedin.com/in/kim'], 'rapport script linkedin-message "?\'?Kim Day"?\'?$'],
    [[], 'rapport script intro "?\'?Kim Day"?\'?$'],
  ])('names a channel that somebody has, in a command that works: %j', async (fields, command) => {
    const jane = person()
    await jane.ok('init', '--name', 'Jane Jones', '--role', 'cook', '--industry', 'food', '--phone', '555-0100')
    await jane.ok('contact', 'add', 'Stan')
    await jane.ok('contact', 'add', 'Kim Day', '--introduced-by', 'stan', ...fields)
    await jane.ok('follow-up', 'add', 'kim', 'today')
    const out = await jane.ok('due')
    const [line = ''] = new RegExp(command, 'm').exec(out) ?? []
    expect(line, out).not.toBe('')
    const words = line.replace(/["']/g, '').replace('Kim Day', 'kim').split(' ')
    expect((await jane.json(...words.slice(1))).text).toContain('Kim')
  })

  it('echoes the day that was meant on stderr, the list alone on stdout', async () => {
    const { stdout, stderr } = await (await withDana()).run('due', '--on', 'fri', '--within', '1w')
    expect(stderr).toContain('Fri 27 Nov')
    expect(stderr).toContain('Fri 4 Dec')
    expect(stdout).toMatch(/^Dana Reyes/)
  })

  it('names people of one name by their ids where a command is shown', async () => {
    const jane = await withDana()
    await jane.ok('contact', 'add', 'Dana Reyes', '--company', 'Kern', '--every', '6w')
    await jane.ok('contact', 'add', 'Lee Park', '--every', '6w')
    const [dana, other] = jane.book().contacts.map(({ id }) => id)
    const commands = (await jane.ok('due')).match(/^ {2}rapport .*$/gm)
    expect(commands).toEqual([
      `  rapport script reconnect ${dana} phone`,
      `  rapport script reconnect ${other}`,
      '  rapport script reconnect "Lee Park"',
    ])
  })

  it('names by the id to whom a gift would do good, where two bear the name', async () => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana Reyes')
    await jane.ok('log', 'dana', '--got', 'advice', '--on', '2026-11-02')
    expect(await jane.ok('due')).toContain('  rapport script give "Dana Reyes"\n')
    await jane.ok('contact', 'add', 'Dana Reyes')
    expect(await jane.ok('due')).toContain(`  rapport script give ${jane.book().contacts[0]?.id}\n`)
  })

  it('leaves out who is archived', async () => {
    const jane = await withDana()
    await jane.ok('contact', 'archive', 'dana')
    expect(await jane.json('due', '--count')).toEqual({ count: 0 })
    expect((await jane.json('contact', 'list')).contacts).toEqual([])
    expect((await jane.json('contact', 'list', '--archived')).contacts).toHaveLength(1)
  })
})

describe('putting off, ticking off, letting go', () => {
  it('is by three business days unless a day is said, which is echoed', async () => {
    const jane = await withDana()
    expect(await jane.ok('snooze', 'dana')).toMatch(/^Moved: Dana Reyes.*Thu 26 Nov$/m)
    expect(await jane.ok('snooze', 'dana', 'next', 'tue')).toContain('Tue 1 Dec')
  })

  it('is by three business days from its own day, where that is still to come', async () => {
    const jane = await withDana()
    const days = []
    for (let count = 0; count < 3; count++) days.push((await jane.json('snooze', 'dana')).followUp.dueOn)
    expect(days).toEqual(['2026-11-26', '2026-12-01', '2026-12-04'])
  })

  it('to a day that has passed is refused', async () => {
    const jane = await withDana()
    expect(await jane.fails('snooze', 'dana', 'yesterday')).toMatchObject({ exit: 2, code: 'bad-date' })
  })

  it('knows a follow-up by its id or the person’s name, further words of the name too', async () => {
    const jane = await withDana()
    const id = jane.book().followUps[0]?.id ?? ''
    expect((await jane.json('snooze', id, '3d')).followUp.dueOn).toBe('2026-11-26')
    expect((await jane.json('snooze', 'Dana Reyes', '4d')).followUp.dueOn).toBe('2026-11-27')
    expect((await jane.json('snooze', 'dana', 'reyes', '5d')).followUp.dueOn).toBe('2026-11-28')
  })

  it('does not take the person’s last name for something to log', async () => {
    const jane = await withDana()
    expect(Object.keys(await jane.json('done', 'dana', 'reyes'))).toEqual(['followUp'])
  })

  it('asks which one where a person has several, by naming their ids', async () => {
    const jane = await withDana()
    await jane.ok('follow-up', 'add', 'dana', 'tomorrow', 'call', 'back')
    const error = await jane.fails('done', 'dana')
    expect(error.code).toBe('unknown-ref')
    for (const { id } of jane.book().followUps) expect(error.message).toContain(id)
  })

  it('is refused for what is closed, which is said', async () => {
    const jane = await withDana()
    const id = jane.book().followUps[0]?.id ?? ''
    await jane.ok('drop', id)
    expect(await jane.fails('done', id)).toMatchObject({ exit: 2, code: 'unknown-ref' })
    expect((await jane.fails('snooze', id)).message).toContain('dropped')
  })

  it('ticking off keeping in touch points to log', async () => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana Reyes', '--every', '6w')
    expect(await jane.json('due', '--count')).toEqual({ count: 1 })
    expect(await jane.fails('done', 'dana')).toMatchObject({ exit: 2, hint: expect.stringContaining('rapport log') })
  })

  it('putting off keeping in touch opens a follow-up in its place', async () => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana Reyes', '--every', '6w')
    expect((await jane.json('snooze', 'dana')).followUp).toMatchObject({ dueOn: '2026-11-26', status: 'open' })
    expect(await jane.json('due', '--count')).toEqual({ count: 0 })
    expect(jane.book().followUps).toMatchObject([{ dueOn: '2026-11-26', status: 'open' }])
  })

  it('notes what should have been done on a day that has passed', async () => {
    const jane = await withDana()
    expect((await jane.json('follow-up', 'add', 'dana', 'yesterday', 'her move')).followUp).toMatchObject({
      dueOn: '2026-11-22',
      why: 'her move',
      status: 'open',
    })
    const logged = await jane.json('log', 'dana', 'hello', '--follow-up', 'yesterday')
    expect(logged.opened).toMatchObject([{ kind: 'follow-up', dueOn: '2026-11-22', status: 'open' }])
    expect((await jane.json('due')).overdue.length).toBeGreaterThan(0)
  })

  it('takes words for the day and the rest for the reason', async () => {
    const jane = await withDana()
    const add = async (...words: string[]) => (await jane.json('follow-up', 'add', ...words)).followUp
    expect(await add('dana', 'reyes', 'in', '2', 'weeks', 'her', 'move')).toMatchObject({
      dueOn: '2026-12-07',
      why: 'her move',
    })
    expect(await add('dana', 'dec', '1')).toMatchObject({ dueOn: '2026-12-01', why: null })
    expect(await add('dana', '3bd', '3', 'questions')).toMatchObject({ dueOn: '2026-11-26', why: '3 questions' })
  })
})
