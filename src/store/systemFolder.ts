import { homedir, platform, userInfo } from 'node:os'
import { isAbsolute, join } from 'node:path'
import envPaths from 'env-paths'
import { RapportError } from '../book/error.js'

/** Where data is in a home folder, by platform; elsewhere as the XDG Base Directory Specification says. */
const dataFolders: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Library/Application Support/rapport',
  win32: 'AppData/Local/rapport/Data',
}

/**
 * The folder in which the operating system has the data of this program. A relative path in `XDG_DATA_HOME` is ignored,
 * as its specification says, and so is one in `HOME`: with it, each folder would have a book of its own.
 * @throws RapportError `io` when the user has no home folder.
 */
export function systemFolder(): string {
  const { data } = envPaths('rapport', { suffix: '' })
  return isAbsolute(data) ? data : join(homeFolder(), dataFolders[platform()] ?? '.local/share/rapport')
}

function homeFolder(): string {
  const home = [homedir, () => userInfo().homedir].map(folderOrNothing).find(isAbsolute)
  if (home !== undefined) return home
  throw new RapportError('io', 'Your home folder cannot be found, so there is no place for your book.', {
    hint: 'Set the environment variable HOME, or choose a folder with --home.',
  })
}

/** A folder that the system knows; an empty text when it knows none, as for a user without an entry. */
function folderOrNothing(find: () => string): string {
  try {
    return find()
  } catch {
    return ''
  }
}
