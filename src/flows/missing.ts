import { RapportError } from '../book/error.js'
import { listed } from '../text/listed.js'

/** A value that a command needs and does not have. */
export interface MissingValue {
  /** The name of the value, for programs that read the error. */
  name: string
  /** The flag or argument that sets it. */
  flag: string
  /** The question that a user at a terminal would be asked for it. */
  question?: string
}

/** The error `missing`, which names all missing values at once, each with its flag. */
export function missing(values: MissingValue[], hint?: string): RapportError {
  const names = values.map(({ name, flag, question }) => `${question ? `“${question}”` : name} (${flag})`)
  return new RapportError('missing', `Something is missing: ${listed(names, 'and')}.`, {
    missing: values.map(({ name, flag }) => ({ name, flag })),
    ...(hint ? { hint } : {}),
  })
}
