import { lstatSync, statSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describeErrorCode } from '../files/ioError.js'
import type { ProcessInfo } from '../files/owner.js'
import { errorCode, ignoreErrors } from '../files/system.js'
import { temporaryPath } from '../files/temporary.js'
import { writeNew } from '../files/writeNew.js'
import { type StoreOptions, writtenFolders } from './home.js'
import type { Problem } from './problem.js'

/**
 * What would keep the next change from being saved: a folder that cannot be written, a disk that is read-only or full,
 * something else in place of a folder; an empty list for nothing. Found by trying: in each folder a file is written and
 * removed again, beside the book one of its size.
 * @param book the real path of the book, links followed.
 */
export function saveProblems({ home, processInfo }: StoreOptions, book: string): Problem[] {
  const bookBytes = statSync(book, { throwIfNoEntry: false })?.size ?? 0
  const folders = new Set([home.folder, ...writtenFolders(home, book)])
  return [...folders]
    .filter((folder) => lstatSync(folder, { throwIfNoEntry: false }) !== undefined)
    .flatMap((folder) => {
      const bytes = Buffer.alloc(folder === dirname(book) ? bookBytes : 1)
      const fault = isFolder(folder)
        ? faultOfWriting(folder, bytes, processInfo)
        : 'should be a folder; move the file away'
      return fault === null ? [] : [{ path: folder, message: fault, fixable: false }]
    })
}

/** Why nothing can be saved in a folder, in words that follow its path; null when it can. */
function faultOfWriting(folder: string, bytes: Buffer, processInfo: ProcessInfo): string | null {
  const path = temporaryPath(join(folder, 'book.json'), processInfo)
  try {
    writeNew(path, bytes, 0o600)
    return null
  } catch (error) {
    const [cause, hint] = describeErrorCode(errorCode(error))
    return `nothing can be saved here. ${cause}. ${hint}`
  } finally {
    ignoreErrors(() => unlinkSync(path))
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
