import { spawn } from 'node:child_process'
import { RapportError } from '../book/error.js'
import { type Call, isWsl, type Machine, startFault } from './machine.js'

/** What still runs after this many milliseconds is the mail program itself: it has opened. */
const usualPatience = 3000

/**
 * Opens a link or a file with the mail program, as the desktop would, and waits only until that has begun.
 * @throws RapportError `io` that names what is missing: a desktop, the program that opens things, or one for mail.
 */
export async function openMail(target: string, machine: Machine, patience = usualPatience): Promise<void> {
  const faults: string[] = []
  for (const call of callsFor(target, machine)) {
    const fault = await faultOf(call, target, machine, patience)
    if (fault === null) return
    faults.push(`${call[0]} ${fault}`)
  }
  const why = faults.join(', and ') || 'no desktop is running here'
  throw new RapportError('io', `Your mail program cannot be opened: ${why}.`, {
    hint: 'Write a draft with --eml draft.eml, and open that where you write your mail.',
  })
}

/** What can open a target, best first; only Windows takes it from the environment, so that no shell there reads it. */
function callsFor(target: string, machine: Machine): Call[] {
  const { env, platform } = machine
  if (platform === 'darwin') return [['open', target]]
  if (platform === 'win32') return [['powershell.exe', '-NoProfile', '-Command', 'Start-Process $env:RAPPORT_TARGET']]
  const calls: Call[] = isWsl(machine) ? [['wslview', target]] : []
  if (env.DISPLAY || env.WAYLAND_DISPLAY) calls.push(['xdg-open', target])
  return calls
}

/** Why a program could not open the target; null where it could, or still runs. */
function faultOf([program, ...args]: Call, target: string, { env }: Machine, patience: number): Promise<string | null> {
  // It may become the mail program, and that has to outlive this one.
  const options = { env: { ...env, RAPPORT_TARGET: target }, detached: true, stdio: 'ignore' } as const
  const child = spawn(program, args, options)
  return new Promise((resolve) => {
    const end = (fault: string | null) => {
      clearTimeout(enough)
      child.unref()
      resolve(fault)
    }
    const enough = setTimeout(end, patience, null)
    child.on('error', (error) => end(startFault(error)))
    child.on('exit', (code) => end(code === 0 ? null : 'found none'))
  })
}
