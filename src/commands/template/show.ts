import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { templateLines } from '../../terminal/views/template.js'
import { describeTemplateFully, resolveTemplateId } from './describe.js'

/** Shows one template: its purpose, its questions, and its text. @throws RapportError `missing`, `unknown-template`. */
export async function showTemplate(ctx: Context, requestedId: string | undefined): Promise<CommandResult> {
  const id = await resolveTemplateId(ctx, requestedId)
  const template = await ctx.scripts.load(id)
  const { overridesShipped } = ctx.scripts.find(id)
  return commandResult({ template: describeTemplateFully(template) }, (shown, theme) =>
    templateLines({ ...shown.template, overridesShipped }, theme),
  )
}
