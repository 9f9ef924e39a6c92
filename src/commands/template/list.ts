import { RapportError } from '../../book/error.js'
import { templateUsage } from '../../book/reports/answerRates.js'
import type { CommandResult, Context } from '../../context.js'
import { exists } from '../../files/folder.js'
import { commandResult } from '../../flows/commandResult.js'
import { invalidScriptFilesIn } from '../../scripts/library/catalog.js'
import type { Template } from '../../scripts/template.js'
import { templateListLines } from '../../terminal/views/template.js'
import { describeTemplate } from './describe.js'

/** Lists all templates, with how often each was used and answered. */
export async function listTemplates(ctx: Context): Promise<CommandResult> {
  const uses = templateUsage(await ctx.store.read())
  const templates = (await loadAll(ctx)).map((template) => {
    const { used, answered } = uses.get(template.source.id) ?? { used: 0, answered: 0 }
    return { ...describeTemplate(template), used, answered }
  })
  const overriding = new Set(ctx.scripts.ids().filter((id) => ctx.scripts.find(id).overridesShipped))
  return commandResult({ templates }, (shown, theme) => templateListLines(shown.templates, overriding, theme))
}

/** Loads all templates that can be used; prints a notice for each one that cannot. */
async function loadAll(ctx: Context): Promise<Template[]> {
  const templates: Template[] = []
  for (const id of ctx.scripts.ids()) {
    try {
      templates.push(await ctx.scripts.load(id))
    } catch (error) {
      if (!(error instanceof RapportError)) throw error
      await ctx.printNotice(error.message, `All that is wrong with it: rapport template check ${id}`)
    }
  }
  await printIgnoredFiles(ctx)
  return templates
}

/**
 * Prints a notice about the files in the user's folder that are not templates, since the user may expect them to be.
 */
export async function printIgnoredFiles({ paths, printNotice }: Context): Promise<void> {
  const names = invalidScriptFilesIn(paths.templates)
  if (names.length === 0) return
  await printNotice(
    `Not read: ${names.map((name) => `“${name}”`).join(', ')} in ${paths.templates}.`,
    'A script is a file whose name has small letters, digits and hyphens, such as thank-you.hbs.',
  )
}

/** Shows the path of the folder with the user's own templates. */
export async function templatePath(ctx: Context): Promise<CommandResult> {
  if (!exists(ctx.paths.templates))
    await ctx.printNotice('It is not there yet; your first script makes it: rapport template new <id>')
  return commandResult({ path: ctx.paths.templates }, ({ path }) => [path])
}
