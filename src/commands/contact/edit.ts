import { RapportError } from '../../book/error.js'
import { briefAllReferences } from '../../book/interviews/briefReferences.js'
import { getById } from '../../book/model/collection.js'
import type { Book, Contact } from '../../book/model/schema.js'
import { contactToJson } from '../../book/model/toJson.js'
import { type ContactFields, editContact } from '../../book/people/contact.js'
import { type IntroducerNaming, nameIntroducers } from '../../book/people/nameIntroducers.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { resolveContact } from '../../flows/people/resolveContact.js'
import { nameAndCompany } from '../../terminal/views/format.js'
import { withFullStop } from '../../text/withFullStop.js'
import { type FieldOptions, fieldsFrom } from './fields.js'

export interface EditOptions extends FieldOptions {
  name?: string
  alias?: string[]
  addTag?: string[]
  byName?: string[]
  notByName?: string[]
}

/**
 * Changes a contact: by options, or without any, in the editor at a terminal.
 * @throws RapportError `missing`, `usage`.
 */
export async function edit(
  ctx: Context,
  words: string[],
  { name, alias, addTag, byName, notByName, ...options }: EditOptions,
): Promise<CommandResult> {
  const book = await ctx.store.read()
  const person = await resolveContact(ctx, book, words.join(' '))
  const flags: ContactFields = { ...(await fieldsFrom(ctx, book, options)) }
  if (name?.trim()) flags.name = name
  if (alias) flags.aliases = alias
  const naming = await resolveNaming(ctx, book, person, { byName, notByName })
  const save = async (fields: ContactFields) => {
    const moment = ctx.moment()
    const { contact } = await ctx.store.change(moment, (before) => {
      const all = withAdditions(getById(before.contacts, person.id), fields, addTag)
      const edited = nameIntroducers(editContact(before, person.id, all, moment), person.id, naming, moment)
      // Somebody who vouches for the user from now on may be called about an interview that is planned.
      return { ...edited, book: briefAllReferences(edited.book, moment).book }
    })
    return contact
  }
  const hasFlags = Object.keys(flags).length > 0 || addTag !== undefined || naming.length > 0
  const contact = hasFlags ? await save(flags) : await editInEditor(ctx, person, save)
  if (contact === null) return commandResult({ contact: contactToJson(person) }, () => ['Nothing was changed.'])
  return commandResult({ contact: contactToJson(contact) }, (data) => [
    withFullStop(`Changed: ${nameAndCompany(data.contact)}`),
  ])
}

/** The introducers that may be named, and those that may not. @throws RapportError `usage` for one who is in both. */
async function resolveNaming(
  ctx: Context,
  book: Book,
  { name }: Contact,
  { byName = [], notByName = [] }: Pick<EditOptions, 'byName' | 'notByName'>,
): Promise<IntroducerNaming[]> {
  const named = await resolveEach(ctx, book, byName)
  const unnamed = await resolveEach(ctx, book, notByName)
  const both = named.find((each) => unnamed.includes(each))
  if (both !== undefined)
    throw new RapportError('usage', withFullStop(`${both.name} is in both --by-name and --not-by-name for ${name}`), {
      hint: 'Leave one of them out.',
    })
  return [
    ...named.map(({ id }): IntroducerNaming => ({ introducerId: id, how: 'named' })),
    ...unnamed.map(({ id }): IntroducerNaming => ({ introducerId: id, how: 'unnamed' })),
  ]
}

/** The contacts that some texts mean, one after the other. @throws those of finding a contact. */
async function resolveEach(ctx: Context, book: Book, texts: string[]): Promise<Contact[]> {
  const people: Contact[] = []
  for (const text of texts) people.push(await resolveContact(ctx, book, text))
  return people
}

/**
 * The fields to change, with tags and introducers added to those that the contact has; an empty list clears
 * introducers.
 */
function withAdditions(contact: Contact, fields: ContactFields, tags: string[] = []): ContactFields {
  const { introducers = [] } = fields
  return {
    ...fields,
    ...(tags.length > 0 && { tags: [...(fields.tags ?? contact.tags), ...tags] }),
    ...(introducers.length > 0 && { introducers: [...new Set([...introducers, ...contact.introducers])] }),
  }
}

/** Saves what the user changes in the editor; null for nothing. @throws RapportError `missing` without a terminal. */
async function editInEditor(
  ctx: Context,
  person: Contact,
  save: (fields: ContactFields) => Promise<Contact>,
): Promise<Contact | null> {
  if (ctx.prompter === null) throw missing([{ name: 'what to change', flag: '--name, --phone, --company …' }])
  const [{ editForm }, { contactForm, contactChanges }] = await Promise.all([
    import('../../flows/editForm.js'),
    import('../../flows/people/contactForm.js'),
  ])
  const form = { fields: contactForm(person), fileName: 'contact.form' }
  return await editForm(ctx, form, (changes) => save(contactChanges(person, changes)))
}
