import { basename } from 'node:path'
import { RapportError } from '../../book/error.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import type { Place } from '../../scripts/library/catalog.js'
import { compileTemplate, inspectOwn } from '../../scripts/library/compile.js'
import { faultSentence } from '../../scripts/library/templateFault.js'
import type { Prompter } from '../../terminal/prompter.js'
import { faultLines } from '../../terminal/views/checked.js'
import { savedLines } from '../../terminal/views/template.js'
import { describeWhole, whichScript } from './describe.js'
import { textOf } from './found.js'
import { openOwn } from './ownCopy.js'

/** A text as it was saved last, and where it is kept. */
interface Saved {
  text: string
  path: string
}

/**
 * Changes a script in the editor; of one that ships, the user gets a copy of their own.
 * @throws RapportError `bad-template` where it cannot be used in the end; what was written is kept all the same.
 */
export async function editTemplate(ctx: Context, said: string | undefined): Promise<CommandResult> {
  const id = await whichScript(ctx, said)
  const place = ctx.scripts.find(id)
  if (ctx.prompter === null) throw needsTerminal(id, place)
  const saved = await edited(ctx, ctx.prompter, id, place)
  if (saved === null) {
    const template = describeWhole(await ctx.scripts.load(id))
    return commandResult({ template }, () => ['Nothing was changed.'])
  }
  const newId = basename(saved.path, '.hbs')
  const template = describeWhole(usableOrKept(newId, saved, place))
  const standsIn = newId === id && place.origin === 'shipped'
  return commandResult({ template }, (shown, theme) => savedLines({ ...shown.template, standsIn, isNew: false }, theme))
}

/** Opens the editor until the text can be used, or the person has had enough; what is saved is kept before all else. */
async function edited(ctx: Context, prompter: Prompter, id: string, place: Place): Promise<Saved | null> {
  const own = openOwn(ctx, id)
  let before = textOf(place)
  let saved: Saved | null = null
  let isDone = false
  while (!isDone) {
    const text = await ctx.edit(before, `${id}.hbs`)
    if (text === before || text.trim() === '') break
    const { path, isBeside } = own.keep(text)
    if (isBeside) await ctx.printNotice(`Another hand was at this script meanwhile. What you wrote is in ${path}.`)
    const { faults } = inspectOwn(id, text)
    await ctx.printNotice(...faults.flatMap((each) => faultLines({ ...each, message: faultSentence(each) })))
    const isBroken = faults.some((each) => each.stops)
    isDone = !isBroken || !(await prompter.confirm({ message: 'Open it again?', default: true }))
    before = text
    saved = { text, path }
  }
  return saved
}

/** The template, or its first fault with what becomes of it. */
function usableOrKept(id: string, { text, path }: Saved, { origin, standsIn }: Place) {
  try {
    return compileTemplate(id, text, path)
  } catch (error) {
    if (!(error instanceof RapportError)) throw error
    const back = origin === 'shipped' || standsIn ? ', or remove the file to have the one that ships again' : ''
    const hint = `${error.details.hint} What you wrote is kept; go on with: rapport template edit ${id}${back}.`
    throw new RapportError(error.code, error.message, { hint })
  }
}

function needsTerminal(id: string, { origin, path }: Place): RapportError {
  const hint =
    origin === 'user'
      ? `Change the file itself: ${path}`
      : `Make it yours with rapport template new ${id}, then change the file.`
  return new RapportError('usage', 'The editor needs a terminal.', { hint })
}
