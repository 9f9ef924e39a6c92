import { RapportError } from '../book/error.js'
import type { Context } from '../context.js'
import { keepText } from '../files/privateFile.js'
import { changedValues, type FormField, type FormValues, formText } from '../terminal/form.js'

/** Stands above every form. Whatever stands below it is what the user wrote, also a line that begins with `#`. */
const help = [
  '# Change what you like, save, and close the editor. Write plain text after each colon: no quotes are needed.',
  '# A text may have several lines. Write a list with one item on each line. What you write with a # is saved, too.',
  '# (In vi: press i to change; then Esc, and :wq and Enter to save, or :q! and Enter to leave all as it was.)',
]

/**
 * Opens a record in the editor, and saves what was changed. On a fault the editor opens again with what was written and
 * the fault on top, until the text can be saved, is left as it was, or is emptied; a program in place of an editor, which
 * leaves the same fault again and again, is not opened forever.
 * @param save applies the changes; what it throws as a wrong value (`usage`, `bad-date` …) is a fault of the form.
 * @returns what `save` returned; null when nothing was changed. Where the form was emptied after a fault, a notice names a
 * file that has what was written.
 * @throws RapportError the fault with which the form was left, and what else `save` throws; the hint names a file that
 * has what was written.
 */
export async function editForm<T>(
  ctx: Pick<Context, 'edit' | 'printNotice'>,
  { fields, fileName }: { fields: FormField[]; fileName: string },
  save: (changes: FormValues) => Promise<T>,
): Promise<T | null> {
  let written = formText(fields)
  let fault: RapportError | null = null
  let times = 0
  for (;;) {
    const header: string[] = [...faultLines(fault), ...help]
    const saved = withoutHeader(await ctx.edit([...header, '', written].join('\n'), fileName), header)
    if (saved.trim() === '') {
      if (fault !== null) await ctx.printNotice(keepText(fileName, written))
      return null
    }
    if (saved.trimEnd() === written.trimEnd()) {
      if (fault === null) return null
      throw withWritten(fault, written, fileName)
    }
    written = saved
    try {
      const changes = changedValues(fields, written)
      if (Object.keys({ ...changes.texts, ...changes.lists }).length === 0) return null
      return await save(changes)
    } catch (error) {
      if (!(error instanceof RapportError)) throw error
      times = fault !== null && isSameFault(error, fault) ? times + 1 : 1
      const isLast = times === maxTimes || !['usage', 'bad-date'].includes(error.code)
      if (isLast) throw withWritten(error, written, fileName)
      fault = error
    }
  }
}

/** How often in a row the same fault may be left in the form. */
const maxTimes = 5

/** Whether two faults say the same, whatever they quote. */
function isSameFault(fault: RapportError, before: RapportError): boolean {
  const withoutQuotes = ({ message }: RapportError) => message.replace(/“[^“”]*”/g, '“”')
  return withoutQuotes(fault) === withoutQuotes(before)
}

function faultLines(fault: RapportError | null): string[] {
  if (fault === null) return []
  const lines = [`Not saved yet. ${fault.message}`, ...(fault.details.hint ? [fault.details.hint] : [])]
  const advice = 'Change it below and save again. To leave all as it was, empty this file.'
  return [...lines, advice, ''].map((line) => `# ${line.replaceAll('\n', ' ')}`.trimEnd())
}

/** The text below the lines that we wrote on top of it, as far as they are still there. */
function withoutHeader(text: string, header: string[]): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const first = lines.findIndex((line) => line.trim() !== '' && !header.includes(line.trimEnd()))
  return first < 0 ? '' : lines.slice(first).join('\n')
}

/** The error with what was written kept in a file, since the user may have worked on it for long. */
function withWritten(error: RapportError, written: string, fileName: string): RapportError {
  const { hint = '' } = error.details
  const outcome = hint.includes('Nothing was') ? '' : 'Nothing was changed.'
  const kept = [hint, outcome, keepText(fileName, written)].filter(Boolean).join(' ')
  return new RapportError(error.code, error.message, { ...error.details, hint: kept })
}
