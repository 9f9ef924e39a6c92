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

/** The exit code of each error: 1 when it could not be done, 2 when the call was wrong, 130 when the user cancelled. */
export const exitCodes: Record<ErrorCode, 1 | 2 | 130> = {
  usage: 2,
  missing: 2,
  'bad-date': 2,
  'unknown-contact': 2,
  'ambiguous-contact': 2,
  'unknown-ref': 2,
  'unknown-template': 2,
  'bad-template': 1,
  'book-broken': 1,
  'book-locked': 1,
  'book-newer': 1,
  io: 1,
  cancelled: 130,
}

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
