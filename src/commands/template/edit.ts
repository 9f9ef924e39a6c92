import { basename } from 'node:path'
import { RapportError } from '../../book/error.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import type { ScriptLocation } from '../../scripts/library/catalog.js'
import { compileTemplate, inspectUserTemplate } from '../../scripts/library/compile.js'
import { faultSentence } from '../../scripts/library/templateFault.js'
import type { Prompter } from '../../terminal/prompter.js'
import { savedTemplateLines } from '../../terminal/views/template.js'
import { faultLines } from '../../terminal/views/templateCheck.js'
import { describeTemplateFully, resolveTemplateId } from './describe.js'
import { readFoundTemplate } from './findTemplate.js'
import { openOwnCopy } from './ownCopy.js'

/** The text that was saved last, and the path of its file. */
interface Saved {
  text: string
  path: string
}

/**
 * Changes a template in the editor; a shipped one as a copy of the user's own.
 * @throws RapportError `bad-template` when the saved text cannot be used; `missing`, `usage`, `unknown-template`, `io`.
 */
export async function editTemplate(ctx: Context, requestedId: string | undefined): Promise<CommandResult> {
  const id = await resolveTemplateId(ctx, requestedId)
  const place = ctx.scripts.find(id)
  if (ctx.prompter === null) throw needsTerminalError(id, place)
  const saved = await editUntilUsable(ctx, ctx.prompter, id, place)
  if (saved === null) {
    const template = describeTemplateFully(await ctx.scripts.load(id))
    return commandResult({ template }, () => ['Nothing was changed.'])
  }
  const newId = basename(saved.path, '.hbs')
  const template = describeTemplateFully(compileSaved(newId, saved, place))
  const overridesShipped = newId === id && place.origin === 'shipped'
  return commandResult({ template }, (shown, theme) =>
    savedTemplateLines({ ...shown.template, overridesShipped, isNew: false }, theme),
  )
}

/**
 * Opens the editor until the text can be used or the user stops. Saves each text first, so that nothing is lost.
 * @returns what was saved last; null when nothing was changed.
 */
async function editUntilUsable(
  ctx: Context,
  prompter: Prompter,
  id: string,
  place: ScriptLocation,
): Promise<Saved | null> {
  const own = openOwnCopy(ctx, id)
  let before = readFoundTemplate(place)
  let saved: Saved | null = null
  let isDone = false
  while (!isDone) {
    const text = await ctx.edit(before, `${id}.hbs`)
    if (text === before || text.trim() === '') break
    const { path, isBeside } = own.save(text)
    if (isBeside) await ctx.printNotice(`Another hand was at this script meanwhile. What you wrote is in ${path}.`)
    const { faults } = inspectUserTemplate(id, text)
    await ctx.printNotice(...faults.flatMap((each) => faultLines({ ...each, message: faultSentence(each) })))
    const isBroken = faults.some((each) => each.isFatal)
    isDone = !isBroken || !(await prompter.confirm({ message: 'Open it again?', default: true }))
    before = text
    saved = { text, path }
  }
  return saved
}

/** Compiles the saved text. @throws RapportError `bad-template`, with a hint on how to continue or go back. */
function compileSaved(id: string, { text, path }: Saved, { origin, overridesShipped }: ScriptLocation) {
  try {
    return compileTemplate(id, text, path)
  } catch (error) {
    if (!(error instanceof RapportError)) throw error
    const back = origin === 'shipped' || overridesShipped ? ', or remove the file to have the one that ships again' : ''
    const hint = `${error.details.hint} What you wrote is kept; go on with: rapport template edit ${id}${back}.`
    throw new RapportError(error.code, error.message, { hint })
  }
}

function needsTerminalError(id: string, { origin, path }: ScriptLocation): RapportError {
  const hint =
    origin === 'user'
      ? `Change the file itself: ${path}`
      : `Make it yours with rapport template new ${id}, then change the file.`
  return new RapportError('usage', 'The editor needs a terminal.', { hint })
}
