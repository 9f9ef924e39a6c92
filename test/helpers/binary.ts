import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type Ran, scratch, type Typing } from './rapport.js'

const root = resolve(import.meta.dirname, '../..')
export const bin = join(root, 'bin/rapport.cjs')
/** util-linux's command that runs another one at a pseudo-terminal. */
const pseudoTerminal = 'script'

/** The environment of one person: a home of their own, a fixed day or time, nothing of the machine that runs the test. */
function envOf(home: string, today: string): Record<string, string> {
  const { PATH = '' } = process.env
  const day = { [today.includes('T') ? 'RAPPORT_NOW' : 'RAPPORT_TODAY']: today }
  return { PATH, HOME: home, RAPPORT_HOME: home, ...day, TERM: 'xterm-256color', LANG: 'C.UTF-8' }
}

/** Somebody who runs the built program as a process of its own. */
export function user(today = '2026-11-23') {
  if (!existsSync(join(root, 'dist/main.cjs'))) throw new Error('dist is missing: npm run build first')
  const home = join(scratch(), 'home')
  const it = {
    home,
    /** The day, or the day and the time as in `2026-12-03T12:00`. */
    today,
    /** Runs the program without a terminal. */
    run: (...args: string[]): Promise<Ran> =>
      ended(spawn(process.execPath, [bin, ...args], { env: envOf(home, it.today) })),
    /** Runs a line of a shell, in which `$RAPPORT` is the program. */
    shell: (line: string): Promise<Ran> =>
      ended(spawn('bash', ['-c', line], { env: { ...envOf(home, it.today), RAPPORT: `${process.execPath} ${bin}` } })),
    /** Runs the program at a real pseudo-terminal of 60 columns and types each answer once its prompt is there. */
    types: (
      args: string[],
      keys: Typing[],
      signal?: { at: string; name: NodeJS.Signals },
      more: Record<string, string> = {},
    ): Promise<Ran> => {
      const call = ['exec', process.execPath, bin, ...args]
        .map((word) => `'${word}'`)
        .join(' ')
        .replace("'exec'", 'exec')
      const line = `stty cols 60 rows 40; echo "pid $$."; ${call}`
      const child = spawn(pseudoTerminal, ['-qec', line, '/dev/null'], { env: { ...envOf(home, it.today), ...more } })
      return ended(child, answering(child, keys, signal))
    },
  }
  return it
}

/** Types answers and sends a signal as their prompts appear; says at the end which prompt never came. */
function answering(child: ChildProcess, keys: Typing[], signal?: { at: string; name: NodeJS.Signals }): () => void {
  const left = [...keys]
  let seen = ''
  let pid = 0
  let signalled = signal === undefined
  child.stdout?.on('data', (part: Buffer) => {
    seen += stripVTControlCharacters(part.toString('utf8'))
    pid ||= Number(/pid (\d+)\./.exec(seen)?.[1] ?? 0)
    const [next] = left
    if (next !== undefined && seen.includes(next[0])) {
      left.shift()
      seen = ''
      child.stdin?.write(next[1])
    } else if (next === undefined && signal && !signalled && seen.includes(signal.at)) {
      signalled = true
      process.kill(pid, signal.name)
    }
  })
  return () => {
    if (left[0] || !signalled)
      throw new Error(`this prompt never came: ${left[0]?.[0] ?? signal?.at}\nlast seen: ${seen}`)
  }
}

/** What a process said, once it has ended; one that waits for something that never comes is ended and told. */
function ended(child: ChildProcess, check: () => void = () => {}): Promise<Ran> {
  return new Promise((done, fail) => {
    let stdout = ''
    let stderr = ''
    const tooLong = setTimeout(() => child.kill('SIGKILL'), 15_000)
    child.stdout?.on('data', (part: Buffer) => {
      stdout += part.toString('utf8')
    })
    child.stderr?.on('data', (part: Buffer) => {
      stderr += part.toString('utf8')
    })
    child.on('error', fail)
    child.on('close', (code) => {
      clearTimeout(tooLong)
      try {
        check()
        done({ code: code ?? -1, stdout: stripVTControlCharacters(stdout), stderr })
      } catch (error) {
        fail(error)
      }
    })
  })
}
