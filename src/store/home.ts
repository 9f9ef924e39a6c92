import { dirname, join, resolve } from 'node:path'
import type { ProcessInfo } from '../files/owner.js'

/** Where everything of one user lies. */
export interface Home {
  folder: string
  book: string
  backups: string
  templates: string
}

/** What the store works with. */
export interface StoreOptions {
  home: Home
  processInfo: ProcessInfo
  /** Books above this size, in bytes, are refused. */
  maxBytes: number
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

/** The folders in which a killed process may leave half a file; `book` is the real one, links followed. */
export function writtenFolders({ backups, templates }: Home, book: string): string[] {
  return [dirname(book), backups, templates]
}

/** Where the operating system keeps a program's data: XDG on Linux. */
export async function usualFolder(): Promise<string> {
  const { default: envPaths } = await import('env-paths')
  return envPaths('rapport', { suffix: '' }).data
}
