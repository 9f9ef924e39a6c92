import { RapportError } from '../../book/error.js'
import { fold } from '../../book/identity/fold.js'
import { channels } from '../../book/model/channel.js'
import type { CommandResult, Context } from '../../context.js'
import { createFile } from '../../files/createFile.js'
import { commandResult } from '../../flows/commandResult.js'
import { isScriptId, scriptFile } from '../../scripts/library/catalog.js'
import { compileTemplate } from '../../scripts/library/compile.js'
import { savedTemplateLines } from '../../terminal/views/template.js'
import { describeTemplateFully } from './describe.js'
import { findTemplate, readFoundTemplate } from './findTemplate.js'
import { skeleton } from './skeleton.js'

/**
 * Creates a template of the user's own: a copy of a file or of another template, by default of the shipped one with
 * this id, else a skeleton.
 * @throws RapportError `usage` for an invalid id, `io` when it exists; `unknown-template`, `bad-template`.
 */
export async function newTemplate(ctx: Context, id: string, options: { from?: string }): Promise<CommandResult> {
  refuseInvalidName(id)
  const path = scriptFile(ctx.paths.templates, id)
  const exists = ctx.scripts.has(id)
  if (exists && ctx.scripts.find(id).origin === 'user') throw ownScriptError(id, path)
  const from = options.from ?? (exists ? id : null)
  const { text, origin } = from === null ? { text: skeleton, origin: path } : copyFrom(ctx, from)
  const template = describeTemplateFully({ ...compileTemplate(id, text, origin), path })
  if (!createFile(path, text, ctx.store.options.processInfo)) throw pathTakenError(path)
  return commandResult({ template }, (shown, theme) =>
    savedTemplateLines({ ...shown.template, overridesShipped: exists, isNew: true }, theme),
  )
}

function copyFrom(ctx: Context, from: string): { text: string; origin: string } {
  const found = findTemplate(ctx, from)
  return { text: readFoundTemplate(found), origin: found.path }
}

/** @throws RapportError `usage` for an id that is not allowed, with one that is as a hint. */
function refuseInvalidName(id: string): void {
  if (!isScriptId(id)) {
    const suggestion = fold(id)
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .join('-')
    const example = isScriptId(suggestion) ? suggestion : 'thank-you'
    throw new RapportError('usage', `A script cannot be called “${id}”.`, {
      hint: `Use small letters, digits and hyphens, 41 at most, such as ${example}.`,
    })
  }
  if (channels.some((channel) => channel === id))
    throw new RapportError('usage', `A script cannot be called “${id}”, for that is a way to reach somebody.`, {
      hint: `Call it my-${id}, for example.`,
    })
}

function ownScriptError(id: string, path: string): RapportError {
  return new RapportError('io', `You have a script called “${id}” already: ${path}.`, {
    hint: `Change it with rapport template edit ${id}, or choose another name. Nothing was changed.`,
  })
}

function pathTakenError(path: string): RapportError {
  return new RapportError('io', `Something else is there already: ${path}.`, {
    hint: 'Move it away, or choose another name. Nothing was changed.',
  })
}
