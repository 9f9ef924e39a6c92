import { RapportError } from '../../book/error.js'
import { type Settings, settingsOf } from '../../book/model/settings.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { scriptIdsIn } from '../../scripts/library/catalog.js'
import { coachTemplate } from '../../scripts/library/coachTemplate.js'
import { compileTemplate, inspectUserTemplate } from '../../scripts/library/compile.js'
import { faultSentence } from '../../scripts/library/templateFault.js'
import { type CheckedTemplate, templateCheckLines } from '../../terminal/views/templateCheck.js'
import { findTemplate, readFoundTemplate, type TemplateFile } from './findTemplate.js'
import { printIgnoredFiles } from './list.js'

/**
 * Checks a template, or all of the user's own: shows its faults and the coach's advice. The exit code is 1 when one
 * cannot be used.
 * @throws RapportError `unknown-template`.
 */
export async function checkTemplates(ctx: Context, word: string | undefined): Promise<CommandResult> {
  const settings = settingsOf(await ctx.store.read())
  const checks =
    word === undefined ? await checkAllOwn(ctx, settings) : [await checkTemplate(findTemplate(ctx, word), settings)]
  if (word === undefined) await printIgnoredFiles(ctx)
  const templates = checks.map(({ checked }) => checked)
  const exitCode = checks.some(({ isUnusable }) => isUnusable) ? 1 : 0
  return commandResult({ templates }, (shown, theme) => templateCheckLines(shown.templates, theme), exitCode)
}

interface CheckResult {
  checked: CheckedTemplate
  /** Whether a fault prevents using the template. */
  isUnusable: boolean
}

/** Checks all of the user's templates, including those that cannot be read. */
async function checkAllOwn({ paths, scripts }: Context, settings: Settings): Promise<CheckResult[]> {
  const checks: CheckResult[] = []
  for (const id of scriptIdsIn(paths.templates)) {
    const found = { id, ...scripts.find(id) }
    checks.push(await catchFault(() => checkTemplate(found, settings), found))
  }
  return checks
}

async function checkTemplate(found: TemplateFile, settings: Settings): Promise<CheckResult> {
  const { id, path } = found
  const text = readFoundTemplate(found)
  const { faults } = inspectUserTemplate(id, text)
  const checked = {
    id,
    path,
    faults: faults.map((each) => ({ line: each.line, message: faultSentence(each), hint: each.hint })),
    findings: [],
  }
  if (faults.some((each) => each.isFatal)) return { checked, isUnusable: true }
  return await catchFault(async () => {
    const findings = await coachTemplate(compileTemplate(id, text, path), settings)
    return { checked: { ...checked, findings }, isUnusable: false }
  }, found)
}

/** Runs a check. A RapportError, such as for a file that cannot be read, becomes a fault on line 1. */
async function catchFault(work: () => Promise<CheckResult>, { id, path }: TemplateFile): Promise<CheckResult> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof RapportError)) throw error
    const fault = { line: 1, message: error.message, hint: error.details.hint ?? '' }
    return { checked: { id, path, faults: [fault], findings: [] }, isUnusable: true }
  }
}
