import { type Amendment, amendInteraction, deleteInteraction, findInteraction } from '../../book/amend.js'
import { RapportError } from '../../book/error.js'
import { contactRecord, followUpRecord, interactionRecord, namesOf } from '../../book/record.js'
import type { Book, FollowUp } from '../../book/schema.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { tellOfNamed } from '../../flows/touch.js'
import { followUpLine, followUpWords, interactionLine } from '../../terminal/views/log.js'
import { type TouchOptions, touchFrom } from './options.js'

export interface AmendOptions extends TouchOptions {
  summary?: string
  company?: string
  delete?: boolean
}

/** Puts right what was logged, or takes it out; no rule is run again. */
export async function amend(ctx: Context, id: string | undefined, options: AmendOptions): Promise<Answer> {
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
  for (const { name } of changed.created) await ctx.tell(`${name} is now in your book.`)
  await tellOfNamed(ctx, changed)
  const names = namesOf(changed.book)
  const data = {
    interaction: interactionRecord(changed.interaction, names),
    created: changed.created.map(contactRecord),
    opened: changed.opened.map((each) => followUpRecord(each, names)),
    moved: changed.moved.map((each) => followUpRecord(each, names)),
  }
  return answer(data, ({ interaction, opened, moved }, look) => [
    `Put right: ${interactionLine(interaction, look)}`,
    ...[...opened, ...moved].map((each) => `Next: ${followUpLine(each, look)}`),
  ])
}

async function ask({ prompter }: Context, summary: string): Promise<Amendment> {
  if (prompter === null)
    throw new RapportError('usage', 'You did not say what to put right.', {
      hint: 'For example: rapport amend --summary "budgets move in May", or rapport amend --delete.',
    })
  return { summary: await prompter.input({ message: 'What do you want to remember?', default: summary }) }
}

async function takeOut(ctx: Context, id: string): Promise<Answer> {
  const moment = ctx.moment()
  const { book, removed, dropped } = await ctx.store.change(moment, (before: Book) =>
    deleteInteraction(before, id, moment),
  )
  const names = namesOf(book)
  const data = {
    removed: interactionRecord(removed, names),
    alsoRemoved: { followUps: dropped.length },
    dropped: dropped.map((each: FollowUp) => followUpRecord(each, names)),
  }
  return answer(data, (shown, look) => [
    `Taken out: ${interactionLine(shown.removed, look)}`,
    ...shown.dropped.map((each) => `Let go: ${followUpWords(each)}`),
    look.faint('Bring it back: rapport undo'),
  ])
}
