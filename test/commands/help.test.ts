import { describe, expect, it } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }
import { person } from '../helpers/rapport.js'

const commands = [
  ...['script', 'template list', 'template show', 'template path', 'log', 'amend', 'history', 'due', 'done', 'snooze'],
  ...['drop', 'follow-up add', 'follow-up list', 'contact add', 'contact list', 'contact show', 'contact edit'],
  ...['contact archive', 'contact remove', 'init', 'profile show', 'profile set', 'profile edit', 'settings show'],
  ...['settings get', 'settings set', 'undo', 'redo', 'backup list', 'backup restore', 'doctor', 'demo'],
]

describe('help', () => {
  it.each(commands)('rapport %s --help goes to stdout, with the options that every command has', async (line) => {
    const { code, stdout, stderr } = await person().run(...line.split(' '), '--help')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`Usage: rapport ${line}`)
    for (const option of ['--json', '--home <dir>', '--no-input', '--no-color']) expect(stdout).toContain(option)
  })

  it('names every command of its own, in a width that fits', async () => {
    const { stdout } = await person().shows(['--help'], 60)
    for (const line of commands) expect(stdout).toMatch(new RegExp(`^ {2}${line.split(' ')[0]}\\b`, 'm'))
    expect(stdout.split('\n').filter((each) => each.length > 60)).toEqual([])
    expect((await person().run('help', 'log')).stdout).toContain('Usage: rapport log')
  })

  it('knows the version', async () => {
    expect(await person().ok('--version')).toBe(`${pkg.version}\n`)
    expect(await person().ok('-V')).toBe(`${pkg.version}\n`)
  })

  it('for a command that does not exist names the nearest', async () => {
    const { code, stderr } = await person().run('help', 'lgo')
    expect(code).toBe(2)
    expect(stderr).toContain('log')
  })
})

describe('what goes wrong inside', () => {
  it('shows a stack only with RAPPORT_DEBUG=1', async () => {
    const jane = person()
    expect((await jane.run('lgo')).stderr).not.toMatch(/\n\s+at /)
    jane.env.RAPPORT_DEBUG = '1'
    expect((await jane.run('lgo')).stderr).toMatch(/\n\s+at /)
  })
})
