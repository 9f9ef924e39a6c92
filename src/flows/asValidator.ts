import { RapportError } from '../book/error.js'

/** Checks an answer at a prompt by reading it: true, or what is wrong with it. Nothing at all is a fine answer. */
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
