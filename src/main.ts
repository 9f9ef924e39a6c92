import { fstatSync, writeSync } from 'node:fs'
import { ignoreErrors } from './files/system.js'
import { writeAll } from './files/writeAll.js'
import type { Out } from './host.js'
import { runProgram } from './program.js'

/** Runs Rapport once in this process; `root` is where the package lies. Only the exit code is set, so no output is cut. */
export async function main(root: string): Promise<void> {
  const { argv, env, pid } = process
  if (argv.includes('--no-color')) forbidColor(env)
  // Node makes each of its streams when it is first asked for, which takes a tenth of a start: so nobody asks in vain.
  const exitCode = await runProgram({
    args: argv.slice(2),
    env,
    root,
    processInfo: { pid, isRunning },
    canAsk: () => isDevice(0) && isDevice(2) && process.stderr.isTTY && process.stdin.isTTY,
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return isDevice(1) ? watched(process.stdout) : pipeTo(1)
    },
    get stderr() {
      // Questions need a stream of Node's; they are asked only where this is a terminal.
      return isDevice(2) ? watched(process.stderr) : (pipeTo(2) as NodeJS.WriteStream)
    },
  })
  // Not over a failure to write what was said.
  process.exitCode ||= exitCode
}

/** Inquirer asks the environment whether to use colour. */
function forbidColor(env: NodeJS.ProcessEnv): void {
  env.NO_COLOR = '1'
  delete env.FORCE_COLOR
}

/** Stdout or stderr as a pipe or a file: written at once, so that nothing is cut off and no stream has to be made. */
function pipeTo(descriptor: 1 | 2): Out {
  return {
    write(text, done) {
      try {
        writeAll(descriptor, Buffer.from(text))
      } catch (error) {
        notWritten(error as NodeJS.ErrnoException)
      }
      done?.()
    },
  }
}

function watched(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (!stream.listeners('error').includes(notWritten)) stream.on('error', notWritten)
  return stream
}

/** `rapport due | head` ends quietly; what cannot be written for another reason is said, not thrown. */
function notWritten({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return
  process.exitCode = 1
  ignoreErrors(() =>
    writeSync(2, `What Rapport has to say cannot be written (${code}). Make room, or write elsewhere.\n`),
  )
}

/** Whether a stream may be a terminal; asked first, for Node makes a stream to ask more closely. */
function isDevice(descriptor: number): boolean {
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
