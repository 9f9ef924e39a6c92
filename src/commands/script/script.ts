import type { CommandResult, Context } from '../../context.js'
import { checkBeforeAsking, checkTypedSubject, type ScriptToWrite } from '../../flows/script/beforeAsking.js'
import { deliver } from '../../flows/script/deliver.js'
import { offerToSaveProfile } from '../../flows/script/offerToSaveProfile.js'
import { prepareScript } from '../../flows/script/prepare.js'
import { refuseOver } from '../../flows/script/refuseOver.js'
import { refuseOwnWords } from '../../flows/script/refuseOwnWords.js'
import { showScript, withReservedStdout } from '../../flows/script/show.js'
import { withFullStop } from '../../text/withFullStop.js'
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

  const beforeWriting = async (toWrite: ScriptToWrite) => {
    refuseOver(book, toWrite, parsed.set, ctx.today)
    if (parsed.template === undefined) refuseOwnWords(book, toWrite)
    await checkBeforeAsking(ctx, book, toWrite)
  }
  const prepared = await prepareScript(ctx, book, { ...request, beforeWriting })
  await printMatchNotice(ctx, prepared.script.to, options.to ?? parsed.person)
  await printMatchNotice(ctx, prepared.script.via, options.via)
  if (prepared.newAbout !== null && !options.log) await printNewSubject(ctx, prepared.newAbout.name)
  await checkTypedSubject(ctx, book, prepared)
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

async function printNewSubject(ctx: Context, name: string): Promise<void> {
  await ctx.printNotice(
    `${withFullStop(`Not in your book yet: ${name}`)} To log that you sent it, say the same with --log.`,
  )
}
