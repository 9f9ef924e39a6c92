import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { onTestFinished } from 'vitest'
import type { Book } from '../../src/book/model/schema.js'
import type { Host } from '../../src/host.js'
import { runProgram } from '../../src/program.js'
import type { RunningClock } from '../../src/terminal/stopwatch.js'

const root = resolve(import.meta.dirname, '../..')

/** An empty real folder that goes away after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** What is typed at a prompt, the text that has to stand on the screen before, and what others do in the meantime. */
export type Typing = [prompt: string, keys: string, meanwhile?: () => Promise<unknown>]

export const enter = '\r'
export const down = '\u001b[B'
export const ctrlC = '\u0003'
export const clearLine = '\u0015'

/** A clock for people who say nothing aloud. */
export const stillClock: RunningClock = { millis: () => 0, onTick: () => () => {} }

/** A clock that stands still until a test lets time pass, and then ticks once a second. */
function movedClock() {
  let millis = 0
  const calls = new Set<() => void>()
  return {
    millis: () => millis,
    onTick: (call: () => void) => {
      calls.add(call)
      return () => calls.delete(call)
    },
    /** Lets seconds pass. */
    pass: async (seconds: number) => {
      for (let at = 0; at < seconds; at++) {
        millis += 1000
        for (const call of calls) call()
      }
    },
  }
}

/** A person at a computer with a home of their own, on a fixed Monday. The program runs in this process, on real files. */
export function person(today = '2026-11-23') {
  const home = join(scratch(), 'home')
  const env: Record<string, string> = { RAPPORT_HOME: home, RAPPORT_TODAY: today }
  const clock = movedClock()
  const it = {
    home,
    env,
    clock,
    /** Runs a command without a terminal. */
    run: (...args: string[]): Promise<Ran> => run(args, env),
    /** Runs a command and expects success; gives back what was printed. */
    ok: async (...args: string[]): Promise<string> => {
      const ran = await run(args, env)
      if (ran.code !== 0) throw new Error(`rapport ${args.join(' ')} ended with ${ran.code}: ${ran.stderr}`)
      return ran.stdout
    },
    /** Runs a command with `--json` and gives back what it says. */
    json: async (...args: string[]) => JSON.parse(await it.ok(...args, '--json')),
    /** Runs a command that has to fail; gives back its exit code and the error as `--json` tells it. */
    fails: async (...args: string[]) => {
      const ran = await run([...args, '--json'], env)
      if (ran.stdout !== '') throw new Error(`something was printed: ${ran.stdout}`)
      return { exit: ran.code, ...JSON.parse(ran.stderr).error }
    },
    /** Runs a command at a terminal, with keys; gives back what was shown, colours left out. */
    types: async (args: string[], keys: Typing[], columns = 80): Promise<Ran> => {
      const { code, stdout, stderr } = await run(args, env, { keys, columns, clock })
      return { code, stdout: stripVTControlCharacters(stdout), stderr: stripVTControlCharacters(stderr) }
    },
    /** Runs a command at a terminal; gives back exactly what was shown, colours and all. */
    shows: (args: string[], columns = 80, keys: Typing[] = []): Promise<Ran> =>
      run(args, env, { keys, columns, clock }),
    on: (day: string) => {
      env.RAPPORT_TODAY = day
      delete env.RAPPORT_NOW
    },
    /** Sets the day and the time of day, such as `2026-11-26T12:00`. */
    at: (moment: string) => {
      env.RAPPORT_NOW = moment
    },
    book: (): Book => JSON.parse(readFileSync(join(home, 'book.json'), 'utf8')),
  }
  return it
}

async function run(
  args: string[],
  env: Record<string, string>,
  terminal?: { keys: Typing[]; columns: number; clock: RunningClock },
): Promise<Ran> {
  const [stdin, stdout, stderr] = [terminalStream(terminal), terminalStream(terminal), terminalStream(terminal)]
  const host: Host = {
    args,
    env,
    stdin,
    stdout,
    stderr,
    root,
    processInfo: { pid: process.pid, isRunning: (pid) => pid === process.pid },
    clock: terminal?.clock ?? stillClock,
    canAsk: () => terminal !== undefined,
  }
  const out = collect(stdout)
  const err = collect(stderr)
  const typing = terminal && typeKeys(terminal.keys, stdin, stderr)
  const code = await runProgram(host)
  typing?.assertAllTyped()
  return { code, stdout: out(), stderr: err() }
}

type Stream = PassThrough & { isTTY?: boolean; columns?: number; setRawMode?: (raw: boolean) => void }

function terminalStream(terminal?: { columns: number }): Stream {
  const stream: Stream = new PassThrough()
  // Like a process's own streams, a terminal's cannot be ended.
  const end = () => stream
  if (terminal) Object.assign(stream, { isTTY: true, columns: terminal.columns, setRawMode: () => {}, end })
  return stream
}

function collect(stream: Stream): () => string {
  const parts: string[] = []
  stream.on('data', (part: Buffer) => parts.push(part.toString('utf8')))
  return () => parts.join('')
}

/** Types each answer once its prompt stands on the screen: no waiting for a clock. */
function typeKeys(keys: Typing[], stdin: Stream, stderr: Stream) {
  const left = [...keys]
  let seen = ''
  stderr.on('data', (part: Buffer) => {
    seen += stripVTControlCharacters(part.toString('utf8'))
    const [next] = left
    if (next === undefined || !seen.includes(next[0])) return
    left.shift()
    seen = ''
    setImmediate(async () => {
      await next[2]?.()
      stdin.write(next[1])
    })
  })
  return {
    assertAllTyped: () => {
      if (left.length > 0) throw new Error(`this prompt never came: ${left[0]?.[0]}\nlast seen: ${seen.slice(-300)}`)
    },
  }
}
