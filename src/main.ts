import { fstatSync } from 'node:fs'
import { writeAll } from './files/writeAll.js'
import type { Host, OutputStream } from './host.js'
import { runProgram } from './program.js'

/**
 * Runs Rapport once in this process. Sets the exit code but does not exit, so that all output is written.
 * @param root the folder of this package.
 */
export async function main(root: string): Promise<void> {
  const { argv, env, pid } = process
  if (argv.includes('--no-color')) forbidColor(env)
  const written: string[] = []
  const output = watchOutput()
  // Node creates each of its streams on first access, which takes a tenth of a start. So access them only when needed.
  const host: Host = {
    args: argv.slice(2),
    env,
    root,
    processInfo: { pid, isRunning, noteWritten: (path) => written.push(path) },
    clock: {
      millis: () => performance.now(),
      onTick: (call) => {
        const timer = setInterval(call, 200)
        return () => clearInterval(timer)
      },
    },
    canAsk: () => isCharacterDevice(0) && isCharacterDevice(2) && process.stderr.isTTY && process.stdin.isTTY,
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return isCharacterDevice(1) ? output.watch(process.stdout) : output.direct(1)
    },
    get stderr() {
      // Prompts need a stream of Node; they are shown only when stderr is a terminal.
      return isCharacterDevice(2) ? output.watch(process.stderr) : (output.direct(2) as NodeJS.WriteStream)
    },
  }
  const exitCode = await runProgram(host)
  // Keep the exit code of a failed write, which a stream of Node tells only after its other work.
  process.exitCode ||= exitCode
  setImmediate(async () => {
    if (output.failure() === null) return
    const { reportUnshown } = await import('./report.js')
    await reportUnshown(host, output.failure() ?? '', written)
  })
}

/** Turns off colors in Inquirer, which reads the environment. */
function forbidColor(env: NodeJS.ProcessEnv): void {
  env.NO_COLOR = '1'
  delete env.FORCE_COLOR
}

/**
 * The outputs of this process, and the code of the first error with which one of them failed, such as `ENOSPC`. A failure
 * sets the exit code. A closed pipe, as in `rapport due | head`, is none.
 */
function watchOutput() {
  let failure: string | null = null
  const note = ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return
    process.exitCode = 1
    failure ??= code ?? ''
  }
  return {
    failure: () => failure,
    watch: (stream: NodeJS.WriteStream) =>
      stream.listeners('error').includes(note) ? stream : stream.on('error', note),
    /** Stdout or stderr as a pipe or a file. Written synchronously, so that nothing is lost and no stream is created. */
    direct: (descriptor: 1 | 2): OutputStream => ({
      write(text, done) {
        try {
          writeAll(descriptor, Buffer.from(text))
        } catch (error) {
          note(error as NodeJS.ErrnoException)
        }
        done?.()
      },
    }),
  }
}

/** Whether a descriptor may be a terminal. Cheaper than `isTTY`, for which Node creates a stream. */
function isCharacterDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice()
  } catch {
    return false
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
