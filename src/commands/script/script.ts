import type { CommandResult, Context } from '../../context.js'
import { deliver } from '../../flows/script/deliver.js'
import { offerToSaveProfile } from '../../flows/script/offerToSaveProfile.js'
import { prepareScript } from '../../flows/script/prepare.js'
import { showScript, withReservedStdout } from '../../flows/script/show.js'
import { buildRequest } from './buildRequest.js'
import { logIfPlanned, planLogIfAsked, runBeforeLog } from './logIfAsked.js'
import type { ScriptOptions } from './options.js'
import { parseArguments } from './parseArguments.js'
import { refuseContradictions } from './refuseContradictions.js'
import { printMatchNotice } from './resolveRecipient.js'

/**
 * Prepares a script, shows it, and delivers it as the options say; with `--log`, also logs it.
 * @throws RapportError `usage`, `missing`, `io` and those of finding a contact, a template or a day.
 */
export async function script(ctx: Context, words: string[], options: ScriptOptions): Promise<CommandResult> {
  const parsed = parseArguments(words, options, ctx.scripts.has)
  await refuseContradictions(ctx, parsed, options)
  const book = await ctx.store.read()
  const request = await buildRequest(ctx, book, parsed, options)

  const prepared = await prepareScript(ctx, book, request)
  await printMatchNotice(ctx, prepared.script.to, options.to ?? parsed.person)
  await printMatchNotice(ctx, prepared.script.via, options.via)
  const plan = await planLogIfAsked(ctx, book, prepared, request.toLog)
  await showScript(ctx, prepared, parsed.stdout)

  const { out, copy, open, eml, force } = options
  const deliveryCtx = await withReservedStdout(ctx, parsed.stdout)
  await runBeforeLog(plan, () => deliver(deliveryCtx, book, prepared.script, { copy, open, eml, force }))
  const result = await logIfPlanned(deliveryCtx, book, prepared, plan)
  // Write the file last, after the user has confirmed that the script was used.
  await deliver(deliveryCtx, book, prepared.script, { out, force })
  await offerToSaveProfile(ctx, prepared)
  return result
}
