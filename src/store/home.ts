import { homedir, platform, userInfo } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { RapportError } from '../book/error.js'
import type { ProcessInfo } from '../files/owner.js'

/** The paths of a user's data: the folder, the book in it, and its subfolders. */
export interface Home {
  folder: string
  book: string
  backups: string
  templates: string
}

/** What the store needs to open a book. */
export interface StoreOptions {
  home: Home
  processInfo: ProcessInfo
  /** The maximum size of a book, in bytes; a larger one is refused. */
  maxBytes: number
}

/** The paths of a user's data in a folder; nothing is created. */
export function homeAt(chosen: string): Home {
  const folder = resolve(chosen)
  return {
    folder,
    book: join(folder, 'book.json'),
    backups: join(folder, 'backups'),
    templates: join(folder, 'templates'),
  }
}

/**
 * The folders in which a killed process may leave a partial file.
 * @param book the real path of the book, links followed.
 */
export function writtenFolders({ backups, templates }: Home, book: string): string[] {
  return [dirname(book), backups, templates]
}

/**
 * The folder with a user's data: the chosen one, else `RAPPORT_HOME`, else where the operating system has such data.
 * @throws RapportError `io` when the user has no home folder.
 */
export async function chooseFolder(chosen: string | undefined, env: NodeJS.ProcessEnv): Promise<string> {
  const folder = chosen || env.RAPPORT_HOME
  if (folder) return folder
  const { default: envPaths } = await import('env-paths')
  const { data } = envPaths('rapport', { suffix: '' })
  return isAbsolute(data) ? data : join(homeFolder(), dataFolders[platform()] ?? '.local/share/rapport')
}

/** Where data is in a home folder, by platform; elsewhere as the XDG Base Directory Specification says. */
const dataFolders: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Library/Application Support/rapport',
  win32: 'AppData/Local/rapport/Data',
}

/**
 * The user's home folder, where the environment names none that can be used. A relative path in `XDG_DATA_HOME` is
 * ignored, as its specification says, and so is one in `HOME`: each folder would have a book of its own.
 * @throws RapportError `io`.
 */
function homeFolder(): string {
  const home = [homedir, () => userInfo().homedir].map(attempt).find(isAbsolute)
  if (home !== undefined) return home
  throw new RapportError('io', 'Your home folder cannot be found, so there is no place for your book.', {
    hint: 'Set the environment variable HOME, or choose a folder with --home.',
  })
}

/** A folder that the system knows; an empty text when it knows none, as for a user without an entry. */
function attempt(find: () => string): string {
  try {
    return find()
  } catch {
    return ''
  }
}
