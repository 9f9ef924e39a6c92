/** The system's code of a failure, `ENOSPC` for example; empty where it is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Cleans up where failing is no matter: somebody else was faster, or there is nothing left to clean. */
export function quietly(work: () => void): void {
  try {
    work()
  } catch {
    // nothing to do
  }
}

/** Waits without giving up the thread: writing is synchronous from reading to renaming. */
export function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
