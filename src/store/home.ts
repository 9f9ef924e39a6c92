import { join, resolve } from 'node:path'
import envPaths from 'env-paths'

/** Where everything of one user lies. */
export interface Home {
  folder: string
  book: string
  backups: string
  templates: string
}

/** The user's folder: `--home`, else `RAPPORT_HOME`, else the operating system's place for data (XDG on Linux). */
export function homeAt(chosen: string | undefined): Home {
  const folder = chosen ? resolve(chosen) : envPaths('rapport', { suffix: '' }).data
  return {
    folder,
    book: join(folder, 'book.json'),
    backups: join(folder, 'backups'),
    templates: join(folder, 'templates'),
  }
}
