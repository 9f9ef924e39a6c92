import { RapportError } from '../book/error.js'

/** Says all that is missing at once, and the flag for each. */
export function missing(values: { name: string; flag: string }[], hint?: string): RapportError {
  const names = values.map(({ name, flag }) => `${name} (${flag})`)
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]
  return new RapportError('missing', `Something is missing: ${list}.`, { missing: values, ...(hint ? { hint } : {}) })
}
