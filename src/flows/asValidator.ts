import { RapportError } from '../book/error.js'

/**
 * Turns a parser into a check for a prompt: true for a valid or empty answer, else the message of the parser's error.
 * @throws what the parser throws, other than a RapportError.
 */
export function asValidator(read: (text: string) => unknown): (text: string) => Promise<true | string> {
  return async (text) => {
    try {
      if (text.trim() !== '') await read(text)
      return true
    } catch (error) {
      if (!(error instanceof RapportError)) throw error
      return [error.message, error.details.hint].filter(Boolean).join(' ')
    }
  }
}
