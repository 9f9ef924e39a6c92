import { RapportError } from '../../book/error.js'
import { stopWaiting } from '../../book/interviews/silence.js'
import type { FollowUp } from '../../book/model/schema.js'
import { contactNames, type FollowUpJson, followUpToJson } from '../../book/model/toJson.js'
import { closeFollowUp } from '../../book/touches/followUp.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { resolveFollowUp } from '../../flows/log/resolveFollowUp.js'
import type { Theme } from '../../terminal/theme.js'
import { closedLine } from '../../terminal/views/log.js'

/** Drops a follow-up that is no longer wanted; an introduction that was asked for is thereby refused. @throws RapportError `unknown-ref`, `missing`, `usage`. */
export async function drop(ctx: Context, words: string[], options: { void?: boolean }): Promise<CommandResult> {
  const { followUp: open, rest } = await resolveFollowUp(ctx, await ctx.store.read(), words)
  if (rest.length > 0)
    throw new RapportError('usage', `There is more than a name or an id: “${rest.join(' ')}”.`, {
      hint: 'Drop one at a time.',
    })
  return await dropFollowUp(ctx, open, options)
}

/**
 * Drops a follow-up. To let go of hearing from an interview says that there was no answer.
 * @throws RapportError `unknown-ref` where it was closed in the meantime.
 */
export async function dropFollowUp(
  ctx: Context,
  { id }: FollowUp,
  options: { void?: boolean },
): Promise<CommandResult> {
  const moment = ctx.moment()
  const { book, followUp, interview } = await ctx.store.change(moment, (before) =>
    options.void
      ? { ...closeFollowUp(before, id, 'dropped', moment, { isVoid: true }), interview: null }
      : stopWaiting(before, id, moment),
  )
  const silentCompany = interview === null ? null : interview.company
  const data = { followUp: followUpToJson(followUp, contactNames(book)) }
  return { ...commandResult({ ...data, silentCompany }, droppedLines), data }
}

function droppedLines(
  { followUp, silentCompany }: { followUp: FollowUpJson; silentCompany: string | null },
  theme: Theme,
): string[] {
  const lines = [closedLine(followUp, 'Let go', theme)]
  if (silentCompany !== null)
    lines.push(`The interview at ${silentCompany} stands as “no answer” now. If they do call: rapport undo`)
  return lines
}
