import { type ErrorCode, RapportError } from './book/error.js'
import type { Host } from './host.js'
import { jsonText } from './terminal/jsonText.js'
import { renderView } from './terminal/renderView.js'
import { sanitizeData } from './terminal/sanitize.js'
import { createTheme, type Theme } from './terminal/theme.js'
import { withoutMarksInside } from './text/dashText.js'
import { listed } from './text/listed.js'

/** The exit code of each error: 1 when it could not be done, 2 when the call was wrong, 130 when the user cancelled. */
export const exitCodes: Record<ErrorCode, 1 | 2 | 130> = {
  usage: 2,
  missing: 2,
  'bad-date': 2,
  'unknown-contact': 2,
  'ambiguous-contact': 2,
  'unknown-ref': 2,
  'unknown-template': 2,
  'bad-template': 1,
  'book-broken': 1,
  'book-locked': 1,
  'book-newer': 1,
  io: 1,
  cancelled: 130,
}

/**
 * Prints an error on stderr, as text or as JSON; a stack trace only with RAPPORT_DEBUG=1.
 * @returns the exit code for the error.
 */
export async function reportFailure(host: Host, asJson: boolean, failure: unknown): Promise<number> {
  const error = toRapportError(failure)
  const { hint: advice, ...details } = error.details
  const [message, hint] = [withoutMarksInside(error.message), advice && withoutMarksInside(advice)]
  if (host.env.RAPPORT_DEBUG === '1' && failure instanceof Error) host.stderr.write(`${failure.stack}\n`)
  if (asJson) {
    host.stderr.write(`${jsonText({ error: { code: error.code, message, hint: hint ?? null, ...details } })}\n`)
  } else if (!isHelpShown(failure)) {
    const theme = await createTheme(host.stderr, '', { refused: host.args.includes('--no-color'), env: host.env })
    const shown = sanitizeData({ message, hint })
    const view = ({ warm }: Theme) => [warm(shown.message), ...(shown.hint ? [shown.hint] : [])]
    const lines = await renderView(view, theme)
    host.stderr.write(`${lines.join('\n')}\n`)
  }
  return exitCodes[error.code]
}

/**
 * Prints on stderr that the output takes nothing, such as a full disk, and what was saved all the same.
 * @param code the code of the system's error.
 * @param written the files that were written.
 */
export async function reportUnshown(host: Host, code: string, written: string[]): Promise<void> {
  const unshown = `What Rapport has to say cannot be written (${code}). Make room, or write elsewhere.`
  const error =
    written.length === 0
      ? new RapportError('io', unshown)
      : new RapportError('io', `It was saved (${listed([...new Set(written)], 'and')}), but it cannot be shown.`, {
          hint: `${unshown} There is no need to run it again.`,
        })
  await reportFailure(host, host.args.includes('--json'), error)
}

/** What commander throws for invalid arguments, before any command runs. */
type CommanderFailure = Error & { code: string }

function isCommanderFailure(failure: unknown): failure is CommanderFailure {
  return failure instanceof Error && 'code' in failure && String(failure.code).startsWith('commander.')
}

/** Whether commander has shown the help of a command without its subcommand, so that no message is needed. */
const isHelpShown = (failure: unknown) => isCommanderFailure(failure) && failure.code === 'commander.help'

/** Whether a relative path was to be resolved in a working folder that was deleted. */
const isFolderGone = (failure: unknown) =>
  failure instanceof Error && 'syscall' in failure && failure.syscall === 'uv_cwd'

function toRapportError(failure: unknown): RapportError {
  if (failure instanceof RapportError) return failure
  if (isCommanderFailure(failure)) return fromCommanderFailure(failure)
  if (isFolderGone(failure))
    return new RapportError('io', 'The folder that you are in is no longer there.', {
      hint: 'Go to another one with cd, then try again. Nothing was changed.',
    })
  const what = failure instanceof Error ? failure.message : String(failure)
  return new RapportError('io', `Something went wrong inside Rapport: ${what}.`, {
    hint: 'Your book is as it was. To report this, run it again with RAPPORT_DEBUG=1.',
  })
}

/** A RapportError, with one sentence and a hint, for a failure of commander. */
function fromCommanderFailure(error: CommanderFailure): RapportError {
  if (isHelpShown(error))
    return new RapportError('usage', 'A further word is needed.', { hint: 'See which: add --help.' })
  const [first = '', rest = ''] = error.message.replace(/^error: /, '').split('\n')
  if (error.code === 'commander.excessArguments') return excessArguments(first)
  const quoted = first.replace(/'([^']*)'/g, '“$1”')
  const message = `${quoted.charAt(0).toUpperCase()}${quoted.slice(1).replace(/\.$/, '')}.`
  const name = /^missing required argument '(.+)'/.exec(first)?.[1]
  if (name !== undefined)
    return new RapportError('missing', `Something is missing: <${name}>.`, { missing: [{ name, flag: `<${name}>` }] })
  const textHint = error.code === 'commander.unknownOption' ? ' To write it as text, put -- before it.' : ''
  return new RapportError('usage', message, {
    hint: `${rest.replace(/^\((.*)\)$/, '$1') || 'See how it is used: add --help.'}${textHint}`,
  })
}

/** The error for words after a command that takes none. */
function excessArguments(message: string): RapportError {
  const [, command = ''] = /'(.+)'/.exec(message) ?? []
  // Users type “next week” for what is due then.
  const dueHint = command === 'next' ? 'What is due in the next days: rapport due --within 1w. ' : ''
  return new RapportError('usage', `“${command}” takes no more words than it has here.`, {
    hint: `${dueHint}See how it is used: rapport help ${command}.`,
  })
}
