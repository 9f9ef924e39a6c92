/** The code of a system error, such as `ENOSPC`; an empty text for any other error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Runs a cleanup and ignores its errors: another process may have been faster. */
export function ignoreErrors(work: () => void): void {
  try {
    work()
  } catch {
    // A failed cleanup needs no handling.
  }
}

/** Blocks the thread for some milliseconds. Writing a book is synchronous, so it cannot use a timer. */
export function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
