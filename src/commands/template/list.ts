import { RapportError } from '../../book/error.js'
import { templateUsage } from '../../book/reports/answerRates.js'
import type { CommandResult, Context } from '../../context.js'
import { exists } from '../../files/folder.js'
import { commandResult } from '../../flows/commandResult.js'
import { strangersIn } from '../../scripts/library/catalog.js'
import type { Template } from '../../scripts/template.js'
import { templateListLines } from '../../terminal/views/template.js'
import { describe } from './describe.js'

/** Every script; how often each was used and answered comes from the log. */
export async function listTemplates(ctx: Context): Promise<CommandResult> {
  const uses = templateUsage(await ctx.store.read())
  const templates = (await loadAll(ctx)).map((template) => {
    const { used, answered } = uses.get(template.source.id) ?? { used: 0, answered: 0 }
    return { ...describe(template), used, answered }
  })
  const standingIn = new Set(ctx.scripts.ids().filter((id) => ctx.scripts.find(id).standsIn))
  return commandResult({ templates }, (shown, theme) => templateListLines(shown.templates, standingIn, theme))
}

/** Every script that can be used; one of the user's that cannot is reported, and does not hide the others. */
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
  await tellStrangers(ctx)
  return templates
}

/** Says which files are passed over, and why: a person who has put one there looks for it in vain. */
export async function tellStrangers({ paths, printNotice }: Context): Promise<void> {
  const names = strangersIn(paths.templates)
  if (names.length === 0) return
  await printNotice(
    `Not read: ${names.map((name) => `“${name}”`).join(', ')} in ${paths.templates}.`,
    'A script is a file whose name has small letters, digits and hyphens, such as thank-you.hbs.',
  )
}

/** Where scripts of one's own lie. */
export async function templatePath(ctx: Context): Promise<CommandResult> {
  if (!exists(ctx.paths.templates))
    await ctx.printNotice('It is not there yet; your first script makes it: rapport template new <id>')
  return commandResult({ path: ctx.paths.templates }, ({ path }) => [path])
}
