import { RapportError } from '../../book/error.js'
import type { Context } from '../../context.js'
import { createFile } from '../../files/createFile.js'
import { writePrivateFile } from '../../files/privateFile.js'
import { regularFileStamp, replaceIfUnchanged } from '../../files/replaceIfUnchanged.js'
import { scriptFile } from '../../scripts/library/catalog.js'

/** The user's own file of a script, while it is being changed. */
export interface OwnCopy {
  /**
   * Keeps a text whole, and says where: beside, where another hand has been at the file since it was opened.
   * @throws RapportError `io` that names a file outside in which the text is safe.
   */
  keep(text: string): { path: string; isBeside: boolean }
}

/** Opens the user's own file of a script, whether or not it is there yet. */
export function openOwn({ paths, store }: Pick<Context, 'paths' | 'store'>, id: string): OwnCopy {
  let path = scriptFile(paths.templates, id)
  let stamp = regularFileStamp(path)
  return {
    keep: (text) => {
      const before = path
      try {
        if (stamp === null || !replaceIfUnchanged(path, text, stamp, store.options.processInfo))
          path = createFree(paths.templates, id, text)
      } catch (error) {
        throw withRescue(error, id, text)
      }
      stamp = regularFileStamp(path)
      return { path, isBeside: path !== before }
    },
  }
}

/** Keeps a text as a script of the first name that is free: `intro`, or `intro-2`. */
function createFree(folder: string, id: string, text: string): string {
  for (let count = 1; ; count++) {
    const path = scriptFile(folder, count === 1 ? id : `${id.slice(0, 36)}-${count}`)
    if (createFile(path, text)) return path
  }
}

/** The same failure, once the text is safe where temporary files lie: hours of work may be in it. */
function withRescue(error: unknown, id: string, text: string): unknown {
  if (!(error instanceof RapportError)) return error
  const file = writePrivateFile(`${id}.hbs`, text)
  const hint = [error.details.hint, `What you wrote is safe here: ${file}`]
  return new RapportError(error.code, error.message, { hint: hint.join(' ') })
}
