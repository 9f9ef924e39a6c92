import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { enter, person } from '../helpers/rapport.js'

async function withBook() {
  const jane = person()
  await jane.ok('contact', 'add', 'Dana Reyes')
  await jane.ok('log', 'dana', 'budgets move')
  const file = join(jane.home, 'book.json')
  return { jane, file, text: readFileSync(file, 'utf8') }
}

const damages: [what: string, spoil: (text: string) => string][] = [
  ['empty', () => ''],
  ['cut off', (text) => text.slice(0, -20)],
  ['followed by other text', (text) => `${text}x`],
  ['a key twice', (text) => text.replace('"contacts"', '"contacts":[],"contacts"')],
  ['a wrong day', (text) => text.replace('"on":"2026-11-23"', '"on":"2026-02-30"')],
  ['without its people', (text) => text.replace(/"contacts":\[.*?\],"interactions"/, '"contacts":[],"interactions"')],
]

describe('a broken book', () => {
  it.each(damages)(
    'that is %s is told with file and place, and how to bring the last good one back',
    async (_, spoil) => {
      const { jane, file, text } = await withBook()
      const broken = spoil(text)
      expect(broken).not.toBe(text)
      writeFileSync(file, broken)
      for (const line of ['due', 'contact list', 'log dana', 'undo', 'script dana']) {
        const error = await jane.fails(...line.split(' '))
        expect(error).toMatchObject({ exit: 1, code: 'book-broken' })
        expect(error.message).toContain(file)
      }
      expect(readFileSync(file, 'utf8')).toBe(broken)
      const { hint } = await jane.fails('due')
      const restore = /rapport (backup restore \w+)/.exec(hint)?.[1]?.split(' ') ?? []
      await jane.ok(...restore)
      expect((await jane.json('contact', 'list')).contacts).toMatchObject([{ name: 'Dana Reyes' }])
    },
  )

  it('says when the last good version was in the person’s own time', async () => {
    const zone = process.env.TZ
    process.env.TZ = 'Pacific/Kiritimati'
    try {
      const { jane, file } = await withBook()
      const [version = ''] = readdirSync(join(jane.home, 'backups'))
      const [, y, mo, d, h, mi] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(version) ?? []
      const local = new Date(Date.parse(`${y}-${mo}-${d}T${h}:${mi}:00Z`) + 14 * 3_600_000).toISOString()
      writeFileSync(file, '{')
      const { hint } = await jane.fails('due')
      expect(hint).toContain(`is of ${local.slice(0, 16).replace('T', ' ')}, with 1 person and 0 log entries`)
      expect(hint).not.toContain('UTC')
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  it('of a newer Rapport is left alone', async () => {
    const { jane, file, text } = await withBook()
    writeFileSync(file, text.replaceAll(/"schema":\d+/g, '"schema":999'))
    expect(await jane.fails('due')).toMatchObject({ exit: 1, code: 'book-newer' })
    expect(await jane.fails('log', 'dana')).toMatchObject({ exit: 1, code: 'book-newer' })
    expect(readFileSync(file, 'utf8')).toContain('"schema":999')
  })

  it('is what doctor finds, with exit code 1', async () => {
    const { jane, file, text } = await withBook()
    writeFileSync(file, text.replace('"on":"2026-11-23"', '"on":"soon"'))
    const { code, stdout, stderr } = await jane.run('doctor', '--json')
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^The newest good version .* 1 person and 0 log entries\..*rapport backup restore [0-9]\w{5}\./,
    )
    const [problem] = JSON.parse(stdout).problems
    expect(Object.keys(problem).sort()).toEqual(['fixable', 'message', 'path'])
    expect(problem.path).toContain('interactions[0].on')
    const plain = await jane.run('doctor')
    expect(plain.stdout).toContain('interactions[0].on')
    expect(plain.stdout).not.toContain('backup restore')
    expect(plain.stderr).toBe(stderr)
  })
})

describe('a book that is gone, though there are former versions of it', () => {
  it.each(['due', 'contact list', 'history', 'follow-up list', 'profile', 'settings', 'backup list'])(
    'is no first start: rapport %s says how to bring it back',
    async (line) => {
      const { jane, file } = await withBook()
      rmSync(file)
      const [{ id }] = (await jane.json('backup', 'list')).backups
      const { code, stderr } = await jane.run(...line.split(' '))
      expect(code).toBe(0)
      expect(stderr).toContain(`rapport backup restore ${id}`)
      expect(stderr).not.toContain('rapport init')
    },
  )

  it('is what doctor finds, with exit code 1', async () => {
    const { jane, file } = await withBook()
    rmSync(file)
    const [{ id }] = (await jane.json('backup', 'list')).backups
    const { code, stdout, stderr } = await jane.run('doctor', '--json')
    expect([code, JSON.parse(stdout).problems]).toEqual([
      1,
      [{ path: file, message: 'your book is gone', fixable: false }],
    ])
    expect(stderr).toContain(`Bring it back: rapport backup restore ${id}.`)
    expect(stderr).toContain('rapport init --new-book')
    expect(await jane.run('doctor', '--fix')).toMatchObject({ code: 1, stdout: `${file}: your book is gone\n`, stderr })
    await jane.ok('backup', 'restore', id)
    expect(await jane.run('doctor')).toMatchObject({ code: 0 })
  })

  it('is not begun anew by rapport alone', async () => {
    const { jane, file } = await withBook()
    const { id: bookId } = JSON.parse(readFileSync(file, 'utf8'))
    rmSync(file)
    const { code, stdout, stderr } = await jane.types([], [], 200)
    expect([code, stdout.trim()]).toEqual([0, ''])
    const [, id = ''] = /rapport backup restore ([0-9]\w{5})/.exec(stderr) ?? []
    await jane.ok('backup', 'restore', id)
    expect((await jane.json('contact', 'list')).contacts).toMatchObject([{ name: 'Dana Reyes' }])
    expect(JSON.parse(readFileSync(file, 'utf8')).id).toBe(bookId)
  })
})

describe('a book that is gone', () => {
  const lost = (id: string) => ({
    exit: 1,
    code: 'book-broken',
    message: expect.stringMatching(/^Your book is gone: .*book\.json\.$/),
    hint: expect.stringMatching(new RegExp(`rapport backup restore ${id}.*rapport init --new-book`)),
  })

  it.each([
    'contact add Lee',
    'log lee hello --new',
    'log dana hello',
    'contact edit dana --company Kern',
    'amend --summary x',
    'company add Kern',
    'company edit Acme --why x',
    'follow-up add dana fri',
    'done dana',
    'profile set role=cook',
    'settings set readingGrade=9',
    'init --name Jane',
    'undo',
    'redo',
  ])('is not begun anew in silence: rapport %s', async (line) => {
    const { jane, file } = await withBook()
    rmSync(file)
    const [{ id }] = (await jane.json('backup', 'list')).backups
    expect(await jane.fails(...line.split(' '))).toMatchObject(lost(id))
    expect(existsSync(file)).toBe(false)
  })

  it('is begun anew on purpose, and its versions stay', async () => {
    const { jane, file } = await withBook()
    expect(await jane.fails('init', '--new-book')).toMatchObject({ exit: 2, code: 'usage' })
    const { id: formerId } = jane.book()
    rmSync(file)
    const [{ id }] = (await jane.json('backup', 'list')).backups
    await jane.ok('init', '--new-book')
    expect(jane.book()).toMatchObject({ contacts: [], profile: { name: null } })
    expect(jane.book().id).not.toBe(formerId)
    await jane.ok('contact', 'add', 'Lee')
    await jane.ok('backup', 'restore', id)
    expect((await jane.json('contact', 'list')).contacts).toMatchObject([{ name: 'Dana Reyes' }])
  })

  it.each([['init'], ['log'], ['contact add'], ['company add']])(
    'is said before anything is asked: rapport %s',
    async (line) => {
      const { jane, file } = await withBook()
      rmSync(file)
      const { code, stderr } = await jane.types(line.split(' '), [], 200)
      expect([code, stderr]).toEqual([1, expect.stringContaining('Your book is gone')])
      expect(stderr).not.toContain('?')
    },
  )

  it('is not begun anew where it went while something was asked, though it had no versions', async () => {
    const { jane } = await withBook()
    const gone = async () => rmSync(jane.home, { recursive: true })
    const { code, stderr } = await jane.types(['amend'], [['remember?', `other${enter}`, gone]], 200)
    expect([code, stderr]).toEqual([1, expect.stringContaining('Your book is gone')])
    expect(existsSync(join(jane.home, 'book.json'))).toBe(false)
  })
})

describe('doctor', () => {
  it('mends what others may read of the former versions, and names a file in their way', async () => {
    const { jane } = await withBook()
    const backups = join(jane.home, 'backups')
    chmodSync(backups, 0o755)
    expect((await jane.run('doctor')).stdout).toContain(`${backups}: others on this computer may read it`)
    expect((await jane.run('doctor', '--fix')).code).toBe(0)
    expect(statSync(backups).mode & 0o777).toBe(0o700)
    rmSync(backups, { recursive: true })
    writeFileSync(backups, 'mine', { mode: 0o600 })
    for (const args of [['doctor'], ['doctor', '--fix']]) {
      const { code, stdout } = await jane.run(...args)
      expect([code, stdout]).toEqual([1, `${backups}: should be a folder; move the file away\n`])
    }
  })

  it('finds a book that others may read, and mends it', async () => {
    const { jane, file } = await withBook()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(jane.home).mode & 0o777).toBe(0o700)
    chmodSync(file, 0o644)
    expect((await jane.run('doctor')).code).toBe(1)
    expect((await jane.run('doctor', '--fix')).code).toBe(0)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})
