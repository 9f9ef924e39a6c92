import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person } from '../helpers/rapport.js'

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
      /^The newest good version .* 1 people and 0 log entries\..*rapport backup restore [0-9]\w{5}\./,
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

describe('doctor', () => {
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
