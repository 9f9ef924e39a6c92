import { RapportError } from '../../book/error.js'
import { fold } from '../../book/identity/fold.js'
import { channels } from '../../book/model/channel.js'
import type { CommandResult, Context } from '../../context.js'
import { createFile } from '../../files/createFile.js'
import { commandResult } from '../../flows/commandResult.js'
import { isScriptId, scriptFile } from '../../scripts/library/catalog.js'
import { compileTemplate } from '../../scripts/library/compile.js'
import { savedTemplateLines } from '../../terminal/views/template.js'
import { describeWhole } from './describe.js'
import { findTemplate, textOf } from './found.js'
import { skeleton } from './skeleton.js'

/** Makes a script of the user's own: from a file, from another script, from the shipped one of its name, or from nothing. */
export async function newTemplate(ctx: Context, id: string, options: { from?: string }): Promise<CommandResult> {
  refuseName(id)
  const path = scriptFile(ctx.paths.templates, id)
  const isThere = ctx.scripts.has(id)
  if (isThere && ctx.scripts.find(id).origin === 'user') throw isYours(id, path)
  const from = options.from ?? (isThere ? id : null)
  const { text, origin } = from === null ? { text: skeleton, origin: path } : copied(ctx, from)
  const template = describeWhole({ ...compileTemplate(id, text, origin), path })
  if (!createFile(path, text)) throw isInTheWay(path)
  return commandResult({ template }, (shown, theme) =>
    savedTemplateLines({ ...shown.template, overridesShipped: isThere, isNew: true }, theme),
  )
}

function copied(ctx: Context, from: string): { text: string; origin: string } {
  const found = findTemplate(ctx, from)
  return { text: textOf(found), origin: found.path }
}

function refuseName(id: string): void {
  if (!isScriptId(id)) {
    const near = fold(id)
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .join('-')
    const example = isScriptId(near) ? near : 'thank-you'
    throw new RapportError('usage', `A script cannot be called “${id}”.`, {
      hint: `Use small letters, digits and hyphens, 41 at most, such as ${example}.`,
    })
  }
  if (channels.some((channel) => channel === id))
    throw new RapportError('usage', `A script cannot be called “${id}”, for that is a way to reach somebody.`, {
      hint: `Call it my-${id}, for example.`,
    })
}

function isYours(id: string, path: string): RapportError {
  return new RapportError('io', `You have a script called “${id}” already: ${path}.`, {
    hint: `Change it with rapport template edit ${id}, or choose another name. Nothing was changed.`,
  })
}

function isInTheWay(path: string): RapportError {
  return new RapportError('io', `Something else is there already: ${path}.`, {
    hint: 'Move it away, or choose another name. Nothing was changed.',
  })
}
