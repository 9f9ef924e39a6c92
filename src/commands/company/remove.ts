import { RapportError } from '../../book/error.js'
import { companyToJson } from '../../book/model/toJson.js'
import { interviewsAt, removeCompany } from '../../book/people/company.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { capitalize } from '../../text/capitalize.js'
import { counted } from '../../text/counted.js'
import { withFullStop } from '../../text/withFullStop.js'
import { resolveCompany } from './resolveCompany.js'

/** Removes a company and its interviews after confirmation; its contacts stay. @throws RapportError `missing`, `cancelled`, `usage`. */
export async function remove(ctx: Context, words: string[], options: { yes?: boolean }): Promise<CommandResult> {
  const book = await ctx.store.read()
  const company = await resolveCompany(ctx, book, words)
  const { id, name } = company
  const along = interviewsAt(book, company).length
  const says = `${along === 0 ? '' : `${counted(along, 'interview')} there would go along; `}the people there stay.`
  if (!options.yes) {
    if (ctx.prompter === null)
      throw missing([{ name: 'your agreement', flag: '--yes' }], `It would remove ${name}; ${says}`)
    const message = `Remove ${name}? ${capitalize(says)}`
    if (!(await ctx.prompter.confirm({ message, default: false })))
      throw new RapportError('cancelled', 'Nothing was removed.')
  }
  const moment = ctx.moment()
  const { removed, alsoRemoved } = await ctx.store.change(moment, (before) => removeCompany(before, id, moment))
  return commandResult({ removed: companyToJson(removed), alsoRemoved }, (data, theme) => [
    withFullStop(
      `Removed: ${data.removed.name}${data.alsoRemoved.interviews > 0 ? `, with ${counted(data.alsoRemoved.interviews, 'interview')}` : ''}`,
    ),
    theme.faint('Bring back: rapport undo'),
  ])
}
