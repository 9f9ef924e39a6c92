import { type Entry, getFileNameLowLevel } from 'yauzl'
import { collapseSpaces, removeLoneSurrogates } from '../../text/controls.js'
import { formatCharacters } from '../../text/hiddenCharacters.js'

const hidden = new RegExp(formatCharacters, 'gu')
/** No file system has longer names. */
const maxLength = 255
/** The kind of a file in its Unix mode, and the one that stands for a link. */
const [kindMask, link] = [0o170000, 0o120000]

/**
 * The name of a file in an archive without its folders, in one line without characters that nobody sees; null for a
 * folder, a link, and a file without a name. Nothing of where the archive wants a file to go remains.
 * @example entryName(entryOf('../../Jobs/Job Applications.csv')) // 'Job Applications.csv'
 */
export function entryName(entry: Entry): string | null {
  if (((entry.externalFileAttributes >>> 16) & kindMask) === link) return null
  // With a backslash as slash, and in the encoding that the archive says.
  const path = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
  const last = path.slice(path.lastIndexOf('/') + 1)
  const name = removeLoneSurrogates(collapseSpaces(last).replace(hidden, '')).trim().slice(0, maxLength)
  return /^\.*$/.test(name) ? null : name
}
