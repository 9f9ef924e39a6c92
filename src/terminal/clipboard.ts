import { spawnSync } from 'node:child_process'
import { RapportError } from '../book/error.js'
import { type Call, isWsl, type Machine, startFault } from './machine.js'

/** Where a terminal may be, which can put a text on the clipboard of whoever sits at it. */
interface Terminal {
  write(text: string): unknown
  isTTY?: boolean
}

/** A program that has not taken the text after this many milliseconds never will. */
const patience = 5000

/**
 * Puts a text on the clipboard and says which way it went: by a program of the machine, or, where none takes it, by the
 * terminal, which may refuse without a word (OSC 52, xterm's control sequences).
 * @throws RapportError `io` that names what is missing, where there is no terminal either.
 */
export function copyText(text: string, machine: Machine, terminal: Terminal): 'clipboard' | 'terminal' {
  const faults: string[] = []
  for (const [program, ...args] of callsFor(machine)) {
    const fault = faultOf(program, args, text, machine)
    if (fault === null) return 'clipboard'
    faults.push(`${program} ${fault}`)
  }
  if (!terminal.isTTY) throw nowhere(faults)
  terminal.write(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`)
  return 'terminal'
}

/** What can take a text, best first. */
function callsFor(machine: Machine): Call[] {
  const { env, platform } = machine
  const windows: Call = ['powershell.exe', '-NoProfile', '-NonInteractive', '-Command', setClipboard]
  if (platform === 'darwin') return [['pbcopy']]
  if (platform === 'win32') return [windows]
  const calls: Call[] = isWsl(machine) ? [windows] : []
  if (env.WAYLAND_DISPLAY) calls.push(['wl-copy', '--type', 'text/plain'])
  if (env.DISPLAY) calls.push(['xclip', '-selection', 'clipboard'], ['xsel', '--clipboard', '--input'])
  return calls
}

/** Reads UTF-8 whatever the console's own character set is, with which clip.exe spoils every accent. */
const setClipboard =
  'Set-Clipboard ([IO.StreamReader]::new([Console]::OpenStandardInput(), [Text.Encoding]::UTF8)).ReadToEnd()'

/** Why a program did not take the text; null where it did. */
function faultOf(program: string, args: string[], text: string, { env }: Machine): string | null {
  const { error, status } = spawnSync(program, args, {
    input: text,
    // They stay in the background until the text is pasted; their own output would be waited for as long.
    stdio: ['pipe', 'ignore', 'ignore'],
    timeout: patience,
    // Without it pbcopy takes the text for another character set.
    env: { ...env, LC_CTYPE: 'UTF-8' },
  })
  if (status === 0) return null
  return error && status === null ? startFault(error) : 'did not take the text'
}

function nowhere(faults: string[]): RapportError {
  const why = faults.join(', and ') || 'no desktop is running that would have one'
  return new RapportError('io', `There is no clipboard here: ${why}.`, {
    hint: 'Mark the text with the mouse and copy it, or write it to a file with --out script.txt.',
  })
}
