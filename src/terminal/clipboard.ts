import { spawnSync } from 'node:child_process'
import { RapportError } from '../book/error.js'
import { isWsl, type SystemCommand, type SystemInfo, startFailure } from './systemInfo.js'

/** An output stream that may be a terminal, which can put a text on the user's clipboard. */
interface OutputStream {
  write(text: string): unknown
  isTTY?: boolean
}

/** Milliseconds after which a program that has not taken the text is given up. */
const timeout = 5000

/**
 * Puts a text on the clipboard and returns which way worked: `clipboard` through a program of the system, or `terminal`
 * through the terminal itself (OSC 52, xterm's control sequences), which may ignore the text silently.
 * @throws RapportError `io` that names what is missing, where there is no terminal either.
 */
export function copyText(text: string, system: SystemInfo, terminal: OutputStream): 'clipboard' | 'terminal' {
  const failures: string[] = []
  for (const [program, ...args] of clipboardCommands(system)) {
    const failure = runWithText(program, args, text, system)
    if (failure === null) return 'clipboard'
    failures.push(`${program} ${failure}`)
  }
  if (!terminal.isTTY) throw noClipboard(failures)
  terminal.write(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`)
  return 'terminal'
}

/** The programs that can take a text, the preferred one first. */
function clipboardCommands(system: SystemInfo): SystemCommand[] {
  const { env, platform } = system
  const windows: SystemCommand = ['powershell.exe', '-NoProfile', '-NonInteractive', '-Command', setClipboardScript]
  if (platform === 'darwin') return [['pbcopy']]
  if (platform === 'win32') return [windows]
  const commands: SystemCommand[] = isWsl(system) ? [windows] : []
  if (env.WAYLAND_DISPLAY) commands.push(['wl-copy', '--type', 'text/plain'])
  if (env.DISPLAY) commands.push(['xclip', '-selection', 'clipboard'], ['xsel', '--clipboard', '--input'])
  return commands
}

/**
 * A PowerShell script that reads UTF-8 in every console; clip.exe would use the console's character set and spoil
 * accents.
 */
const setClipboardScript =
  'Set-Clipboard ([IO.StreamReader]::new([Console]::OpenStandardInput(), [Text.Encoding]::UTF8)).ReadToEnd()'

/** Why a program did not take the text; null where it did. */
function runWithText(program: string, args: string[], text: string, { env }: SystemInfo): string | null {
  const { error, status } = spawnSync(program, args, {
    input: text,
    // These programs stay in the background until the text is pasted; reading their output would wait as long.
    stdio: ['pipe', 'ignore', 'ignore'],
    timeout,
    // Without LC_CTYPE, pbcopy would assume another character set.
    env: { ...env, LC_CTYPE: 'UTF-8' },
  })
  if (status === 0) return null
  return error && status === null ? startFailure(error) : 'did not take the text'
}

function noClipboard(failures: string[]): RapportError {
  const reason = failures.join(', and ') || 'no desktop is running that would have one'
  return new RapportError('io', `There is no clipboard here: ${reason}.`, {
    hint: 'Mark the text with the mouse and copy it, or write it to a file with --out script.txt.',
  })
}
