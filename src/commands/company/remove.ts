import { RapportError } from '../../book/error.js'
import { companyToJson } from '../../book/model/toJson.js'
import { removeCompany } from '../../book/people/company.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { withFullStop } from '../../text/withFullStop.js'
import { resolveCompany } from './resolveCompany.js'

/** Removes a company after confirmation; its contacts stay. @throws RapportError `missing`, `cancelled`, `usage`. */
export async function remove(ctx: Context, words: string[], options: { yes?: boolean }): Promise<CommandResult> {
  const { id, name } = await resolveCompany(ctx, await ctx.store.read(), words)
  if (!options.yes) {
    if (ctx.prompter === null)
      throw missing([{ name: 'your agreement', flag: '--yes' }], `It would remove ${name}; the people there stay.`)
    const message = `Remove ${name}? The people there stay.`
    if (!(await ctx.prompter.confirm({ message, default: false })))
      throw new RapportError('cancelled', 'Nothing was removed.')
  }
  const { removed } = await ctx.store.change(ctx.moment(), (before) => removeCompany(before, id))
  return commandResult({ removed: companyToJson(removed), alsoRemoved: {} }, (data, theme) => [
    withFullStop(`Removed: ${data.removed.name}`),
    theme.faint('Bring back: rapport undo'),
  ])
}
