import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach } from 'vitest'
import type { Book } from '../../src/book/model/schema.js'

const root = resolve(import.meta.dirname, '../..')
const program = join(root, 'bin/rapport.cjs')

/** Whether the long form was asked for: `npm run test:torture`. */
export const isFull = process.env.RAPPORT_TORTURE === 'full'

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** A process that has been started: it can be killed, and it says how it ended. */
export interface Running {
  child: ChildProcess
  ended: Promise<Ended>
}

const version = /^\d{8}T\d{9}Z-\w+\.json$/
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A home of its own with Dana in the book, and the real program at work on it. */
export function shell() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rapport-torture-')))
  folders.push(folder)
  const home = join(folder, 'home')
  const { NODE_EXTRA_CA_CERTS: _, ...ours } = process.env
  const env = { ...ours, RAPPORT_HOME: home, RAPPORT_TODAY: '2026-11-23' }
  const start = (args: string[]): Running => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (part) => {
      stdout += part
    })
    child.stderr.on('data', (part) => {
      stderr += part
    })
    return { child, ended: new Promise((done) => child.on('close', (code) => done({ code, stdout, stderr }))) }
  }
  const it = {
    folder,
    home,
    bookPath: join(home, 'book.json'),
    /** Starts a command. */
    start: (...args: string[]) => start([program, ...args]),
    /** Starts one process that runs a command for each line of words, one after another. */
    startMany: (commands: string[][]) => start(['-e', runMany, root, JSON.stringify(commands)]),
    /** Runs a command to its end. */
    run: (...args: string[]): Ended => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { env, encoding: 'utf8' })
      return { code: status, stdout, stderr }
    },
    /** Runs a command under a shell's limits (`ulimit -f 8`). */
    limited: (limits: string, ...args: string[]): Ended => {
      const words = ['-c', `${limits}; exec "$@"`, 'sh', process.execPath, program, ...args]
      const { status, stdout, stderr } = spawnSync('bash', words, { env, encoding: 'utf8' })
      return { code: status, stdout, stderr }
    },
    book: (): Book => JSON.parse(readFileSync(it.bookPath, 'utf8')),
    summaries: (): string[] => it.book().interactions.map((each) => each.summary),
    /** What lies in a home beside the book and its backups, and in the backups beside versions: nothing, one hopes. */
    litter: (at = home) => [
      ...readdirSync(at).filter((name) => !['book.json', 'backups'].includes(name)),
      ...(existsSync(join(at, 'backups')) ? readdirSync(join(at, 'backups')) : []).filter(
        (name) => !version.test(name),
      ),
    ],
  }
  const added = it.run('contact', 'add', 'Dana Reyes')
  if (added.code !== 0) throw new Error(`the program does not run: ${added.stderr} (npm run build)`)
  return it
}

const runMany = `
  const [root, commands] = process.argv.slice(1)
  const { main } = require(root + '/bin/load.cjs').load(root + '/dist')
  const next = async ([words, ...rest]) => {
    if (!words) return
    process.argv = [process.execPath, 'rapport', ...words]
    await main(root)
    if (process.exitCode === 0) await next(rest)
  }
  next(JSON.parse(commands))`
