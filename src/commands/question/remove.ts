import { RapportError } from '../../book/error.js'
import { removeQuestion } from '../../book/stories/question.js'
import { questionToJson } from '../../book/stories/questionToJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { resolveQuestion } from './resolveQuestion.js'

/** Removes a question after a question. @throws RapportError `missing` when nobody can be asked, `cancelled`, `usage`. */
export async function remove(ctx: Context, words: string[], options: { yes?: boolean }): Promise<CommandResult> {
  const found = await resolveQuestion(ctx, await ctx.store.read(), words)
  if (!options.yes) {
    if (ctx.prompter === null)
      throw missing([{ name: 'your agreement', flag: '--yes' }], `It would remove “${found.text}”`)
    if (!(await ctx.prompter.confirm({ message: `Remove “${found.text}”`, default: false })))
      throw new RapportError('cancelled', 'Nothing was removed.')
  }
  const moment = ctx.moment()
  const { removed } = await ctx.store.change(moment, (before) => removeQuestion(before, found.id, moment))
  return commandResult({ removed: questionToJson(removed) }, (data, theme) => [
    `Removed: ${data.removed.text}`,
    theme.faint('Bring back: rapport undo'),
  ])
}
