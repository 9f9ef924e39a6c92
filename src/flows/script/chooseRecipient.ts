import type { Book } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import { type PersonOrName, personOrName } from '../people/findPerson.js'
import type { ScriptRequest } from './request.js'

/**
 * Whom a script is for: as was said, else as the person at the terminal says, where the script has a place for a name.
 * A name from the book brings all that the book knows.
 */
export async function chooseRecipient(
  { scripts, ...ctx }: Pick<Context, 'scripts' | 'prompter' | 'today'>,
  book: Book,
  { to, set, template }: ScriptRequest,
): Promise<PersonOrName | null> {
  if (to) return to
  if (ctx.prompter === null || set?.to) return null
  const slots = template === undefined ? [] : (await scripts.load(template)).source.slots
  const slot = slots.find((each) => each.name === 'to')
  if (template !== undefined && slot === undefined) return null
  const name = await ctx.prompter.input({
    message: slot && slot.default === null ? slot.ask : 'Whom would you like to talk to? (Enter skips)',
    check: (text) => text.trim() !== '' || slot?.default !== null || 'A name, such as Dana Reyes. (Ctrl-C leaves.)',
  })
  return name.trim() === '' ? null : await personOrName(ctx, book, name)
}
