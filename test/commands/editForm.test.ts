import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { person, scratch } from '../helpers/rapport.js'

/**
 * Somebody whose editor runs these commands of sed, one each time it is opened, on the file that it is given; then none.
 * `seen` is each text that the editor was given.
 */
async function editing(...commands: string[]) {
  const jane = person()
  const folder = scratch()
  for (const [index, command] of commands.entries()) writeFileSync(join(folder, `${index}.sed`), command)
  const script = join(folder, 'editor')
  writeFileSync(
    script,
    `n=$(cat '${folder}/n' 2>/dev/null || echo 0)
    echo $((n + 1)) > '${folder}/n'
    cp "$1" "${folder}/$n.seen"
    if [ -f "${folder}/$n.sed" ]; then sed -i -f "${folder}/$n.sed" "$1"; fi`,
  )
  jane.env.EDITOR = `sh '${script}'`
  await jane.ok('init', '--name', 'Jane Jones', '--role', 'cook')
  await jane.ok('contact', 'add', 'Dana Reyes', '--company', 'Acme')
  const seen = (time: number) => readFileSync(join(folder, `${time}.seen`), 'utf8')
  return { jane, seen, opened: () => Number(readFileSync(join(folder, 'n'), 'utf8')) }
}

/** What is in the file that a hint says has what was written; the file goes away after the test. */
function writtenFile(stderr: string): string {
  const [, file] = /What you wrote is safe here:\s+(\/\S+)/.exec(stderr.replace(/\s+/g, ' ')) ?? []
  if (file === undefined) throw new Error(`no file is named: ${stderr}`)
  onTestFinished(() => rmSync(dirname(file), { recursive: true }))
  return readFileSync(file, 'utf8')
}

describe('a record in the editor', () => {
  it.each([
    ['contact edit dana', 's/^notes:.*/notes: Met her, likes oats #1 supplier/', 'Met her, likes oats #1 supplier'],
    ['contact edit dana', 's/^notes:.*/notes: Met at Expo West: likes oats/', 'Met at Expo West: likes oats'],
    [
      'contact edit dana',
      '$a # first\\ncompany: Kern wants her\\n---\\n  last',
      '# first\ncompany: Kern wants her\n---\n  last',
    ],
  ])('keeps every word: rapport %s, %s', async (line, command, notes) => {
    const { jane } = await editing(command)
    expect((await jane.types(line.split(' '), [])).code).toBe(0)
    expect(jane.book().contacts).toMatchObject([{ notes, company: 'Acme' }])
  })

  it('opens again on a fault, with what was written and the fault on top, until it can be saved', async () => {
    const { jane, seen, opened } = await editing(
      's/^every:.*/evrey: 2w/; s/^notes:.*/notes: likes oats: #1/',
      's/^evrey: 2w/every: sometimes/',
      's/^every: sometimes/every: 2w/',
    )
    const { code, stdout } = await jane.types(['contact', 'edit', 'dana'], [])
    expect([code, stdout, opened()]).toEqual([0, 'Changed: Dana Reyes, Acme.\n', 3])
    expect(seen(1)).toMatch(/^# Not saved yet\. There is no field “evrey”: “evrey: 2w”\.\n# Did you mean “every”\? /)
    expect(seen(1)).toContain('\nnotes: likes oats: #1\n')
    expect(seen(2)).toMatch(/^# Not saved yet\. .*sometimes/)
    expect(seen(2).match(/Not saved yet/g)).toHaveLength(1)
    const [dana] = jane.book().contacts
    expect(dana).toMatchObject({ notes: 'likes oats: #1', keepInTouch: { count: 2, unit: 'w' } })
  })

  it('is left as it was when it is emptied, or a fault is left in it; what was written stays in a file', async () => {
    const emptied = await editing('s/^every:.*/every: sometimes/; s/^notes:.*/notes: hours of work/', 'd')
    const ran = await emptied.jane.types(['contact', 'edit', 'dana'], [], 500)
    expect(ran).toMatchObject({ code: 0, stdout: 'Nothing was changed.\n' })
    expect(writtenFile(ran.stderr)).toContain('every: sometimes\n')
    const atOnce = await editing('d')
    expect(await atOnce.jane.types(['contact', 'edit', 'dana'], [])).toMatchObject({ code: 0, stderr: '' })
    const left = await editing('s/^every:.*/every: sometimes/; s/^notes:.*/notes: hours of work/')
    const { code, stderr } = await left.jane.types(['contact', 'edit', 'dana'], [], 500)
    expect([code, left.opened()]).toEqual([2, 2])
    expect(stderr).toContain('sometimes')
    expect(writtenFile(stderr)).toContain('notes: hours of work')
    expect(left.jane.book().contacts).toMatchObject([{ notes: '' }])
  })

  it.each([
    ['the text anew', 's/^every:.*/every: sometimes/; $a more'],
    ['the fault anew', 's/^every: */every: very /'],
  ])('is not opened forever by a program that changes %s', async (_, command) => {
    const { jane, opened } = await editing(...Array<string>(9).fill(command))
    const { code, stderr } = await jane.types(['contact', 'edit', 'dana'], [], 500)
    expect([code, opened()]).toEqual([2, 5])
    expect(writtenFile(stderr)).toMatch(/more|every/)
    expect(jane.book().contacts).toMatchObject([{ notes: '' }])
  })

  it('is opened as often as needed where each fault is another one', async () => {
    const { jane, opened } = await editing(
      's/^every:.*/every: x/',
      's/^every: x/evrey: 2w/',
      's/^evrey: 2w/every: y/',
      's/^every: y/evrey: 2w/',
      's/^evrey/every/',
    )
    expect((await jane.types(['contact', 'edit', 'dana'], [])).code).toBe(0)
    expect(opened()).toBe(5)
  })

  it('may be the profile', async () => {
    const offer = '20 years: ops, P&L\n# 1 in the region'
    const { jane, seen } = await editing(
      's/^offer:.*/offer:\\n20 years: ops, P\\&L\\n# 1 in the region/; s/^role:.*/rloe: x/',
      's/^rloe/role/',
    )
    expect((await jane.types(['profile', 'edit'], [])).code).toBe(0)
    expect(seen(1)).toContain('Did you mean “role”?')
    expect(jane.book().profile).toMatchObject({ offer, role: 'x', name: 'Jane Jones' })
  })

  it('is cleaned as it is elsewhere, where it has addresses', async () => {
    const { jane, seen } = await editing('s/^email:.*/email: jane/', 's/^email:.*/email: Jane <jane@example.org>/')
    expect((await jane.types(['profile', 'edit'], [])).code).toBe(0)
    expect(seen(1)).toContain('“jane” is not an e-mail address.')
    expect(jane.book().profile).toMatchObject({ email: 'jane@example.org' })
  })

  it('may be a company', async () => {
    const { jane, seen } = await editing(
      's/^name:.*/name: Globex/; s/^status:.*/status: maybe/; s/^why:.*/why: They said: "May" #2/',
      's/^status:.*/status: applied/',
      's/^name:.*/name: Brightwell Foods/',
    )
    await jane.ok('company', 'add', 'Brightwell')
    await jane.ok('company', 'add', 'Globex')
    expect((await jane.types(['company', 'edit', 'brightwell'], [])).code).toBe(0)
    expect([seen(1), seen(2)]).toEqual([
      expect.stringContaining('“maybe” is not a status of a company. '.trim()),
      expect.stringMatching(/^# Not saved yet\. Globex is among your companies already\./),
    ])
    expect(jane.book().companies[0]).toMatchObject({
      name: 'Brightwell Foods',
      status: 'applied',
      why: 'They said: "May" #2',
    })
    expect(await jane.fails('company', 'edit', 'brightwell')).toMatchObject({ exit: 2, code: 'missing' })
  })

  it('keeps what was written where the editor fails, or where the book cannot be written', async () => {
    const failing = await editing('s/^notes:.*/notes: hours of work/')
    failing.jane.env.EDITOR = `f() { ${failing.jane.env.EDITOR} "$1"; false; }; f`
    const failed = await failing.jane.types(['contact', 'edit', 'dana'], [], 500)
    expect([failed.code, writtenFile(failed.stderr)]).toEqual([1, expect.stringContaining('notes: hours of work')])

    const { jane } = await editing('s/^notes:.*/notes: hours of work/')
    jane.env.EDITOR = `f() { ${jane.env.EDITOR} "$1"; echo broken > '${join(jane.home, 'book.json')}'; }; f`
    const { code, stderr } = await jane.types(['contact', 'edit', 'dana'], [], 500)
    expect([code, writtenFile(stderr)]).toEqual([1, expect.stringContaining('notes: hours of work')])
  })

  it('is read in the encoding that the editor wrote; a file that is gone is said', async () => {
    const { jane } = await editing('s/^notes:.*/notes: caf\\xe9/')
    expect((await jane.types(['contact', 'edit', 'dana'], [])).code).toBe(0)
    expect(jane.book().contacts).toMatchObject([{ notes: 'café' }])
    jane.env.EDITOR = 'rm -f'
    const gone = await jane.types(['contact', 'edit', 'dana'], [])
    expect([gone.code, gone.stderr]).toEqual([1, expect.stringContaining('left no text to read')])
    expect(existsSync(join(jane.home, 'book.json'))).toBe(true)
  })
})
