import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { RapportError } from '../book/error.js'
import type { Template } from './template.js'

/** The scripts there are: those that ship, and the user's own, which win over a shipped one of the same id. */
export interface Catalog {
  /** Whether a script of this id exists. */
  has(id: string): boolean
  /** Every id, in alphabetical order. */
  ids(): string[]
  /** @throws RapportError `unknown-template`, `bad-template`. */
  load(id: string): Promise<Template>
}

const allowed = /^[a-z0-9][a-z0-9-]{0,40}$/

/** Opens the scripts of a package and a user; nothing is read yet. */
export function openCatalog(shippedFolder: string, userFolder: string): Catalog {
  const fileIn = (folder: string, id: string) => join(folder, `${id}.hbs`)
  const known = new Map<string, boolean>()
  const has = (id: string) => {
    const seen = known.get(id)
    if (seen !== undefined) return seen
    const exists = allowed.test(id) && [userFolder, shippedFolder].some((each) => isFile(fileIn(each, id)))
    known.set(id, exists)
    return exists
  }
  const ids = () => [...new Set([...idsIn(shippedFolder), ...idsIn(userFolder)])].sort()
  return {
    has,
    ids,
    load: async (id) => {
      if (!has(id))
        throw new RapportError('unknown-template', `There is no script called “${id}”.`, {
          hint: `There is: ${ids().join(', ')}.`,
        })
      const own = fileIn(userFolder, id)
      if (isFile(own)) {
        const { compileTemplate } = await import('./compile.js')
        return compileTemplate(id, readInside(own), own)
      }
      const { shippedTemplate } = await import('./shipped.js')
      return shippedTemplate(id, fileIn(shippedFolder, id))
    },
  }
}

function idsIn(folder: string): string[] {
  const names = filesIn(folder).filter((name) => name.endsWith('.hbs') && isFile(join(folder, name)))
  return names.map((name) => name.slice(0, -'.hbs'.length)).filter((id) => allowed.test(id))
}

/** What a folder holds; nothing where it is missing or no folder. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Whether an ordinary file is there: a pipe would be waited for, without end. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** The text of a user's template; a link that leads out of the folder is refused. */
function readInside(file: string): string {
  try {
    if (dirname(realpathSync(file)) === realpathSync(dirname(file))) return readFileSync(file, 'utf8')
  } catch {
    throw new RapportError('bad-template', `The template ${file} cannot be read.`, { hint: 'Check the file.' })
  }
  throw new RapportError('bad-template', `The template ${file} is a link that leads out of its folder.`, {
    hint: 'Copy the file itself into the folder.',
  })
}
