import { RapportError } from '../../book/error.js'
import type { Book } from '../../book/model/schema.js'
import { findContacts, findExactly, nearestContacts } from '../../book/people/find.js'
import type { Context } from '../../context.js'
import { type ContactOrName, resolveContact, resolveContactOrName } from '../../flows/people/resolveContact.js'
import type { ScriptOptions } from './options.js'
import type { ParsedCall } from './parse.js'

/**
 * Whom the script is for: with `--to` any name, from words a contact of the book; with `--new` only somebody who bears
 * exactly this name is a contact. Null where nobody is named.
 * @throws RapportError `unknown-contact`, `ambiguous-contact`; `unknown-template` where a script's name was misspelled.
 */
export async function recipientFrom(
  ctx: Context,
  book: Book,
  { person }: Pick<ParsedCall, 'person'>,
  { to, new: isNew }: Pick<ScriptOptions, 'to' | 'new'>,
): Promise<ContactOrName | null> {
  const isNobodyYet = (name: string) => isNew && findExactly(book, name).length === 0
  if (to !== undefined)
    return isNobodyYet(to) ? { id: null, name: to.trim() } : await resolveContactOrName(ctx, book, to)
  if (person === '') return null
  if (isNobodyYet(person)) {
    await refuseMisspelled(ctx, person)
    return { id: null, name: person }
  }
  if (findContacts(book, person).length === 0 && nearestContacts(book, person).length === 0)
    await refuseMisspelled(ctx, person)
  return await resolveContact(ctx, book, person)
}

/** A word that nobody is called may be a script's name, misspelled. @throws RapportError `unknown-template`. */
async function refuseMisspelled({ scripts }: Context, words: string): Promise<void> {
  const { didYouMean } = await import('../../scripts/library/didYouMean.js')
  const hint = words
    .split(' ')
    .map((word) => didYouMean(word, scripts.ids()))
    .find((each) => each !== '')
  if (hint !== undefined)
    throw new RapportError('unknown-template', `No script and nobody in your book is called “${words}”.`, {
      hint: hint.trim(),
    })
}

/** Says who was found for a name, where that is not what was typed. */
export async function tellWhoWasFound(
  ctx: Context,
  person: { id: string | null; name: string } | null,
  typed: string | undefined,
): Promise<void> {
  if (!person || !typed) return
  if (person.id === null) await ctx.printNotice(`Not in your book: ${person.name}. The name is used as you wrote it.`)
  else if (person.name !== typed) await ctx.printNotice(`From your book: ${person.name} (${person.id})`)
}
