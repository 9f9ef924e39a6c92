import { exitCodes, RapportError } from './book/error.js'
import type { Host } from './host.js'
import { jsonText } from './terminal/jsonText.js'
import { renderView } from './terminal/renderView.js'
import { sanitizeData } from './terminal/sanitize.js'
import { createTheme, type Theme } from './terminal/theme.js'

/** Says what went wrong, as a sentence or as JSON, and gives back the exit code. Never a stack trace, unless asked for. */
export async function reportFailure(host: Host, asJson: boolean, failure: unknown): Promise<number> {
  const error = asRapportError(failure)
  const { hint, ...details } = error.details
  if (host.env.RAPPORT_DEBUG === '1' && failure instanceof Error) host.stderr.write(`${failure.stack}\n`)
  if (asJson) {
    const { code, message } = error
    host.stderr.write(`${jsonText({ error: { code, message, hint: hint ?? null, ...details } })}\n`)
  } else if (!isHelp(failure)) {
    const theme = await createTheme(host.stderr, '', { refused: host.args.includes('--no-color'), env: host.env })
    const { message, advice } = sanitizeData({ message: error.message, advice: hint })
    const view = ({ warm }: Theme) => [warm(message), ...(advice ? [advice] : [])]
    const lines = await renderView(view, theme)
    host.stderr.write(`${lines.join('\n')}\n`)
  }
  return exitCodes[error.code]
}

/** What commander throws: about the call, before any command runs. */
type CallFault = Error & { code: string }

function isCallFault(failure: unknown): failure is CallFault {
  return failure instanceof Error && 'code' in failure && String(failure.code).startsWith('commander.')
}

/** A noun alone has shown its help; more need not be said. */
const isHelp = (failure: unknown) => isCallFault(failure) && failure.code === 'commander.help'

function asRapportError(failure: unknown): RapportError {
  if (failure instanceof RapportError) return failure
  if (isCallFault(failure)) return fromCommander(failure)
  const what = failure instanceof Error ? failure.message : String(failure)
  return new RapportError('io', `Something went wrong inside Rapport: ${what}.`, {
    hint: 'Your book is as it was. To report this, run it again with RAPPORT_DEBUG=1.',
  })
}

/** Commander's own complaints as one sentence and a hint. */
function fromCommander(error: CallFault): RapportError {
  if (isHelp(error)) return new RapportError('usage', 'A further word is needed.', { hint: 'See which: add --help.' })
  const [first = '', rest = ''] = error.message.replace(/^error: /, '').split('\n')
  const quoted = first.replace(/'([^']*)'/g, '“$1”')
  const message = `${quoted.charAt(0).toUpperCase()}${quoted.slice(1).replace(/\.$/, '')}.`
  const name = /^missing required argument '(.+)'/.exec(first)?.[1]
  if (name !== undefined)
    return new RapportError('missing', `Something is missing: <${name}>.`, { missing: [{ name, flag: `<${name}>` }] })
  return new RapportError('usage', message, {
    hint: rest.replace(/^\((.*)\)$/, '$1') || 'See how it is used: add --help.',
  })
}
