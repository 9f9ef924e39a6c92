import type { FileResult } from '../../book/import/importFiles.js'

/** How many companies that the user follows on LinkedIn are in the files, but not in the list of companies. */
export function followedNotAdded(results: readonly FileResult[]): number {
  return results
    .filter(({ source }) => source === 'linkedin-follows')
    .reduce((sum, { read, added, unchanged, skipped }) => sum + read - added - unchanged - skipped.length, 0)
}
