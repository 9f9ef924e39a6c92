import { RapportError } from '../../book/error.js'
import { touchesWith } from '../../book/model/lookup.js'
import type { Interview } from '../../book/model/schema.js'
import { contactToJson } from '../../book/model/toJson.js'
import { removeContact } from '../../book/people/removeContact.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { resolveContact } from '../../flows/people/resolveContact.js'
import { counted } from '../../text/counted.js'
import { withFullStop } from '../../text/withFullStop.js'

/**
 * Removes a contact with its log and follow-ups. Asks first when it has any, or notes.
 * @throws RapportError `missing` when nobody can be asked, `cancelled`.
 */
export async function remove(ctx: Context, words: string[], options: { yes?: boolean }): Promise<CommandResult> {
  const book = await ctx.store.read()
  const { id, name, notes } = await resolveContact(ctx, book, words.join(' '))
  const { alsoRemoved } = removeContact(book, id, ctx.moment())
  const history = hasHistory(alsoRemoved) ? recordCounts(alsoRemoved) : ''
  const shared = touchesWith(book, id).length - alsoRemoved.interactions
  const place = shared > 0 && `their place in ${counted(shared, 'talk', 'talks')} with others`
  const isNoted = ({ interviewers, debriefs }: Interview) =>
    interviewers.includes(id) || debriefs.some(({ contactId }) => contactId === id)
  const interviews = book.interviews.filter(isNoted).length
  const there = interviews > 0 && `their place in ${counted(interviews, 'interview')}, and what you noted of them there`
  const lost = [notes.trim() && 'your notes', history, place, there].filter(Boolean).join(', ')
  if (!options.yes && lost !== '') {
    if (ctx.prompter === null)
      throw missing([{ name: 'your agreement', flag: '--yes' }], `It would remove ${name} with ${lost}.`)
    const message = `Remove ${name} with ${lost}?`
    if (!(await ctx.prompter.confirm({ message, default: false })))
      throw new RapportError('cancelled', 'Nothing was removed.')
  }
  const moment = ctx.moment()
  const removed = await ctx.store.change(moment, (before) => removeContact(before, id, moment))
  const data = { removed: contactToJson(removed.removed), alsoRemoved: { ...removed.alsoRemoved } }
  return commandResult(data, (shown, theme) => [
    withFullStop(`Removed: ${shown.removed.name}${alsoRemovedText(shown.alsoRemoved)}`),
    theme.faint('Bring back: rapport undo'),
  ])
}

function alsoRemovedText(also: { interactions: number; followUps: number }): string {
  return hasHistory(also) ? `, with ${recordCounts(also)}` : ''
}

const hasHistory = ({ interactions, followUps }: { interactions: number; followUps: number }) =>
  interactions + followUps > 0

function recordCounts({ interactions, followUps }: { interactions: number; followUps: number }): string {
  return `${counted(interactions, 'log entry', 'log entries')} and ${counted(followUps, 'follow-up', 'follow-ups')}`
}
