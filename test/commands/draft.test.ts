import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { janeAtDesktop as jane } from '../helpers/desktop.js'
import { hasReader, readDrafts } from '../helpers/mailReader.js'
import { scratch } from '../helpers/rapport.js'

describe('script --eml', () => {
  it('writes a draft and says where; the text is shown as ever', async () => {
    const it = await jane()
    const { code, stdout, stderr } = await it.run('script', 'dana', '--eml', it.file)
    expect([code, stdout]).toEqual([0, await it.ok('script', 'dana', 'email')])
    expect(stderr).toContain(`Written to ${it.file}.`)
    expect(readFileSync(it.file, 'utf8')).toMatch(/^X-Unsent: 1\r\nFrom: "Jane Jones" <jane@home.example>\r\nTo: "Dana/)
  })

  it.skipIf(!hasReader)('says to any mail program what --json says', async () => {
    const it = await jane()
    const words = ['script', 'dana', 'email', '--set', 'role=Küchenchefin 👩‍🍳', '--set', 'via=東京 花子']
    const answer = await it.json(...words, '--eml', it.file)
    const [read] = readDrafts([readFileSync(it.file, 'utf8')])
    expect(read).toMatchObject({
      subject: answer.subject,
      text: `${answer.text}\n`.replaceAll('\n', '\r\n'),
      to: [{ name: 'Dana Reyes', address: 'dana@acme.example' }],
      from: [{ name: 'Jane Jones', address: 'jane@home.example' }],
      defects: [],
    })
    expect(read?.headers).not.toEqual(expect.arrayContaining(['Date']))
  })

  it('hands on the draft alone with -, what else is printed goes beside it', async () => {
    const it = await jane()
    await it.ok('script', 'dana', '--eml', it.file)
    const draft = readFileSync(it.file, 'utf8')
    const text = join(scratch(), 'text')
    const { stdout, stderr } = await it.run('script', 'dana', '--eml', '-', '--log', '--out', text)
    expect(stdout).toBe(draft)
    expect(stderr).toContain(`Written to ${text}.`)
    expect(stderr).toContain('Dana Reyes')
    expect(it.book().interactions).toHaveLength(1)
  })

  it.each([
    ['-', '--json'],
    ['-', '--out', '-'],
    ['x.eml', '--out', 'x.eml'],
  ])('%s is not for the same place as %s', async (...words) => {
    const it = await jane()
    const { code, stdout, stderr } = await it.run('script', 'dana', '--eml', ...words)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`--eml ${words[0]} and ${words[1]} write to the same place`)
  })

  it('never replaces a file without --force, and asks nothing before it says so', async () => {
    const it = await jane()
    writeFileSync(it.file, 'mine')
    const { code, stdout, stderr } = await it.types(['script', '--eml', it.file, '--log'], [])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`The file is there already: ${it.file}.`)
    expect(readFileSync(it.file, 'utf8')).toBe('mine')
    await it.ok('script', 'dana', '--eml', it.file, '--force')
    expect(readFileSync(it.file, 'utf8')).toMatch(/^X-Unsent: 1/)
  })

  it('holds the words as they are shown, with what could act on a terminal made visible', async () => {
    const it = await jane()
    await it.ok('contact', 'add', 'Ann\u001b]0;x\u0007')
    const { stdout } = await it.run('script', 'intro', 'ann', '--via', 'Bo', '--eml', it.file)
    expect(stdout).toContain('Hello Ann␛]0;x␇')
    expect(readFileSync(it.file, 'utf8')).toContain('Hello Ann=E2=90=9B]0;x=E2=90=87')
  })

  it('says where it cannot write', async () => {
    const it = await jane()
    expect(await it.fails('script', 'dana', '--eml', join(it.file, 'x'))).toMatchObject({ exit: 1, code: 'io' })
  })

  it('leaves out an address that is none, theirs or mine, and says so', async () => {
    const it = await jane()
    await it.ok('profile', 'set', 'email=Jane <jane@home.example>')
    // What is typed is refused; a file may still bring it.
    await it.ok('contact', 'edit', 'dana', '--email', '')
    const file = join(scratch(), 'people.csv')
    writeFileSync(file, 'name,email\nDana Reyes,dana@acme@evil.example\n')
    await it.ok('import', file)
    expect((await it.json('contact', 'show', 'dana')).contact.emails).toEqual(['dana@acme@evil.example'])
    const { stdout, stderr } = await it.run('script', 'dana', '--eml', '-')
    expect(stdout).toMatch(/^X-Unsent: 1\r\nSubject: [^\r\n]*\r\nMIME-Version: 1.0\r\n/)
    expect(stdout).not.toContain('evil')
    expect(stderr).toContain('“Jane <jane@home.example>” is not written as an e-mail address is, so it is left out.')
    expect(stderr).toContain('Fill in whom the mail goes to')
  })
})
