import { RapportError } from '../../book/error.js'
import type { Context } from '../../context.js'
import { createFile } from '../../files/createFile.js'
import type { ProcessInfo } from '../../files/owner.js'
import { keepText } from '../../files/privateFile.js'
import { regularFileStamp, replaceIfUnchanged } from '../../files/replaceIfUnchanged.js'
import { scriptFile } from '../../scripts/library/catalog.js'

/** The user's own file of a template, while it is edited. */
export interface OwnCopy {
  /**
   * Saves a text, and returns the path: a new file beside it (`isBeside`) when another program has changed the file.
   * @throws RapportError `io`, with the path of a temporary file that has the text.
   */
  save(text: string): { path: string; isBeside: boolean }
}

/** The user's own file of a template, which may not exist yet. */
export function openOwnCopy({ paths, store }: Pick<Context, 'paths' | 'store'>, id: string): OwnCopy {
  let path = scriptFile(paths.templates, id)
  let stamp = regularFileStamp(path)
  return {
    save: (text) => {
      const before = path
      try {
        if (stamp === null || !replaceIfUnchanged(path, text, stamp, store.options.processInfo))
          path = createWithFreeName(paths.templates, id, text, store.options.processInfo)
      } catch (error) {
        throw withSavedText(error, id, text)
      }
      stamp = regularFileStamp(path)
      return { path, isBeside: path !== before }
    },
  }
}

/** Creates a file under the first free name: `intro`, else `intro-2` and so on. @returns its path. */
function createWithFreeName(folder: string, id: string, text: string, processInfo: ProcessInfo): string {
  for (let count = 1; ; count++) {
    const path = scriptFile(folder, count === 1 ? id : `${id.slice(0, 36)}-${count}`)
    if (createFile(path, text, processInfo)) return path
  }
}

/** Saves a text to a temporary file, since it may be hours of work. @returns the error, with that path in its hint. */
function withSavedText(error: unknown, id: string, text: string): unknown {
  if (!(error instanceof RapportError)) return error
  const hint = [error.details.hint, keepText(`${id}.hbs`, text)].join(' ')
  return new RapportError(error.code, error.message, { hint })
}
