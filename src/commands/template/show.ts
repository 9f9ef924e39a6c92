import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { templateLines } from '../../terminal/views/template.js'
import { describeWhole, whichScript } from './describe.js'

/** One script: what it is for, what it asks, and how it is written. */
export async function showTemplate(ctx: Context, said: string | undefined): Promise<Answer> {
  const id = await whichScript(ctx, said)
  const template = await ctx.scripts.load(id)
  const { standsIn } = ctx.scripts.find(id)
  return answer({ template: describeWhole(template) }, (shown, look) =>
    templateLines({ ...shown.template, standsIn }, look),
  )
}
