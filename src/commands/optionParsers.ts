import { RapportError } from '../book/model/error.js'

/** Reads one of a few words. @throws RapportError `usage` that names them all. */
export function oneOf<T extends string>(what: string, known: readonly T[]): (text: string) => T {
  return (text) => {
    const found = known.find((each) => each === text.toLowerCase())
    if (found !== undefined) return found
    throw new RapportError('usage', `“${text}” is no ${what}.`, { hint: `Choose one of: ${known.join(', ')}.` })
  }
}

/** Reads several of a few words, with commas between them. */
export function listOf<T extends string>(what: string, known: readonly T[]): (text: string) => T[] {
  const read = oneOf(what, known)
  return (text) => [...new Set(text.split(',').map((part) => read(part.trim())))]
}

/** Gathers an option that may be given several times. */
export function gather(value: string, before: string[] = []): string[] {
  return [...before, value]
}
