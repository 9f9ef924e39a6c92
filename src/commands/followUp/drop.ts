import { RapportError } from '../../book/error.js'
import type { Book, FollowUp } from '../../book/model/schema.js'
import { contactNames, type FollowUpJson, followUpToJson } from '../../book/model/toJson.js'
import { stopWaiting } from '../../book/outcomes/silence.js'
import { closeFollowUp } from '../../book/touches/followUp.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { bowingOut } from '../../flows/log/bowingOut.js'
import { resolveFollowUp } from '../../flows/log/resolveFollowUp.js'
import type { Theme } from '../../terminal/theme.js'
import { closedLine, followUpLine } from '../../terminal/views/log.js'

/** Drops a follow-up that is no longer wanted; an introduction that was asked for is thereby refused. @throws RapportError `unknown-ref`, `missing`, `usage`. */
export async function drop(ctx: Context, words: string[], options: { void?: boolean }): Promise<CommandResult> {
  const book = await ctx.store.read()
  const { followUp: open, rest } = await resolveFollowUp(ctx, book, words)
  if (rest.length > 0)
    throw new RapportError('usage', `There is more than a name or an id: “${rest.join(' ')}”.`, {
      hint: 'Drop one at a time.',
    })
  return await dropFollowUp(ctx, book, open, options)
}

/**
 * Drops a follow-up. To let go of hearing from an interview says that there was no answer.
 * @param book as it was read.
 * @throws RapportError `unknown-ref` where it was closed in the meantime.
 */
export async function dropFollowUp(
  ctx: Context,
  book: Book,
  { id }: FollowUp,
  options: { void?: boolean },
): Promise<CommandResult> {
  const afterwards = await bowingOut(book)
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) => {
    const dropped = options.void
      ? { ...closeFollowUp(before, id, 'dropped', moment, { isVoid: true }), interview: null }
      : stopWaiting(before, id, moment)
    return afterwards(before, dropped, moment)
  })
  const names = contactNames(changed.book)
  const { interview } = changed
  const data = { followUp: followUpToJson(changed.followUp, names) }
  const silent = interview && { id: interview.id, company: interview.company }
  const opened = silent ? changed.opened.map((each) => followUpToJson(each, names)) : []
  return { ...commandResult({ ...data, silent, opened }, droppedLines), data }
}

interface DroppedView {
  followUp: FollowUpJson
  /** The interview that nobody answered; null for any other follow-up. */
  silent: { id: string; company: string } | null
  opened: FollowUpJson[]
}

function droppedLines({ followUp, silent, opened }: DroppedView, theme: Theme): string[] {
  const lines = [closedLine(followUp, 'Let go', theme)]
  if (silent !== null)
    lines.push(
      `The interview at ${silent.company} is saved as “no answer”. If they do call: ${theme.accent(`rapport interview outcome ${silent.id} advanced`)}`,
    )
  return [...lines, ...opened.map((each) => `Next: ${followUpLine(each, theme)}`)]
}
