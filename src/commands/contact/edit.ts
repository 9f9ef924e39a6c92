import { getById } from '../../book/model/collection.js'
import type { Contact } from '../../book/model/schema.js'
import { contactToJson } from '../../book/model/toJson.js'
import { type ContactFields, editContact } from '../../book/people/contact.js'
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
}

/**
 * Changes a contact: by options, or without any, in the editor at a terminal.
 * @throws RapportError `missing`, `usage`.
 */
export async function edit(
  ctx: Context,
  words: string[],
  { name, alias, addTag, ...options }: EditOptions,
): Promise<CommandResult> {
  const book = await ctx.store.read()
  const person = await resolveContact(ctx, book, words.join(' '))
  const flags: ContactFields = { ...(await fieldsFrom(ctx, book, options)) }
  if (name?.trim()) flags.name = name
  if (alias) flags.aliases = alias
  const save = async (fields: ContactFields) => {
    const moment = ctx.moment()
    const { contact } = await ctx.store.change(moment, (before) =>
      editContact(before, person.id, withAdditions(getById(before.contacts, person.id), fields, addTag), moment),
    )
    return contact
  }
  const hasFlags = Object.keys(flags).length > 0 || addTag !== undefined
  const contact = hasFlags ? await save(flags) : await editInEditor(ctx, person, save)
  if (contact === null) return commandResult({ contact: contactToJson(person) }, () => ['Nothing was changed.'])
  return commandResult({ contact: contactToJson(contact) }, (data) => [
    withFullStop(`Changed: ${nameAndCompany(data.contact)}`),
  ])
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
