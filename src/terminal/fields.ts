import { parseDocument, stringify } from 'yaml'
import { RapportError } from '../book/error.js'

const instruction = `# Change what you like, save, and close the editor.
# (In vi: press i to change; then Esc, and :wq and Enter to save, or :q! and Enter to leave all as it was.)
`

/** Fields as a text for the editor, under two lines that say what to do. */
export function writeFields(fields: Record<string, unknown>): string {
  return instruction + stringify(fields, { lineWidth: 0 })
}

/**
 * Fields from an edited text: texts and lists of texts, nothing else.
 * @throws RapportError `usage` with the line, or the field that does not belong.
 */
function readFields(text: string, known: string[]): Record<string, string | string[]> {
  const document = parseDocument(text, { schema: 'failsafe' })
  const [error] = document.errors
  if (error) throw refused(error.message.split('\n')[0]?.replace(/:$/, '') ?? 'the text cannot be read')
  const value: unknown = document.toJS() ?? {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refused('the fields are gone')
  const fields: Record<string, string | string[]> = {}
  for (const [key, each] of Object.entries(value)) {
    if (!known.includes(key)) throw refused(`there is no field “${key}”`)
    const isList = Array.isArray(each) && each.every((item) => typeof item === 'string')
    if (typeof each !== 'string' && !isList) throw refused(`the field “${key}” is not a text`)
    fields[key] = each as string | string[]
  }
  return fields
}

function refused(what: string): RapportError {
  return new RapportError('usage', `What you saved cannot be used: ${what}.`, {
    hint: 'Nothing was changed. Run the command again.',
  })
}

/** The fields that were changed in the editor; what others changed in the meantime is thus left alone. */
export function changedFields(before: string, after: string, known: string[]): Record<string, string | string[]> {
  const old = readFields(before, known)
  const isNew = ([key, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(old[key])
  return Object.fromEntries(Object.entries(readFields(after, known)).filter(isNew))
}
