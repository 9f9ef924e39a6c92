import { RapportError } from '../book/error.js'

/**
 * Parses an option that has a few possible values, whether in lowercase or capitals. Commander's own `choices()` is
 * case-sensitive, and lists the values in the help a second time.
 * @param what what the value is, for the message, such as `channel`.
 * @throws RapportError `usage` that names all choices.
 * @example .option('--channel <channel>', 'how you talked', choice('channel', channels))
 */
export function choice<T extends string>(what: string, choices: readonly T[]): (text: string) => T {
  return (text) => {
    const found = choices.find((each) => each === text.toLowerCase())
    if (found !== undefined) return found
    throw new RapportError('usage', `“${text}” is no ${what}.`, { hint: `Choose one of: ${choices.join(', ')}.` })
  }
}

/** Parses several choices with commas between them; each is kept once. @throws RapportError `usage`. */
export function choiceList<T extends string>(what: string, choices: readonly T[]): (text: string) => T[] {
  const parse = choice(what, choices)
  return (text) => [...new Set(text.split(',').map((part) => parse(part.trim())))]
}

/** Collects the values of an option that may be given several times. */
export function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value]
}
