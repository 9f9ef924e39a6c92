import { contactToJson } from '../../book/model/toJson.js'
import { addContact, type ContactFields } from '../../book/people/contact.js'
import { parseEmails, parsePhones } from '../../book/people/contactInput.js'
import { findExactly } from '../../book/people/find.js'
import { settleNearNames } from '../../book/people/nearCompanies.js'
import { parsePerson } from '../../book/people/referral.js'
import type { CommandResult, Context } from '../../context.js'
import { asValidator } from '../../flows/asValidator.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { askNearCompanies } from '../../flows/people/askNearCompanies.js'
import { nameAndCompany } from '../../terminal/views/format.js'
import { type FieldOptions, fieldsFrom } from './fields.js'

/** Adds a contact. Without a name, asks for it and for a few details. @throws RapportError `missing`. */
export async function add(ctx: Context, words: string[], options: FieldOptions): Promise<CommandResult> {
  const book = await ctx.store.read()
  const fields = await fieldsFrom(ctx, book, options)
  const name = words.join(' ').trim()
  const person = { ...(name ? parsePerson(name) : await askFields(ctx)), ...fields }
  const [sameName] = findExactly(book, person.name)
  if (sameName) await ctx.printNotice(`Your book already has a ${sameName.name} (${sameName.id}); this is another one.`)
  const answers = await askNearCompanies(ctx, book, [person.company])
  const moment = ctx.moment()
  const { contact } = await ctx.store.change(moment, (before) =>
    addContact(settleNearNames(before, answers, moment), person, moment),
  )
  return commandResult({ contact: contactToJson(contact) }, (data, theme) => [
    `${theme.strong(nameAndCompany(data.contact))} is now in your book.  ${theme.faint(data.contact.id)}`,
  ])
}

async function askFields({ prompter, store }: Context): Promise<ContactFields & { name: string }> {
  if (prompter === null) throw missing([{ name: 'the name', flag: '<name>' }])
  const check = (text: string) => text.trim() !== '' || 'A name, such as Dana Reyes.'
  await store.refuseLost()
  const person = parsePerson(await prompter.input({ message: 'Name?', check }))
  const company = person.company ?? (await prompter.input({ message: 'Company? (Enter skips)' }))
  const phone = await prompter.input({ message: 'Phone? (Enter skips)', check: asValidator(parsePhones) })
  const email = await prompter.input({ message: 'E-mail? (Enter skips)', check: asValidator(parseEmails) })
  const { phones = [], emails = [] } = person
  return { ...person, company, phones: [...phones, ...parsePhones(phone)], emails: [...emails, ...parseEmails(email)] }
}
