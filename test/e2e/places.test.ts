import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bin } from '../helpers/binary.js'
import { scratch } from '../helpers/rapport.js'

/** Runs the program in a folder, with nothing in its environment but what is given; it may take ten seconds. */
function run(cwd: string, env: Record<string, string>, ...args: string[]) {
  const { PATH = '' } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: { PATH, RAPPORT_TODAY: '2026-11-23', ...env },
    encoding: 'utf8',
    timeout: 10_000,
  })
  return { code: status, stdout, stderr }
}

const isLinux = process.platform === 'linux'

describe.runIf(isLinux)('the folder of the book', () => {
  it.each(['data', './data', '../data', '~/data', '$HOME/data', ' /data', '', '.'])(
    'is in the home folder where XDG_DATA_HOME is “%s”, which is no full path',
    (relative) => {
      const [home, cwd] = [scratch(), scratch()]
      expect(run(cwd, { HOME: home, XDG_DATA_HOME: relative }, 'contact', 'add', 'Dana')).toMatchObject({ code: 0 })
      expect(existsSync(join(home, '.local/share/rapport/book.json'))).toBe(true)
      expect(readdirSync(cwd)).toEqual([])
    },
  )

  it('is where XDG_DATA_HOME says, if that is a full path', () => {
    const [home, data] = [scratch(), scratch()]
    expect(run(home, { HOME: home, XDG_DATA_HOME: data }, 'contact', 'add', 'Dana')).toMatchObject({ code: 0 })
    expect([readdirSync(home), readdirSync(data)]).toEqual([[], ['rapport']])
  })

  it.each(['/proc/self', '/proc/1/none', '/dev/null'])('cannot be made in %s, which is told', (home) => {
    const { code, stdout, stderr } = run(scratch(), { HOME: home }, 'contact', 'add', 'Dana')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`${home}/.local/share/rapport`)
    expect(stderr).toContain('Nothing was changed.')
  })
})

/** Commands, where the book is, and what they do in a working folder that was deleted. */
const homeless: [args: string[], relative: boolean, code: number, said: RegExp][] = [
  [['due'], false, 0, /Nothing is due/],
  [['log', 'dana', 'hello'], false, 0, /Dana/],
  [['due'], true, 1, /The folder that you are in is no longer there/],
  [['init', '--name', 'Jane'], true, 1, /The folder that you are in is no longer there/],
  [['doctor'], true, 1, /The folder that you are in is no longer there/],
  [['export', 'csv', '--out', 'x.csv'], false, 1, /x\.csv/],
  [['import', 'x.csv'], false, 1, /x\.csv/],
  [['check', 'x.txt'], false, 1, /x\.txt/],
  [['template', 'check', './x.hbs'], false, 1, /x\.hbs/],
]

describe.skipIf(process.platform === 'win32')('in a working folder that was deleted', () => {
  it.each(homeless)('rapport %j (home relative: %s) ends with %s and a sentence', (args, relative, code, said) => {
    const home = scratch()
    expect(run(home, { RAPPORT_HOME: home }, 'contact', 'add', 'Dana')).toMatchObject({ code: 0 })
    const folder = join(scratch(), 'gone')
    mkdirSync(folder)
    const line = `cd "$1" && rmdir "$1" && shift && exec "$@"`
    const env = { ...process.env, RAPPORT_TODAY: '2026-11-23', RAPPORT_HOME: relative ? 'book' : home }
    const ran = spawnSync('sh', ['-c', line, 'sh', folder, process.execPath, bin, ...args], { env, encoding: 'utf8' })
    expect(ran.stdout + ran.stderr).toMatch(said)
    expect(ran.stderr).not.toMatch(/inside Rapport|\n +at /)
    expect(ran.status).toBe(code)
  })
})
