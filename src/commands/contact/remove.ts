import { RapportError } from '../../book/error.js'
import { contactToJson } from '../../book/model/toJson.js'
import { removeContact } from '../../book/people/removeContact.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { resolveContact } from '../../flows/people/resolveContact.js'
import { counted } from '../../text/counted.js'

/**
 * Removes a contact with its log and follow-ups. Asks first when it has any.
 * @throws RapportError `missing` when nobody can be asked, `cancelled`.
 */
export async function remove(ctx: Context, words: string[], options: { yes?: boolean }): Promise<CommandResult> {
  const book = await ctx.store.read()
  const { id, name } = await resolveContact(ctx, book, words.join(' '))
  const { alsoRemoved } = removeContact(book, id, ctx.moment())
  if (!options.yes && alsoRemoved.interactions + alsoRemoved.followUps > 0) {
    if (ctx.prompter === null)
      throw missing(
        [{ name: 'your agreement', flag: '--yes' }],
        `It would remove ${name} with ${recordCounts(alsoRemoved)}.`,
      )
    const message = `Remove ${name} with ${recordCounts(alsoRemoved)}?`
    if (!(await ctx.prompter.confirm({ message, default: false })))
      throw new RapportError('cancelled', 'Nothing was removed.')
  }
  const moment = ctx.moment()
  const removed = await ctx.store.change(moment, (before) => removeContact(before, id, moment))
  const data = { removed: contactToJson(removed.removed), alsoRemoved: { ...removed.alsoRemoved } }
  return commandResult(data, (shown, theme) => [
    `Removed: ${shown.removed.name}${alsoRemovedText(shown.alsoRemoved)}.`,
    theme.faint('Bring back: rapport undo'),
  ])
}

function alsoRemovedText(also: { interactions: number; followUps: number }): string {
  return also.interactions + also.followUps > 0 ? `, with ${recordCounts(also)}` : ''
}

function recordCounts({ interactions, followUps }: { interactions: number; followUps: number }): string {
  return `${counted(interactions, 'log entry', 'log entries')} and ${counted(followUps, 'follow-up', 'follow-ups')}`
}
