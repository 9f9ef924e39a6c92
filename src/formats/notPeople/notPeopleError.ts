import { RapportError } from '../../book/error.js'
import type { NotPeople } from './notPeople.js'

/** The error that says what a file is, and what to do instead. `-` is what is piped in. */
export function notPeopleError(file: string, { description, hint }: NotPeople): RapportError {
  return new RapportError('usage', `${file === '-' ? 'What came in' : file} is ${description}.`, { hint })
}
