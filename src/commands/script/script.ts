import type { CommandResult, Context } from '../../context.js'
import { deliver } from '../../flows/script/deliver.js'
import { offerToSaveProfile } from '../../flows/script/offerToSaveProfile.js'
import { prepareScript } from '../../flows/script/prepare.js'
import { showScript, withReservedStdout } from '../../flows/script/show.js'
import { beforeLog, logIfPlanned, planLogIfAsked } from './logIfAsked.js'
import type { ScriptOptions } from './options.js'
import { parseCall } from './parse.js'
import { tellWhoWasFound } from './recipient.js'
import { refuseContradictions } from './refuse.js'
import { requestFrom } from './request.js'

/** Writes a script, shows it, and takes it where it was asked to go; with `--log` it is logged as well. */
export async function script(ctx: Context, words: string[], options: ScriptOptions): Promise<CommandResult> {
  const parsed = parseCall(words, options, ctx.scripts.has)
  await refuseContradictions(ctx, parsed, options)
  const book = await ctx.store.read()
  const request = await requestFrom(ctx, book, parsed, options)

  const prepared = await prepareScript(ctx, book, request)
  await tellWhoWasFound(ctx, prepared.script.to, options.to ?? parsed.person)
  await tellWhoWasFound(ctx, prepared.script.via, options.via)
  const plan = await planLogIfAsked(ctx, book, prepared, request.toLog)
  await showScript(ctx, prepared, parsed.stdout)

  const { out, copy, open, eml, force } = options
  const after = await withReservedStdout(ctx, parsed.stdout)
  await beforeLog(plan, () => deliver(after, book, prepared.script, { copy, open, eml, force }))
  const result = await logIfPlanned(after, book, prepared, plan)
  // A file is written last, once it is sure that the script is used.
  await deliver(after, book, prepared.script, { out, force })
  await offerToSaveProfile(ctx, prepared)
  return result
}
