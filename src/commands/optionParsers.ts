import { RapportError } from '../book/error.js'

/**
 * A parser for an option with a few possible values, ignoring case. Commander's own `choices()` is case-sensitive, and
 * lists the values in the help a second time.
 * @param what the noun for the value in the error message, such as `channel`.
 * @throws RapportError `usage`, with all choices; from the parser.
 * @example .option('--channel <channel>', 'how you talked', choice('channel', channels))
 */
export function choice<T extends string>(what: string, choices: readonly T[]): (text: string) => T {
  return (text) => {
    const found = choices.find((each) => each === text.toLowerCase())
    if (found !== undefined) return found
    throw new RapportError('usage', `“${text}” is no ${what}.`, { hint: `Choose one of: ${choices.join(', ')}.` })
  }
}

/**
 * A parser for several choices, separated by commas, or with the option given several times; without duplicates.
 * @throws RapportError `usage`; from the parser.
 */
export function choiceList<T extends string>(
  what: string,
  choices: readonly T[],
): (text: string, previous?: T[]) => T[] {
  const parse = choice(what, choices)
  return (text, previous = []) => [...new Set([...previous, ...text.split(',').map((part) => parse(part.trim()))])]
}

/** A parser for an option that may be given several times: adds each value to a list. */
export function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value]
}
