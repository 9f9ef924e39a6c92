import { RapportError } from '../../book/error.js'
import type { Book } from '../../book/model/schema.js'
import { findContacts, findExactly, nearestContacts } from '../../book/people/find.js'
import type { Context } from '../../context.js'
import { type ContactOrName, resolveContact, resolveContactOrName } from '../../flows/people/resolveContact.js'
import { withFullStop } from '../../text/withFullStop.js'
import type { ScriptOptions } from './options.js'
import type { ParsedArguments } from './parseArguments.js'

/**
 * The recipient of a script; null when none is named. With `--to` it can be any name; loose words must name a contact.
 * With
 * `--new`, only an exact match is a contact of the book, anything else a new name.
 * @throws RapportError `unknown-contact`, `ambiguous-contact`; `unknown-template` for words like the id of a template.
 */
export async function resolveRecipient(
  ctx: Context,
  book: Book,
  { person }: Pick<ParsedArguments, 'person'>,
  { to, new: isNew }: Pick<ScriptOptions, 'to' | 'new'>,
): Promise<ContactOrName | null> {
  const isNewName = (name: string) => isNew && findExactly(book, name).length === 0
  if (to !== undefined) return isNewName(to) ? { id: null, name: to.trim() } : await resolveContactOrName(ctx, book, to)
  if (person === '') return null
  if (isNewName(person)) {
    await refuseMisspelledTemplate(ctx, person)
    return { id: null, name: person }
  }
  if (findContacts(book, person).length === 0 && nearestContacts(book, person).length === 0)
    await refuseMisspelledTemplate(ctx, person)
  return await resolveContact(ctx, book, person)
}

/** Refuses words that are probably a misspelled template id, not a name. @throws RapportError `unknown-template`. */
async function refuseMisspelledTemplate({ scripts }: Context, words: string): Promise<void> {
  const { didYouMean } = await import('../../text/didYouMean.js')
  const hint = words
    .split(' ')
    .map((word) => didYouMean(word, scripts.ids()))
    .find((each) => each !== '')
  if (hint !== undefined)
    throw new RapportError('unknown-template', `No script and nobody in your book is called “${words}”.`, {
      hint: hint.trim(),
    })
}

/** Prints a notice about the contact that was found for a name, unless the name is exactly what the user typed. */
export async function printMatchNotice(
  ctx: Context,
  person: { id: string | null; name: string } | null,
  typed: string | undefined,
): Promise<void> {
  if (!person || !typed) return
  if (person.id === null)
    await ctx.printNotice(`${withFullStop(`Not in your book: ${person.name}`)} The name is used as you wrote it.`)
  else if (person.name !== typed) await ctx.printNotice(`From your book: ${person.name} (${person.id})`)
}
