import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bin, user } from '../helpers/binary.js'
import { diary } from '../helpers/diary.js'
import { ctrlC, enter } from '../helpers/rapport.js'

describe('a script that leaves the terminal', () => {
  it('goes to a clipboard that is there, from the program as it is built', async () => {
    const jane = user()
    const fake =
      'mkdir -p "$HOME/bin"; printf \'#!/bin/sh\\ncat > "$HOME/copied"\\n\' > "$HOME/bin/wl-copy"; chmod +x "$HOME/bin/wl-copy"'
    const asked =
      '$RAPPORT script intro --to Dana --via Stan --set name=Jane --set industry=wine --set role=cook --copy'
    const copied = await jane.shell(`${fake}; WAYLAND_DISPLAY=w PATH="$HOME/bin:$PATH" ${asked}`)
    expect(copied).toMatchObject({ code: 0 })
    expect(`${readFileSync(join(jane.home, 'copied'), 'utf8')}\n`).toBe(copied.stdout)
  })

  it('says what is missing where there is no desktop', async () => {
    const jane = user()
    const asked = ['script', 'intro', '--to', 'Dana', '--via', 'Stan', '--set', 'name=Jane', '--set', 'industry=wine']
    for (const [way, missing] of [
      ['--copy', 'There is no clipboard here'],
      ['--open', 'Your mail program cannot be opened'],
    ] as const) {
      const { code, stdout, stderr } = await jane.run(...asked, '--set', 'role=cook', way)
      expect([code, stdout.startsWith(way === '--copy' ? 'Hello' : 'Subject')]).toEqual([1, true])
      expect(stderr).toContain(missing)
    }
  })

  it('is read from a pipe by the coach', async () => {
    const { code, stdout } = await user().shell(
      'echo "Are you hiring? I look forward to hearing from you." | $RAPPORT check',
    )
    expect(code).toBe(0)
    expect(stdout).toMatch(/asks-for-job.*hands-over-next-step/s)
  })
})

describe('the main job, without a terminal', () => {
  it('goes from the profile to a script, a log entry and the due list of tomorrow', async () => {
    const jane = user()
    const begun = await jane.run('init', '--name', 'Jane Jones', '--role', 'operations director', '--industry', 'wine')
    expect(begun).toMatchObject({ code: 0, stderr: '' })
    expect(begun.stdout).toContain(jane.home)

    const said = await jane.run('script', '--to', 'Dana Reyes', '--via', 'Stan Smith')
    expect(said.code).toBe(0)
    expect(said.stderr).toMatch(/^Not in your book: Dana Reyes\. .*\nNot in your book: Stan Smith\. .*\n$/)
    expect(said.stdout).toMatch(/^Hello Dana, my name is Jane Jones\. Stan Smith suggested that I call you\./)
    expect(said.stdout).toContain('an operations director')

    const mail = await jane.run('script', 'email', '--to', 'Dana Reyes', '--via', 'Stan Smith')
    expect(mail.stdout).toMatch(/^Subject: Stan Smith suggested I write to you\n\nHello Dana/)

    const logged = await jane.run('log', 'Dana Reyes', 'budgets move', '--new', '--follow-up', 'tomorrow')
    expect(logged.code).toBe(0)
    expect(logged.stdout).toMatch(/Dana Reyes is now in your book.*budgets move.*Tue 24 Nov, tomorrow/s)

    expect((await jane.run('due')).stdout).toMatch(/^Nothing is due today\. Next: Dana Reyes, Tue 24 Nov, tomorrow/)
    jane.today = '2026-11-24'
    const due = await jane.run('due')
    expect(due).toMatchObject({ code: 0, stderr: '' })
    expect(due.stdout).toMatch(/^Dana Reyes\n.*follow up.*today.*\n.*by phone.*Mon 23 Nov, yesterday.*budgets move/)

    expect(await jane.run('done', 'dana')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Done: Dana Reyes.*follow up/),
    })
    expect(await jane.run('due')).toMatchObject({ code: 0, stdout: 'Nothing is due today.\n' })
  })

  it('tells what is wrong without a stack trace, and asks nothing', async () => {
    const jane = user()
    const lost = await jane.run('script')
    expect(lost).toMatchObject({ code: 2, stdout: '' })
    expect(lost.stderr).toMatch(/--set name.*--via.*--set industry.*--set role/s)
    const wrong = await jane.run('due', '--cuont', '--json')
    expect(JSON.parse(wrong.stderr).error).toMatchObject({ code: 'usage', hint: expect.stringContaining('--count') })
    expect(await jane.run('contact', 'add', 'X', '--home', '/dev/null/x')).toMatchObject({ code: 1, stdout: '' })
    expect(`${lost.stderr}${wrong.stderr}`).not.toMatch(/\n\s+at /)
  })
})

describe.runIf(process.platform === 'linux')('the main job, at a terminal of 60 columns', () => {
  it('goes from the first start to the due list of tomorrow, by keys', async () => {
    const jane = user()
    const first = await jane.types(
      [],
      [
        ['Your name?', `Jane Jones${enter}`],
        ['Role you are looking for?', `marketing director${enter}`],
        ['Industry?', `pharmaceutical${enter}`],
        ['where you stand?', enter],
        ['talk to first?', `Dana Reyes${enter}`],
        ['suggested her or him?', `Stan Smith${enter}`],
        ['Calling or writing?', enter],
        ['Number, if you have it?', `555-0142${enter}`],
        ['Ring now?', enter],
        ['hung up', enter],
        ['How did it go?', enter],
        ['remember?', `launch budgets moving${enter}`],
        ['name anybody?', `Lee Park, Acme${enter}`],
        ['be in touch with Lee?', `3bd${enter}`],
        ['Anybody else?', enter],
        ['May you use', enter],
        ['promises?', enter],
        ['next?', `2w${enter}`],
      ],
    )
    expect(first.code).toBe(0)
    expect(first.stdout).toContain('Hello Dana, my name is Jane Jones.')
    expect(first.stdout).toMatch(/tomorrow +Stan Smith.*Thu 26 Nov +Lee Park.*Mon 7 Dec +Dana Reyes/s)

    const log = await jane.types(
      ['log'],
      [
        ['Stan Smith', 'stan'],
        ['talk with? stan', enter],
        ['How did it go?', enter],
        ['remember?', `told him${enter}`],
        ['name anybody?', enter],
        ['promises?', enter],
        ['next?', `tomorrow${enter}`],
        ['Did you tell Stan about Dana?', enter],
      ],
    )
    expect(log.code).toBe(0)
    expect(log.stdout).toMatch(/Kept: Stan Smith .*told him.*Done: Stan Smith · say how it went with Dana Reyes/s)

    jane.today = '2026-11-24'
    const home = await jane.types([], [])
    expect(home.code).toBe(0)
    expect(home.stdout).toContain('Stan Smith')
    const done = await jane.types(['done', 'stan'], [['Log it', `n${enter}`]])
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining('Done: Stan Smith') })
    expect((await jane.run('due')).stdout).toMatch(/^Dana Reyes .*\n {2}say thank you · today/)
  })

  it.each([
    ['Ctrl-C', [['Your name?', ctrlC]], undefined],
    ['a signal', [], { at: 'Your name?', name: 'SIGINT' }],
  ] as const)('leaves with 130 at %s', async (_, keys, signal) => {
    const jane = user()
    const { code, stdout } = await jane.types(
      [],
      keys.map(([prompt, key]) => [prompt, key]),
      signal,
    )
    expect(code).toBe(130)
    expect(stdout).not.toMatch(/\n\s+at /)
  })

  it('leaves with 130 at Ctrl-C later on, and the book is as it was', async () => {
    const jane = user()
    await jane.run('contact', 'add', 'Dana Reyes')
    const book = readFileSync(join(jane.home, 'book.json'))
    const { code } = await jane.types(
      ['log'],
      [
        ['Dana Reyes', enter],
        ['How did it go?', ctrlC],
      ],
    )
    expect(code).toBe(130)
    expect(readFileSync(join(jane.home, 'book.json')).equals(book)).toBe(true)
  })
})

describe.runIf(existsSync('/dev/full'))('an output that takes nothing', () => {
  it.each(['due', 'contact list', '--help', '--version'])('is told in one sentence, exit 1: %s', async (line) => {
    const jane = user()
    await jane.run('contact', 'add', 'Dana Reyes')
    const { code, stdout, stderr } = await jane.shell(`$RAPPORT ${line} > /dev/full`)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe('What Rapport has to say cannot be written (ENOSPC). Make room, or write elsewhere.\n')
  })

  it.each([
    ['contact add Lee', 'book.json'],
    ['log dana hello', 'book.json'],
    ['undo', 'book.json'],
    ['profile set role=cook', 'book.json'],
    ['template new mine', 'mine.hbs'],
    ['export csv --out "$HOME/people.csv"', 'people.csv'],
  ])('is told with what was saved all the same, exit 1: %s', async (line, file) => {
    const jane = user()
    await jane.run('contact', 'add', 'Dana Reyes')
    const { code, stdout, stderr } = await jane.shell(`$RAPPORT ${line} > /dev/full`)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(new RegExp(`^It was saved \\(\\S+/${file}\\), but it cannot be shown\\.\n.*ENOSPC`))
    const json = await jane.shell(`$RAPPORT contact add Kim --json > /dev/full`)
    expect(JSON.parse(json.stderr).error).toMatchObject({ code: 'io', message: expect.stringContaining('was saved') })
  })

  it('is an error like any other for a program', async () => {
    const jane = user()
    await jane.run('contact', 'add', 'Dana Reyes')
    const { code, stderr } = await jane.shell('$RAPPORT due --json > /dev/full')
    expect([code, JSON.parse(stderr).error.code]).toEqual([1, 'io'])
  })

  it('ends quietly where stderr takes nothing either', async () => {
    const jane = user()
    expect(await jane.shell('$RAPPORT due > /dev/full 2> /dev/full')).toMatchObject({ code: 1, stdout: '', stderr: '' })
    expect((await jane.shell('$RAPPORT lgo 2> /dev/full')).code).not.toBe(0)
  })
})

describe('an editor during which another process writes', () => {
  it('changes only what was changed in it: nothing of the other’s is lost', async () => {
    const jane = user()
    await jane.run('init', '--name', 'Jane', '--role', 'cook')
    await jane.run('contact', 'add', 'Dana Reyes', '--company', 'Acme', '--phone', '555-0101')
    const editor = join(jane.home, 'editor.sh')
    const edits = async (other: string, change: string, ...args: string[]) => {
      writeFileSync(editor, `set -e\n${process.execPath} '${bin}' ${other} >/dev/null\nsed -i '${change}' "$1"\n`)
      return await jane.types(args, [], undefined, { EDITOR: `sh ${editor}` })
    }
    const person = await edits(
      'contact edit dana --phone 555-0102 --note new',
      's/Acme/Brightwell/',
      'contact',
      'edit',
      'dana',
    )
    expect(person).toMatchObject({ code: 0, stdout: expect.stringContaining('Changed: Dana Reyes, Brightwell.') })
    const me = await edits('profile set name=Jan email=j@example.com', 's/role: cook/role: chef/', 'profile', 'edit')
    expect(me.code).toBe(0)
    const { contacts, profile } = JSON.parse(readFileSync(join(jane.home, 'book.json'), 'utf8'))
    expect(contacts).toMatchObject([{ company: 'Brightwell', phones: ['555-0102'], notes: 'new' }])
    expect(profile).toMatchObject({ name: 'Jan', role: 'chef', email: 'j@example.com' })
    const gone = await edits('contact remove dana --yes', 's/Brightwell/Acme/', 'contact', 'edit', 'dana')
    expect(gone).toMatchObject({ code: 2, stdout: expect.stringContaining('has been removed in the') })
  })
})

describe('a pipe that closes early', () => {
  it.each(['due --all', 'history', 'contact list', 'due --all --json', 'history --json', '--help'])(
    'ends %s quietly',
    async (line) => {
      const jane = user()
      const book = diary()
      for (let count = 0; count < 400; count++) {
        const contact = book.add(`Person ${count}`, { company: 'x'.repeat(200) })
        book.log(contact, { summary: 'y'.repeat(300), followUp: { on: '2026-11-23', why: 'z'.repeat(200) } })
      }
      mkdirSync(jane.home, { mode: 0o700 })
      writeFileSync(join(jane.home, 'book.json'), JSON.stringify(book.book()), { mode: 0o600 })
      const piped = await jane.shell(`set -o pipefail; $RAPPORT ${line} | head -1`)
      expect(piped).toMatchObject({ code: 0, stderr: '' })
      expect(piped.stdout.split('\n')).toHaveLength(2)
      expect(await jane.shell(`$RAPPORT ${line} >&-`)).toMatchObject({ code: 0, stdout: '', stderr: '' })
      const whole = await jane.shell(`$RAPPORT ${line} | { sleep 0.1; cat; } | tail -c 20 | wc -c`)
      expect(whole.stdout.trim()).toBe('20')
    },
  )
})
