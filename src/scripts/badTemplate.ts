import { RapportError } from '../book/error.js'

/** A template that cannot be used: which file and line, what is wrong, what to write instead. */
export function badTemplate(file: string, line: number, what: string, hint?: string): RapportError {
  return new RapportError('bad-template', `The template ${file} cannot be used, line ${line}: ${what}.`, {
    hint: hint ?? 'Correct that line, then try again.',
  })
}
