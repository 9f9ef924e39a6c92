import { RapportError } from '../../book/error.js'
import type { Book, FollowUp } from '../../book/model/schema.js'
import { contactNames, contactToJson, followUpToJson, interactionToJson } from '../../book/model/toJson.js'
import { type Amendment, amendInteraction, deleteInteraction, findInteraction } from '../../book/touches/amend.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { printReferralNotices } from '../../flows/log/saveTouch.js'
import { followUpLine, followUpWords, interactionLine } from '../../terminal/views/log.js'
import { type TouchOptions, touchFrom } from './options.js'

export interface AmendOptions extends TouchOptions {
  summary?: string
  company?: string
  delete?: boolean
}

/** Puts right what was logged, or takes it out; no rule is run again. */
export async function amend(ctx: Context, id: string | undefined, options: AmendOptions): Promise<CommandResult> {
  const book = await ctx.store.read()
  const found = findInteraction(book, id)
  if (options.delete) return await takeOut(ctx, found.id)
  const said = await touchFrom(ctx, book, options)
  const amendment: Amendment = {
    ...said,
    ...(options.summary !== undefined && { summary: options.summary.trim() }),
    ...(options.company !== undefined && { company: options.company.trim() || null }),
  }
  const changes = Object.keys(amendment).length > 0 ? amendment : await ask(ctx, found.summary)
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) => amendInteraction(before, found.id, changes, moment))
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

async function ask({ prompter }: Context, summary: string): Promise<Amendment> {
  if (prompter === null)
    throw new RapportError('usage', 'You did not say what to put right.', {
      hint: 'For example: rapport amend --summary "budgets move in May", or rapport amend --delete.',
    })
  return { summary: await prompter.input({ message: 'What do you want to remember?', default: summary }) }
}

async function takeOut(ctx: Context, id: string): Promise<CommandResult> {
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
    ...shown.dropped.map((each) => `Let go: ${followUpWords(each)}`),
    theme.faint('Bring it back: rapport undo'),
  ])
}
