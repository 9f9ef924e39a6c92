import { RapportError } from '../../book/error.js'
import { type Settings, settingsOf } from '../../book/model/settings.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { scriptIdsIn } from '../../scripts/library/catalog.js'
import { coachTemplate } from '../../scripts/library/coachTemplate.js'
import { compileTemplate, inspectUserTemplate } from '../../scripts/library/compile.js'
import { faultSentence } from '../../scripts/library/templateFault.js'
import { type CheckedTemplate, templateCheckLines } from '../../terminal/views/templateCheck.js'
import { type Found, findTemplate, textOf } from './found.js'
import { tellStrangers } from './list.js'

/** All that is wrong with a script, or with each of the user's own, and what the coach says to it. */
export async function checkTemplates(ctx: Context, which: string | undefined): Promise<CommandResult> {
  const settings = settingsOf(await ctx.store.read())
  const checks =
    which === undefined ? await ownChecks(ctx, settings) : [await check(findTemplate(ctx, which), settings)]
  if (which === undefined) await tellStrangers(ctx)
  const templates = checks.map(({ checked }) => checked)
  const exitCode = checks.some(({ stops }) => stops) ? 1 : 0
  return commandResult({ templates }, (shown, theme) => templateCheckLines(shown.templates, theme), exitCode)
}

interface Check {
  checked: CheckedTemplate
  /** The script cannot be used. */
  stops: boolean
}

/** One that cannot even be read does not hide the others. */
async function ownChecks({ paths, scripts }: Context, settings: Settings): Promise<Check[]> {
  const checks: Check[] = []
  for (const id of scriptIdsIn(paths.templates)) {
    const found = { id, ...scripts.find(id) }
    checks.push(await orFault(() => check(found, settings), found))
  }
  return checks
}

async function check(found: Found, settings: Settings): Promise<Check> {
  const { id, path } = found
  const text = textOf(found)
  const { faults } = inspectUserTemplate(id, text)
  const checked = {
    id,
    path,
    faults: faults.map((each) => ({ line: each.line, message: faultSentence(each), hint: each.hint })),
    findings: [],
  }
  if (faults.some((each) => each.isFatal)) return { checked, stops: true }
  return await orFault(async () => {
    const findings = await coachTemplate(compileTemplate(id, text, path), settings)
    return { checked: { ...checked, findings }, stops: false }
  }, found)
}

/** What cannot be read or filled at all, as a fault of its first line. */
async function orFault(work: () => Promise<Check>, { id, path }: Found): Promise<Check> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof RapportError)) throw error
    const fault = { line: 1, message: error.message, hint: error.details.hint ?? '' }
    return { checked: { id, path, faults: [fault], findings: [] }, stops: true }
  }
}
