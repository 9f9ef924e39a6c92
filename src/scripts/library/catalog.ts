import { join } from 'node:path'
import { channels } from 'virtual:shipped-channels'
import { RapportError } from '../../book/error.js'
import type { Channel } from '../../book/model/channel.js'
import { isFile, listNames } from '../../files/folder.js'
import { didYouMean } from '../../text/didYouMean.js'
import type { Template } from '../template.js'

/** The scripts that ship and the user's own. A script of the user's replaces the shipped one of the same id. */
export interface Catalog {
  /** Whether a script of this id exists. */
  has(id: string): boolean
  /** The channels of a shipped script, the first by default; null for one of the user's, which is not read for this. */
  channelsOf(id: string): readonly Channel[] | null
  /** Every id, in alphabetical order. */
  ids(): string[]
  /** Where the file of a script is. @throws RapportError `unknown-template`. */
  find(id: string): ScriptLocation
  /** @throws RapportError `unknown-template`, `bad-template`. */
  load(id: string): Promise<Template>
}

/** Where the file of a script is, and whose it is. */
export interface ScriptLocation extends Pick<Template, 'origin' | 'path'> {
  /** The script is the user's and replaces a shipped one. */
  overridesShipped: boolean
}

const idPattern = /^[a-z0-9][a-z0-9-]{0,40}$/

/** Whether a text can be the id of a script. No path is a valid id. */
export function isScriptId(text: string): boolean {
  return idPattern.test(text)
}

/** The path of a script's file in a folder. */
export function scriptFile(folder: string, id: string): string {
  return join(folder, `${id}.hbs`)
}

/** The catalog of the scripts in two folders; reads no file yet. */
export function openCatalog(shippedFolder: string, userFolder: string): Catalog {
  const existence = new Map<string, boolean>()
  const isScriptIn = (folder: string, id: string) => idPattern.test(id) && isFile(scriptFile(folder, id))
  const has = (id: string) => {
    const cached = existence.get(id)
    if (cached !== undefined) return cached
    const exists = isScriptIn(userFolder, id) || isScriptIn(shippedFolder, id)
    existence.set(id, exists)
    return exists
  }
  const ids = () => [...new Set([...scriptIdsIn(shippedFolder), ...scriptIdsIn(userFolder)])].sort()
  const find = (id: string): ScriptLocation => {
    const isShipped = isScriptIn(shippedFolder, id)
    if (isScriptIn(userFolder, id))
      return { origin: 'user', path: scriptFile(userFolder, id), overridesShipped: isShipped }
    if (isShipped) return { origin: 'shipped', path: scriptFile(shippedFolder, id), overridesShipped: false }
    const suggestion = didYouMean(id, ids())
    const newScriptHint = idPattern.test(id) ? ` Make it: rapport template new ${id}` : ''
    const hint = suggestion
      ? `${suggestion}All scripts: rapport template list`
      : `There is: ${ids().join(', ')}.${newScriptHint}`
    throw new RapportError('unknown-template', `There is no script called “${id}”.`, { hint })
  }
  return {
    has,
    channelsOf: (id) => (isScriptIn(userFolder, id) ? null : (channels[id] ?? null)),
    ids,
    find,
    load: async (id) => {
      const { origin, path } = find(id)
      if (origin === 'shipped') return (await import('./shipped.js')).shippedTemplate(id, path)
      const [{ compileTemplate }, { readUserTemplate }] = await Promise.all([
        import('./compile.js'),
        import('./readTemplateFile.js'),
      ])
      return compileTemplate(id, readUserTemplate(path), path)
    },
  }
}

/** The ids of the scripts in a folder, in alphabetical order. */
export function scriptIdsIn(folder: string): string[] {
  const names = listNames(folder).filter((name) => name.endsWith('.hbs') && isFile(join(folder, name)))
  return names
    .map((name) => name.slice(0, -'.hbs'.length))
    .filter(isScriptId)
    .sort()
}

/**
 * The names of `.hbs` files in a folder that cannot be scripts, because of their names or because they are not files.
 */
export function invalidScriptFilesIn(folder: string): string[] {
  const scripts = new Set(scriptIdsIn(folder))
  return listNames(folder).filter((name) => /^[^.].*\.hbs$/i.test(name) && !scripts.has(name.slice(0, -'.hbs'.length)))
}
