import { runProgram } from './program.js'

/** Runs Rapport once in this process; `root` is where the package lies. Only the exit code is set, so no output is cut. */
export async function main(root: string): Promise<void> {
  const { argv, env, stdin, stdout, stderr, pid } = process
  if (argv.includes('--no-color')) forbidColor(env)
  for (const stream of [stdout, stderr]) stream.on('error', closedPipeIsNoFault)
  process.exitCode = await runProgram({
    args: argv.slice(2),
    env,
    stdin,
    stdout,
    stderr,
    root,
    self: { pid, isRunning },
  })
}

/** Inquirer asks the environment whether to use colour. */
function forbidColor(env: NodeJS.ProcessEnv): void {
  env.NO_COLOR = '1'
  delete env.FORCE_COLOR
}

/** `rapport due | head` ends quietly. */
function closedPipeIsNoFault(error: NodeJS.ErrnoException): void {
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
