import { contactsAt } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import { companyToJson } from '../../book/model/toJson.js'
import { addCompany, type CompanyFields, companyNamed } from '../../book/people/company.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { companyAddedLines } from '../../terminal/views/company.js'
import { type FieldOptions, fieldsFrom } from './fields.js'

/** Adds a company. Without a name, asks for it and for the reason. @throws RapportError `missing`, `usage`. */
export async function add(ctx: Context, words: string[], options: FieldOptions): Promise<CommandResult> {
  const name = words.join(' ').trim()
  const fields = name
    ? { ...fieldsFrom(options), name }
    : { ...(await askNameAndReason(ctx, await ctx.store.read())), ...fieldsFrom(options) }
  const moment = ctx.moment()
  const { book, company } = await ctx.store.change(moment, (before) => addCompany(before, fields, moment))
  const people = contactsAt(book, company.name)
  const shown = { company: companyToJson(company), people: people.map(({ name: known }) => ({ name: known })) }
  return { ...commandResult(shown, companyAddedLines), data: { company: shown.company } }
}

async function askNameAndReason({ prompter, store }: Context, book: Book): Promise<CompanyFields & { name: string }> {
  if (prompter === null) throw missing([{ name: 'the name', flag: '<name>' }])
  await store.refuseLost()
  const check = (text: string) => {
    if (text.trim() === '') return 'A name, such as Acme.'
    return companyNamed(book, text) === undefined || 'It is among your companies already. Another one?'
  }
  const name = await prompter.input({ message: 'Which company?', check })
  return { name, why: await prompter.input({ message: 'Why there? (Enter skips)', isLong: true }) }
}
