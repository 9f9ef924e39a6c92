import { parseDocument, stringify } from 'yaml'
import { RapportError } from '../book/error.js'

const instruction = `# Change what you like, save, and close the editor.
# (In vi: press i to change; then Esc, and :wq and Enter to save, or :q! and Enter to leave all as it was.)
`

/** Fields as YAML for the editor, under two lines that explain what to do. */
export function formatFields(fields: Record<string, unknown>): string {
  return instruction + stringify(fields, { lineWidth: 0 })
}

/**
 * Parses the fields of an edited text: every value is a text or a list of texts.
 * @throws RapportError `usage` with the line of the error, or the unknown or invalid field.
 */
function parseFields(text: string, known: string[]): Record<string, string | string[]> {
  const document = parseDocument(text, { schema: 'failsafe' })
  const [error] = document.errors
  if (error) throw unusableText(error.message.split('\n')[0]?.replace(/:$/, '') ?? 'the text cannot be read')
  const value: unknown = document.toJS() ?? {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unusableText('the fields are gone')
  const fields: Record<string, string | string[]> = {}
  for (const [key, each] of Object.entries(value)) {
    if (!known.includes(key)) throw unusableText(`there is no field “${key}”`)
    const isList = Array.isArray(each) && each.every((item) => typeof item === 'string')
    if (typeof each !== 'string' && !isList) throw unusableText(`the field “${key}” is not a text`)
    fields[key] = each as string | string[]
  }
  return fields
}

function unusableText(problem: string): RapportError {
  return new RapportError('usage', `What you saved cannot be used: ${problem}.`, {
    hint: 'Nothing was changed. Run the command again.',
  })
}

/**
 * The fields that were changed in the editor. Other fields are left out, so that saving keeps what another process
 * changed in the meantime.
 * @throws RapportError `usage` where a text cannot be parsed as fields.
 */
export function changedFields(before: string, after: string, known: string[]): Record<string, string | string[]> {
  const fieldsBefore = parseFields(before, known)
  const isChanged = ([key, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(fieldsBefore[key])
  return Object.fromEntries(Object.entries(parseFields(after, known)).filter(isChanged))
}
