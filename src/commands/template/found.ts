import { basename } from 'node:path'
import { RapportError } from '../../book/error.js'
import type { Context } from '../../context.js'
import { exists } from '../../files/folder.js'
import { readTemplateFile, readUserTemplate } from '../../scripts/library/readTemplateFile.js'

/** A template's file, of which the user said the id or the path. */
export interface Found {
  id: string
  path: string
  origin: 'shipped' | 'user' | 'file'
}

/**
 * The template that a word means: a script by its id, or a file. What has a slash or a dot in it is a file.
 * @throws RapportError `unknown-template`.
 */
export function findTemplate({ scripts }: Pick<Context, 'scripts'>, word: string): Found {
  const isPath = /[/\\.]/.test(word)
  if (!isPath && scripts.has(word)) return { id: word, ...scripts.find(word) }
  if (isPath || exists(word)) return { id: basename(word).replace(/\.hbs$/i, ''), path: word, origin: 'file' }
  throw new RapportError('unknown-template', `There is no script and no file called “${word}”.`, {
    hint: `There is: ${scripts.ids().join(', ')}.`,
  })
}

/** Its text. @throws RapportError `bad-template` where it cannot be read as text. */
export function textOf({ origin, path }: Pick<Found, 'origin' | 'path'>): string {
  return origin === 'user' ? readUserTemplate(path) : readTemplateFile(path)
}
