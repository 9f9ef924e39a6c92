import { RapportError } from '../error.js'

/** The error for words that are no day. */
export function badDate(message: string, hint: string): RapportError {
  return new RapportError('bad-date', message, { hint })
}
