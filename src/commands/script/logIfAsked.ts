import { RapportError } from '../../book/error.js'
import type { Book } from '../../book/model/schema.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import type { LogPlan } from '../../flows/script/log.js'
import type { PreparedScript } from '../../flows/script/preparedScript.js'
import type { LogRequest } from '../../flows/script/request.js'

// The steps of --log. Without --log they do nothing, and the code that logs is not loaded.

/** Checks that a script can be logged, before it is shown. @returns how to log it; null without `--log`. */
export async function planLogIfAsked(
  ctx: Context,
  book: Book,
  prepared: PreparedScript,
  request: LogRequest | null,
): Promise<LogPlan | null> {
  if (request === null) return null
  const { planLog } = await import('../../flows/script/log.js')
  return await planLog(ctx, book, prepared, request)
}

/** Runs a step before logging. When it fails, its error also says that nothing was logged. */
export async function runBeforeLog(plan: LogPlan | null, step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    if (plan === null || !(error instanceof RapportError)) throw error
    const { hint = '', ...details } = error.details
    throw new RapportError(error.code, error.message, { ...details, hint: `Nothing was logged. ${hint}` })
  }
}

/** Logs a script as planned, if at all, and prints what changed. @returns the result of the whole command. */
export async function logIfPlanned(
  ctx: Context,
  book: Book,
  prepared: PreparedScript,
  plan: LogPlan | null,
): Promise<CommandResult> {
  if (plan === null) return commandResult(prepared.script, () => [])
  const { logAndShow } = await import('../../flows/script/log.js')
  return await logAndShow(ctx, book, prepared, plan)
}
