import { runProgram } from './program.js'

/** Runs Rapport once in this process; `root` is where the package lies. Only the exit code is set, so no output is cut. */
export async function main(root: string): Promise<void> {
  const { argv, env, pid } = process
  if (argv.includes('--no-color')) forbidColor(env)
  // Node makes each of its streams when it is first asked for, which takes a tenth of a start: so nobody asks in vain.
  process.exitCode = await runProgram({
    args: argv.slice(2),
    env,
    root,
    self: { pid, isRunning },
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return quietWhenClosed(process.stdout)
    },
    get stderr() {
      return quietWhenClosed(process.stderr)
    },
  })
}

/** Inquirer asks the environment whether to use colour. */
function forbidColor(env: NodeJS.ProcessEnv): void {
  env.NO_COLOR = '1'
  delete env.FORCE_COLOR
}

/** `rapport due | head` ends quietly. */
function quietWhenClosed(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (!stream.listeners('error').includes(throwUnlessClosed)) stream.on('error', throwUnlessClosed)
  return stream
}

function throwUnlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
