import { RapportError } from '../book/error.js'

/** A value that lacks: its name for scripts, the flag that gives it, and the question that a person would be asked. */
export interface Missing {
  name: string
  flag: string
  asks?: string
}

/** Says all that is missing at once, and the flag for each. */
export function missing(values: Missing[], hint?: string): RapportError {
  const names = values.map(({ name, flag, asks }) => `${asks ? `“${asks}”` : name} (${flag})`)
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]
  return new RapportError('missing', `Something is missing: ${list}.`, {
    missing: values.map(({ name, flag }) => ({ name, flag })),
    ...(hint ? { hint } : {}),
  })
}
