import type { Book } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import { type ContactOrName, resolveContactOrName } from '../people/resolveContact.js'
import type { ScriptRequest } from './request.js'

/**
 * The recipient of a script: from the request, else as the user at the terminal answers, if the script has a slot for
 * it. Null for none.
 */
export async function chooseRecipient(
  { scripts, ...ctx }: Pick<Context, 'scripts' | 'prompter' | 'today'>,
  book: Book,
  { to, set, template }: ScriptRequest,
): Promise<ContactOrName | null> {
  if (to) return to
  if (ctx.prompter === null || set?.to) return null
  const slots = template === undefined ? [] : (await scripts.load(template)).source.slots
  const slot = slots.find((each) => each.name === 'to')
  if (template !== undefined && slot === undefined) return null
  const name = await ctx.prompter.input({
    message: slot && slot.default === null ? slot.ask : 'Whom would you like to talk to? (Enter skips)',
    check: (text) => text.trim() !== '' || slot?.default !== null || 'A name, such as Dana Reyes. (Ctrl-C leaves.)',
  })
  return name.trim() === '' ? null : await resolveContactOrName(ctx, book, name)
}
