import { join } from 'node:path'
import { RapportError } from '../../book/error.js'
import { isFile, listNames } from '../../files/folder.js'
import type { Template } from '../template.js'

/** The scripts there are: those that ship, and the user's own, which win over a shipped one of the same id. */
export interface Catalog {
  /** Whether a script of this id exists. */
  has(id: string): boolean
  /** Every id, in alphabetical order. */
  ids(): string[]
  /** Where a script lies. @throws RapportError `unknown-template`. */
  find(id: string): Place
  /** @throws RapportError `unknown-template`, `bad-template`. */
  load(id: string): Promise<Template>
}

/** The file of a script. */
export interface Place extends Pick<Template, 'origin' | 'path'> {
  /** It is the user's, and there is a shipped one for which it stands. */
  standsIn: boolean
}

const allowed = /^[a-z0-9][a-z0-9-]{0,40}$/

/** Whether a script can be called like that: no path can. */
export function isScriptId(text: string): boolean {
  return allowed.test(text)
}

/** The file of a script in a folder. */
export function scriptFile(folder: string, id: string): string {
  return join(folder, `${id}.hbs`)
}

/** Opens the scripts of a package and a user; nothing is read yet. */
export function openCatalog(shippedFolder: string, userFolder: string): Catalog {
  const known = new Map<string, boolean>()
  const isIn = (folder: string, id: string) => allowed.test(id) && isFile(scriptFile(folder, id))
  const has = (id: string) => {
    const seen = known.get(id)
    if (seen !== undefined) return seen
    const exists = isIn(userFolder, id) || isIn(shippedFolder, id)
    known.set(id, exists)
    return exists
  }
  const ids = () => [...new Set([...scriptsIn(shippedFolder), ...scriptsIn(userFolder)])].sort()
  const find = (id: string): Place => {
    const isShipped = isIn(shippedFolder, id)
    if (isIn(userFolder, id)) return { origin: 'user', path: scriptFile(userFolder, id), standsIn: isShipped }
    if (isShipped) return { origin: 'shipped', path: scriptFile(shippedFolder, id), standsIn: false }
    const make = allowed.test(id) ? ` Make it: rapport template new ${id}` : ''
    throw new RapportError('unknown-template', `There is no script called “${id}”.`, {
      hint: `There is: ${ids().join(', ')}.${make}`,
    })
  }
  return {
    has,
    ids,
    find,
    load: async (id) => {
      const { origin, path } = find(id)
      if (origin === 'shipped') return (await import('./shipped.js')).shippedTemplate(id, path)
      const [{ compileTemplate }, { readOwn }] = await Promise.all([import('./compile.js'), import('./ownFile.js')])
      return compileTemplate(id, readOwn(path), path)
    },
  }
}

/** The ids of the scripts in a folder, in alphabetical order. */
export function scriptsIn(folder: string): string[] {
  const names = listNames(folder).filter((name) => name.endsWith('.hbs') && isFile(join(folder, name)))
  return names
    .map((name) => name.slice(0, -'.hbs'.length))
    .filter(isScriptId)
    .sort()
}

/** What lies in a folder as if it were a script, and is none for its name or because it is no file. */
export function strangersIn(folder: string): string[] {
  const scripts = new Set(scriptsIn(folder))
  return listNames(folder).filter((name) => /^[^.].*\.hbs$/i.test(name) && !scripts.has(name.slice(0, -'.hbs'.length)))
}
