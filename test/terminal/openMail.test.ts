import { describe, expect, it } from 'vitest'
import { openMail } from '../../src/terminal/openMail.js'
import { machineWith } from '../helpers/programs.js'

const link = "mailto:dana@acme.example?body=it%27s%20$HOME&x=';echo"

describe('the mail program', () => {
  it.each([
    ['xdg-open', 'linux', { DISPLAY: ':0' }],
    ['xdg-open', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }],
    ['wslview', 'linux', { WSL_DISTRO_NAME: 'Ubuntu' }],
    ['open', 'darwin', {}],
  ] as const)('is opened by %s on %s', async (program, platform, env) => {
    const machine = machineWith({ [program]: 0 }, env)
    await openMail(link, { env: machine.env, platform })
    expect(machine.words(program)).toEqual([link])
  })

  it('is opened on Windows without the link among the words of a shell', async () => {
    const machine = machineWith({ 'powershell.exe': 0 })
    await openMail(link, { env: machine.env, platform: 'win32' })
    expect(machine.target('powershell.exe')).toBe(link)
    expect(machine.words('powershell.exe')?.join(' ')).not.toContain('mailto')
  })

  it('may be what xdg-open itself becomes, and stays', async () => {
    const machine = machineWith({ 'xdg-open': 'stays' }, { DISPLAY: ':0' })
    await openMail(link, { env: machine.env, platform: 'linux' }, 300)
    // It is there still, to be ended: nobody else ends it.
    expect(process.kill(machine.pid('xdg-open'), 'SIGKILL')).toBe(true)
  })

  it.each([
    ['no desktop is running here', {}, {}],
    ['xdg-open is not installed', {}, { DISPLAY: ':0' }],
    ['xdg-open found none', { 'xdg-open': 3 }, { DISPLAY: ':0' }],
    ['wslview is not installed, and xdg-open found none', { 'xdg-open': 4 }, { WSL_DISTRO_NAME: 'x', DISPLAY: ':0' }],
  ] as const)('cannot be opened where %s', async (why, programs, env) => {
    const machine = machineWith(programs, env)
    await expect(openMail(link, { env: machine.env, platform: 'linux' })).rejects.toMatchObject({
      code: 'io',
      message: `Your mail program cannot be opened: ${why}.`,
      details: { hint: expect.stringContaining('--eml draft.eml') },
    })
  })
})
