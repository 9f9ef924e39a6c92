import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person, scratch } from '../helpers/rapport.js'

/** Somebody whose editor is a script that puts one text in another's place, called with an argument of its own. */
async function editing(from: string, to: string) {
  const jane = person()
  const folder = scratch()
  const script = join(folder, 'my editor.js')
  writeFileSync(
    script,
    `const { readFileSync, writeFileSync, statSync } = require('node:fs')
    const [flag, file] = process.argv.slice(2)
    const before = readFileSync(file, 'utf8')
    const mode = statSync(file).mode & 0o777
    const folder = statSync(require('node:path').dirname(file)).mode & 0o777
    writeFileSync(${JSON.stringify(join(folder, 'seen.json'))}, JSON.stringify({ flag, file, before, mode, folder }))
    writeFileSync(file, before.replace(${JSON.stringify(from)}, ${JSON.stringify(to)}))`,
  )
  jane.env.EDITOR = `node '${script}' --wait`
  await jane.ok('init', '--name', 'Jane Jones', '--role', 'cook')
  await jane.ok('contact', 'add', 'Dana Reyes', '--company', 'Acme', '--note', 'keeps $(bees) `x`')
  return { jane, seen: () => JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8')) }
}

describe('the editor', () => {
  it('changes somebody, with its own arguments, in a private place that goes away', async () => {
    const { jane, seen } = await editing('Acme', 'Brightwell')
    const { code, stdout } = await jane.types(['contact', 'edit', 'dana'], [])
    expect(code).toBe(0)
    expect(stdout).toContain('Dana Reyes, Brightwell')
    expect(jane.book().contacts).toMatchObject([{ company: 'Brightwell', notes: 'keeps $(bees) `x`' }])
    const { flag, file, mode, folder } = seen()
    expect([flag, mode, folder]).toEqual(['--wait', 0o600, 0o700])
    expect(() => readdirSync(join(file, '..'))).toThrow('ENOENT')
  })

  it('changes the profile', async () => {
    const { jane } = await editing('role: cook', 'role: chef')
    const { code } = await jane.types(['profile', 'edit'], [])
    expect(code).toBe(0)
    expect(jane.book().profile).toMatchObject({ name: 'Jane Jones', role: 'chef', email: null })
  })

  it('that changes nothing says so, and makes no version', async () => {
    const { jane } = await editing('no such text', '')
    const before = readFileSync(join(jane.home, 'book.json'), 'utf8')
    for (const line of ['contact edit dana', 'profile edit']) {
      const { code, stdout } = await jane.types(line.split(' '), [])
      expect([code, stdout]).toEqual([0, 'Nothing was changed.\n'])
    }
    // A line break more is no change either.
    const again = await editing('# Change', '\n# Change')
    const book = readFileSync(join(again.jane.home, 'book.json'), 'utf8')
    for (const line of ['contact edit dana', 'profile edit'])
      expect((await again.jane.types(line.split(' '), [])).stdout).toBe('Nothing was changed.\n')
    expect(readFileSync(join(again.jane.home, 'book.json'), 'utf8')).toBe(book)
    expect(readFileSync(join(jane.home, 'book.json'), 'utf8')).toBe(before)
  })

  it('changes nothing where what was saved cannot be used', async () => {
    const { jane } = await editing('company:', 'compnay:')
    const before = readFileSync(join(jane.home, 'book.json'), 'utf8')
    const { code, stderr } = await jane.types(['contact', 'edit', 'dana'], [])
    expect(code).toBe(2)
    expect(stderr).toContain('compnay')
    expect(readFileSync(join(jane.home, 'book.json'), 'utf8')).toBe(before)
  })

  it('that fails, or does not exist, is told; nothing changes', async () => {
    const { jane } = await editing('Acme', 'Brightwell')
    for (const editor of ['false', '/no/such/editor']) {
      jane.env.EDITOR = editor
      const { code, stderr } = await jane.types(['contact', 'edit', 'dana'], [])
      expect(code).toBe(1)
      expect(stderr).toContain('EDITOR')
    }
    expect(jane.book().contacts[0]?.company).toBe('Acme')
  })

  it('named by VISUAL is preferred', async () => {
    const { jane } = await editing('Acme', 'Brightwell')
    const { EDITOR = '' } = jane.env
    Object.assign(jane.env, { VISUAL: EDITOR, EDITOR: 'false' })
    expect((await jane.types(['contact', 'edit', 'dana'], [])).code).toBe(0)
  })
})
