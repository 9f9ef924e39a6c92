import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { templateLines } from '../../terminal/views/template.js'
import { describeWhole, whichScript } from './describe.js'

/** One script: what it is for, what it asks, and how it is written. */
export async function showTemplate(ctx: Context, said: string | undefined): Promise<CommandResult> {
  const id = await whichScript(ctx, said)
  const template = await ctx.scripts.load(id)
  const { overridesShipped } = ctx.scripts.find(id)
  return commandResult({ template: describeWhole(template) }, (shown, theme) =>
    templateLines({ ...shown.template, overridesShipped }, theme),
  )
}
