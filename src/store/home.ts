import { join, resolve } from 'node:path'

/** Where everything of one user lies. */
export interface Home {
  folder: string
  book: string
  backups: string
  templates: string
}

/** The home in a folder. */
export function homeAt(chosen: string): Home {
  const folder = resolve(chosen)
  return {
    folder,
    book: join(folder, 'book.json'),
    backups: join(folder, 'backups'),
    templates: join(folder, 'templates'),
  }
}

/** Where the operating system keeps a program's data: XDG on Linux. */
export async function usualFolder(): Promise<string> {
  const { default: envPaths } = await import('env-paths')
  return envPaths('rapport', { suffix: '' }).data
}
