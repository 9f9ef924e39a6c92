import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const packed = `rapport-cli-${__VERSION__}.tgz`

describe('the first minutes from source', () => {
  // In a copy, because each of these commands builds, and other tests run what is in dist/.
  const scratch = mkdtempSync(join(tmpdir(), 'rapport-source-'))
  const source = join(scratch, 'source')
  beforeAll(() => {
    mkdirSync(join(scratch, 'tmp'))
    const leftOut = new Set(['.git', 'dist', 'node_modules', 'test'])
    cpSync('.', source, { recursive: true, filter: (path) => !leftOut.has(relative('.', path)) })
    symlinkSync(resolve('node_modules'), join(source, 'node_modules'), 'junction')
  })
  afterAll(() => rmSync(scratch, { recursive: true }))

  /** Runs a command line in the copy, without a terminal and without the settings of the npm that runs this test. */
  const run = (commandLine: string) => {
    const ours = Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_'))
    const tmp = join(scratch, 'tmp')
    const env = { ...Object.fromEntries(ours), TMPDIR: tmp, TEMP: tmp, TMP: tmp }
    const { status, stdout, stderr } = spawnSync(commandLine, { cwd: source, env, encoding: 'utf8', shell: true })
    return { status, stdout, stderr }
  }

  it('take four commands, and README.md names each of them once', () => {
    const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)]
    const commands = blocks.flatMap(([, block = '']) => block.split('\n')).map((line) => line.replace(/ *#.*/, ''))
    const installing = commands.filter((line) => /^npm (ci|pack|install)\b/.test(line))
    expect(installing).toEqual(['npm ci', 'npm pack', `npm install -g ${packed}`])
    expect(commands).toContain('npm start')
  })

  it('start with the demo where nobody can be asked, after a greeting of npm that is one short command', () => {
    const { status, stdout, stderr } = run('npm start')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const [greeting, program] = stdout.split(/(?<=start\.mjs)\n\n/)
    expect(greeting).toBe(`\n> rapport-cli@${__VERSION__} start\n> node build/start.mjs`)
    expect(program).toMatch(/^This is Jane Jones, a made-up marketing director/)
  })

  it('hand arguments on to the program, and its exit code back', () => {
    const { status, stderr } = run('npm start -- "no such"')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^There is no command “no such”\./)
  })

  it('end with one file, and npm says no more than its name', () => {
    expect(run('npm pack')).toEqual({ status: 0, stdout: `${packed}\n`, stderr: '' })
  })
})
