/** Every code of a failure, as `--json` shows it. */
export type ErrorCode =
  | 'usage'
  | 'missing'
  | 'bad-date'
  | 'unknown-contact'
  | 'ambiguous-contact'
  | 'unknown-ref'
  | 'unknown-template'
  | 'bad-template'
  | 'book-broken'
  | 'book-locked'
  | 'book-newer'
  | 'io'
  | 'cancelled'

/** What an error tells besides code and message. */
export interface ErrorDetails {
  /** What to do next, in one sentence. */
  hint?: string
  /** With `missing`: each value that is needed, and the flag for it. */
  missing?: { name: string; flag: string }[]
  /** With `ambiguous-contact`: the contacts that match. */
  candidates?: { id: string; name: string }[]
}

/** A failure that the user can act on: the message says what is wrong and where, the hint what to do. */
export class RapportError extends Error {
  override name = 'RapportError'
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message)
  }
}
