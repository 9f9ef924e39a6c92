import { mkdtempSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RapportError } from '../../book/error.js'
import type { Context } from '../../context.js'
import { createFile } from '../../files/createFile.js'
import { ioError } from '../../files/ioError.js'
import { codeOf } from '../../files/system.js'
import { scriptFile } from '../../scripts/library/catalog.js'
import type { Self } from '../../store/owner.js'
import { type Stamp, stampOf } from '../../store/read.js'
import { Overtaken, replaceFile } from '../../store/write.js'

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
  let stamp = fileStamp(path)
  return {
    keep: (text) => {
      const before = path
      try {
        if (stamp === null || !replace(path, text, stamp, store.options.self))
          path = createFree(paths.templates, id, text)
      } catch (error) {
        throw withRescue(ioError(error, path), id, text)
      }
      stamp = fileStamp(path)
      return { path, isBeside: path !== before }
    },
  }
}

/** Which file it is; null where none is, whatever else may be there. */
function fileStamp(path: string): Stamp | null {
  try {
    return statSync(path).isFile() ? stampOf(path) : null
  } catch {
    return null
  }
}

/** Puts a text in place of a file, or of that to which it is a link; false where that is not the file any more that it was. */
function replace(path: string, text: string, stamp: Stamp, self: Self): boolean {
  try {
    const target = realpathSync(path)
    const mode = statSync(target).mode & 0o777
    replaceFile(target, { bytes: Buffer.from(text), stamp, mode, self, isOurs: () => true, beforeSwap: () => {} })
    return true
  } catch (error) {
    if (error instanceof Overtaken || codeOf(error) === 'ENOENT') return false
    throw error
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
  const file = join(mkdtempSync(join(tmpdir(), 'rapport-')), `${id}.hbs`)
  writeFileSync(file, text, { mode: 0o600 })
  const hint = [error.details.hint, `What you wrote is safe here: ${file}`]
  return new RapportError(error.code, error.message, { hint: hint.join(' ') })
}
