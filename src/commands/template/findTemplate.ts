import { basename } from 'node:path'
import { RapportError } from '../../book/error.js'
import type { Context } from '../../context.js'
import { exists } from '../../files/folder.js'
import { readTemplateFile, readUserTemplate } from '../../scripts/library/readTemplateFile.js'

/** The file of a template that the user named by its id or path. */
export interface TemplateFile {
  id: string
  path: string
  origin: 'shipped' | 'user' | 'file'
}

/**
 * The template that a word means: an id, or a path. A word with a slash or a dot is always a path.
 * @throws RapportError `unknown-template`.
 */
export function findTemplate({ scripts }: Pick<Context, 'scripts'>, word: string): TemplateFile {
  const isPath = /[/\\.]/.test(word)
  if (!isPath && scripts.has(word)) return { id: word, ...scripts.find(word) }
  if (isPath || exists(word)) return { id: basename(word).replace(/\.hbs$/i, ''), path: word, origin: 'file' }
  throw new RapportError('unknown-template', `There is no script and no file called “${word}”.`, {
    hint: `There is: ${scripts.ids().join(', ')}.`,
  })
}

/** The text of a template's file. @throws RapportError `bad-template` when it cannot be read as text. */
export function readFoundTemplate({ origin, path }: Pick<TemplateFile, 'origin' | 'path'>): string {
  return origin === 'user' ? readUserTemplate(path) : readTemplateFile(path)
}
