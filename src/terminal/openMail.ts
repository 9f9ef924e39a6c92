import { spawn } from 'node:child_process'
import { RapportError } from '../book/error.js'
import { isWsl, type SystemCommand, type SystemInfo, startFailure } from './systemInfo.js'

/** Milliseconds to wait. A program that still runs after them is the mail program itself, so it was opened. */
const defaultTimeout = 3000

/**
 * Opens a link or a file in the default mail program, and waits only until the program has started.
 * @throws RapportError `io` that names what is missing: a desktop, the program that opens links, or a mail program.
 */
export async function openMail(target: string, system: SystemInfo, timeout = defaultTimeout): Promise<void> {
  const failures: string[] = []
  for (const command of openCommands(target, system)) {
    const failure = await runToOpen(command, target, system, timeout)
    if (failure === null) return
    failures.push(`${command[0]} ${failure}`)
  }
  const reason = failures.join(', and ') || 'no desktop is running here'
  throw new RapportError('io', `Your mail program cannot be opened: ${reason}.`, {
    hint: 'Write a draft with --eml draft.eml, and open that where you write your mail.',
  })
}

/**
 * The commands that can open a target, the preferred one first. On Windows the target is passed in the environment, so
 * that no shell reads it.
 */
function openCommands(target: string, system: SystemInfo): SystemCommand[] {
  const { env, platform } = system
  if (platform === 'darwin') return [['open', target]]
  if (platform === 'win32') return [['powershell.exe', '-NoProfile', '-Command', 'Start-Process $env:RAPPORT_TARGET']]
  const commands: SystemCommand[] = isWsl(system) ? [['wslview', target]] : []
  if (env.DISPLAY || env.WAYLAND_DISPLAY) commands.push(['xdg-open', target])
  return commands
}

/** Why a program could not open the target; null where it could, or still runs. */
function runToOpen(
  [program, ...args]: SystemCommand,
  target: string,
  { env }: SystemInfo,
  timeout: number,
): Promise<string | null> {
  // The program may become the mail program itself, which must keep running after Rapport ends.
  const options = { env: { ...env, RAPPORT_TARGET: target }, detached: true, stdio: 'ignore' } as const
  const child = spawn(program, args, options)
  return new Promise((resolve) => {
    const finish = (failure: string | null) => {
      clearTimeout(timer)
      child.unref()
      resolve(failure)
    }
    const timer = setTimeout(finish, timeout, null)
    child.on('error', (error) => finish(startFailure(error)))
    child.on('exit', (code) => finish(code === 0 ? null : 'found none'))
  })
}
