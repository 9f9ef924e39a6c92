import { RapportError } from '../../book/error.js'
import { defaultOutcome } from '../../book/model/channel.js'
import { isTouch } from '../../book/model/interaction.js'
import type { Book, FollowUp, Interaction } from '../../book/model/schema.js'
import { contactNames, contactToJson, followUpToJson, interactionToJson } from '../../book/model/toJson.js'
import { type Amendment, amendInteraction, deleteInteraction, findInteraction } from '../../book/touches/amend.js'
import type { NewTouch } from '../../book/touches/newTouch.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { printReferralNotices } from '../../flows/log/saveTouch.js'
import { settlingCompanies } from '../../flows/log/settlingCompanies.js'
import { understandOutcome } from '../../flows/log/understandOutcome.js'
import { followUpLine, followUpText, interactionLine } from '../../terminal/views/log.js'
import { resolveIds, type TouchOptions, touchFromOptions } from './options.js'

export interface AmendOptions extends TouchOptions {
  summary?: string
  company?: string
  without?: string[]
  delete?: boolean
}

/**
 * Corrects an entry of the log, by default the last one, or deletes it. The rules for follow-ups do not run again.
 * @throws RapportError `unknown-ref`, `usage`, `bad-date` and those of finding a contact.
 */
export async function amend(ctx: Context, id: string | undefined, options: AmendOptions): Promise<CommandResult> {
  const book = await ctx.store.read()
  const found = findInteraction(book, id)
  if (options.delete) return await deleteEntry(ctx, found.id)
  const fromOptions = await touchFromOptions(ctx, book, options, found.on)
  const amendment: Amendment = {
    ...fromOptions,
    ...(options.without && { without: await resolveIds(ctx, book, options.without) }),
    ...(options.summary !== undefined && { summary: options.summary.trim() }),
    ...(options.company !== undefined && { company: options.company.trim() || null }),
  }
  const typed = Object.keys(amendment).length > 0 ? amendment : await askSummary(ctx, found.summary)
  const changes = await withOutcomeFromSummary(found, typed)
  const settle = await settlingCompanies(ctx, book, changes)
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) =>
    amendInteraction(settle(before, moment), found.id, changes, moment),
  )
  for (const { name } of changed.created) await ctx.printNotice(`${name} is now in your book.`)
  await printReferralNotices(ctx, changed)
  const names = contactNames(changed.book)
  const data = {
    interaction: interactionToJson(changed.interaction, names),
    created: changed.created.map(contactToJson),
    opened: changed.opened.map((each) => followUpToJson(each, names)),
    moved: changed.moved.map((each) => followUpToJson(each, names)),
  }
  return commandResult(data, ({ interaction, opened, moved }, theme) => [
    `Put right: ${interactionLine(interaction, theme)}`,
    ...[...opened, ...moved].map((each) => `Next: ${followUpLine(each, theme)}`),
  ])
}

/**
 * Changes to an entry with the outcome that the new summary is in words; unchanged where the user named an outcome, now or
 * before. What else the words say of the way to be in touch is left as it was logged.
 */
async function withOutcomeFromSummary(found: Interaction, changes: Amendment): Promise<Amendment> {
  const { channel = found.channel, direction = found.direction, summary } = changes
  const isNamed = changes.outcome !== undefined || found.outcome !== defaultOutcome(found.channel, found.direction)
  if (!isTouch(found) || isNamed || summary === undefined) return changes
  const touch: Omit<NewTouch, 'contact'> = { on: found.on, channel, direction, summary }
  const { outcome, summary: rest } = await understandOutcome(touch, '')
  return outcome === undefined ? changes : { ...changes, outcome, summary: rest ?? '' }
}

/** Asks for a new summary. @throws RapportError `usage` when nobody can be asked. */
async function askSummary({ prompter }: Context, summary: string): Promise<Amendment> {
  if (prompter === null)
    throw new RapportError('usage', 'You did not say what to put right.', {
      hint: 'For example: rapport amend --summary "budgets move in May", or rapport amend --delete.',
    })
  return { summary: await prompter.input({ message: 'What do you want to remember?', default: summary, isLong: true }) }
}

/** Deletes an entry of the log, and drops the follow-ups that it opened. */
async function deleteEntry(ctx: Context, id: string): Promise<CommandResult> {
  const moment = ctx.moment()
  const { book, removed, dropped } = await ctx.store.change(moment, (before: Book) =>
    deleteInteraction(before, id, moment),
  )
  const names = contactNames(book)
  const data = {
    removed: interactionToJson(removed, names),
    alsoRemoved: { followUps: dropped.length },
    dropped: dropped.map((each: FollowUp) => followUpToJson(each, names)),
  }
  return commandResult(data, (shown, theme) => [
    `Taken out: ${interactionLine(shown.removed, theme)}`,
    ...shown.dropped.map((each) => `Let go: ${followUpText(each, theme)}`),
    theme.faint('Bring it back: rapport undo'),
  ])
}
