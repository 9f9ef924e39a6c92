import { fstatSync, writeSync } from 'node:fs'
import { ignoreErrors } from './files/system.js'
import { writeAll } from './files/writeAll.js'
import type { OutputStream } from './host.js'
import { runProgram } from './program.js'

/**
 * Runs Rapport once in this process. Sets the exit code but does not exit, so that all output is written.
 * @param root the folder of this package.
 */
export async function main(root: string): Promise<void> {
  const { argv, env, pid } = process
  if (argv.includes('--no-color')) forbidColor(env)
  // Node creates each of its streams on first access, which takes a tenth of a start. So access them only when needed.
  const exitCode = await runProgram({
    args: argv.slice(2),
    env,
    root,
    processInfo: { pid, isRunning },
    canAsk: () => isCharacterDevice(0) && isCharacterDevice(2) && process.stderr.isTTY && process.stdin.isTTY,
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return isCharacterDevice(1) ? withErrorHandler(process.stdout) : directOutput(1)
    },
    get stderr() {
      // Prompts need a stream of Node; they are shown only when stderr is a terminal.
      return isCharacterDevice(2) ? withErrorHandler(process.stderr) : (directOutput(2) as NodeJS.WriteStream)
    },
  })
  // Keep the exit code of a failed write.
  process.exitCode ||= exitCode
}

/** Turns off colors in Inquirer, which reads the environment. */
function forbidColor(env: NodeJS.ProcessEnv): void {
  env.NO_COLOR = '1'
  delete env.FORCE_COLOR
}

/** Stdout or stderr as a pipe or a file. Written synchronously, so that nothing is lost and no stream is created. */
function directOutput(descriptor: 1 | 2): OutputStream {
  return {
    write(text, done) {
      try {
        writeAll(descriptor, Buffer.from(text))
      } catch (error) {
        handleWriteError(error as NodeJS.ErrnoException)
      }
      done?.()
    },
  }
}

function withErrorHandler(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (!stream.listeners('error').includes(handleWriteError)) stream.on('error', handleWriteError)
  return stream
}

/** Ignores a closed pipe, as in `rapport due | head`. For any other error, prints a message and sets the exit code. */
function handleWriteError({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return
  process.exitCode = 1
  ignoreErrors(() =>
    writeSync(2, `What Rapport has to say cannot be written (${code}). Make room, or write elsewhere.\n`),
  )
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
