import { describe, expect, it } from 'vitest'
import { copyText } from '../../src/terminal/clipboard.js'
import type { SystemInfo } from '../../src/terminal/systemInfo.js'
import { machineWith } from '../helpers/programs.js'

const text = 'Zoë 🎉\n'
const wayland = { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }

/** Copies on a machine, without a terminal or with one that keeps what it was sent. */
function copying(env: SystemInfo['env'], platform: SystemInfo['platform'] = 'linux', isTTY = false) {
  const sent: string[] = []
  const copy = () => copyText(text, { env, platform }, { isTTY, write: (part) => sent.push(part) })
  return { copy, sent }
}

describe('the clipboard', () => {
  it.each([
    ['wl-copy', 'linux', wayland, ['--type', 'text/plain']],
    ['xclip', 'linux', { DISPLAY: ':0' }, ['-selection', 'clipboard']],
    ['xsel', 'linux', { DISPLAY: ':0' }, ['--clipboard', '--input']],
    ['pbcopy', 'darwin', {}, ['']],
  ] as const)('gets the text by %s', (program, platform, env, words) => {
    const machine = machineWith({ [program]: 0 }, env)
    expect(copying(machine.env, platform).copy()).toBe('clipboard')
    expect(machine.input(program)).toBe(text)
    expect(machine.words(program)).toEqual(words)
  })

  it.each([
    ['win32', {}],
    ['linux', { WSL_DISTRO_NAME: 'Ubuntu' }],
  ] as const)('gets the text of %s by PowerShell, whose words hold nothing of it', (platform, env) => {
    const machine = machineWith({ 'powershell.exe': 0 }, env)
    expect(copying(machine.env, platform).copy()).toBe('clipboard')
    expect(machine.input('powershell.exe')).toBe(text)
    expect(machine.words('powershell.exe')?.join(' ')).not.toContain('Zoë')
  })

  it('gets the text by the next program where one fails', () => {
    const machine = machineWith({ 'wl-copy': 1, xclip: 0, xsel: 0 }, wayland)
    expect(copying(machine.env).copy()).toBe('clipboard')
    expect(machine.input('xclip')).toBe(text)
    expect(machine.input('xsel')).toBe(null)
  })

  it('is not looked for on a desktop that is not there', () => {
    const machine = machineWith({ 'wl-copy': 0, xclip: 0, xsel: 0 })
    expect(copying(machine.env).copy).toThrow('There is no clipboard here: no desktop is running that would have one.')
    expect(machine.words('xclip')).toBe(null)
  })

  it('that is missing is named, and what to do instead', () => {
    const machine = machineWith({ xsel: 1 }, { DISPLAY: ':0' })
    expect(copying(machine.env).copy).toThrow(
      expect.objectContaining({
        code: 'io',
        message: 'There is no clipboard here: xclip is not installed, and xsel did not take the text.',
        details: { hint: expect.stringContaining('--out script.txt') },
      }),
    )
  })

  it('is the terminal’s own where there is no other', () => {
    const { copy, sent } = copying(machineWith({}).env, 'linux', true)
    expect(copy()).toBe('terminal')
    expect(sent).toEqual([`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`])
  })
})
