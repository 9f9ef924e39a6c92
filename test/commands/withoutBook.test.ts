import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/book/model/settings.js'
import { person, scratch } from '../helpers/rapport.js'

const reading: [line: string, empty: object][] = [
  ['due', { on: '2026-11-23', overdue: [], today: [], upcoming: [] }],
  ['due --count', { count: 0 }],
  ['contact list', { contacts: [] }],
  ['history', { interactions: [] }],
  ['follow-up list', { followUps: [] }],
  ['follow-up list --all', { followUps: [] }],
  ['backup list', { backups: [], damaged: [] }],
  ['settings', { settings: defaultSettings }],
]

describe('without a book', () => {
  it.each(reading)('rapport %s answers empty, hints at init on stderr and makes nothing', async (line, empty) => {
    const jane = person()
    expect(await jane.json(...line.split(' '))).toEqual(empty)
    const { code, stderr } = await jane.run(...line.split(' '))
    expect(code).toBe(0)
    expect(stderr).toContain('rapport init')
    expect(existsSync(jane.home)).toBe(false)
  })

  it.each(['profile', 'template list', 'template show intro', 'template path', 'undo', 'redo', 'help', '--version'])(
    'rapport %s works and makes nothing',
    async (line) => {
      const jane = person()
      expect((await jane.ok(...line.split(' '))).trim()).not.toBe('')
      expect(existsSync(jane.home)).toBe(false)
    },
  )

  it('rapport doctor has nothing to say but how to begin', async () => {
    const jane = person()
    expect(await jane.json('doctor')).toEqual({ problems: [] })
    const { code, stdout, stderr } = await jane.run('doctor')
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toBe('You have no book yet. Begin with: rapport init\n')
    expect(existsSync(jane.home)).toBe(false)
  })

  it('rapport alone, without a terminal, is help', async () => {
    const { code, stdout, stderr } = await person().run()
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Usage: rapport')
  })

  it('a script needs none, and makes none', async () => {
    const jane = person()
    const set = ['name=J', 'industry=wine', 'role=cook'].flatMap((pair) => ['--set', pair])
    expect(await jane.ok('script', '--to', 'Dana', '--via', 'Stan', ...set)).toContain('Hello Dana')
    expect(existsSync(jane.home)).toBe(false)
  })

  it('what cannot be found makes none', async () => {
    const jane = person()
    await jane.fails('contact', 'show', 'dana')
    await jane.fails('done', 'dana')
    await jane.fails('amend')
    expect(existsSync(jane.home)).toBe(false)
  })

  it('the first write makes one, in the folder that --home names for this call', async () => {
    const jane = person()
    const other = join(scratch(), 'deep', 'er')
    await jane.ok('--home', other, 'contact', 'add', 'Dana Reyes')
    expect(existsSync(join(other, 'book.json'))).toBe(true)
    expect(existsSync(jane.home)).toBe(false)
    expect((await jane.json('contact', 'list', '--home', other)).contacts).toHaveLength(1)
    expect((await jane.json('contact', 'list')).contacts).toEqual([])
  })

  it('demo shows a script and what is due from a home of its own', async () => {
    const jane = person()
    const out = await jane.ok('demo')
    expect(out).toContain('Hello Dana, my name is Jane Jones.')
    expect(out).toContain('rapport due --home ')
    rmSync(out.match(/(?<=--home )\S+/)?.[0] ?? '', { recursive: true })
    expect(existsSync(jane.home)).toBe(false)
  })
})
