import { dirname, join, resolve } from 'node:path'
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
  const { systemFolder } = await import('./systemFolder.js')
  return systemFolder()
}
