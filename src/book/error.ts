/** Every way in which a call can fail, as scripts see it. */
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

/** The one table from error to exit code: 1 it could not be done, 2 the call was wrong, 130 cancelled. */
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

/** What a program reading `--json` gets beside code, message and hint. */
export interface ErrorDetails {
  /** What to do next, in one sentence. */
  hint?: string
  /** With `missing`: each value that is lacking and the flag that gives it. */
  missing?: { name: string; flag: string }[]
  /** With `ambiguous-contact`: the people who fit. */
  candidates?: { id: string; name: string }[]
}

/** A failure that a person can act on: what is wrong and where (message), what to do (hint). */
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
