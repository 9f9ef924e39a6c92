import { companyNamed } from '../../book/model/companyNames.js'
import { contactsAt } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import { companyToJson } from '../../book/model/toJson.js'
import { addCompany, type CompanyFields, editCompany } from '../../book/people/company.js'
import {
  type NearNameAnswer,
  namesWithoutRecord,
  nearNamesOf,
  settleNearNames,
} from '../../book/people/nearCompanies.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { askNearCompanies } from '../../flows/people/askNearCompanies.js'
import { companyAddedLines, companyChangedLines } from '../../terminal/views/company.js'
import { withFullStop } from '../../text/withFullStop.js'
import { type FieldOptions, fieldsFrom } from './fields.js'

type NewCompany = CompanyFields & { name: string }

/**
 * Adds a company. Without a name, asks for it and for the reason; for a name near to a known one, asks whether they are
 * one company. @throws RapportError `missing`, `usage`.
 */
export async function add(ctx: Context, words: string[], options: FieldOptions): Promise<CommandResult> {
  const book = await ctx.store.read()
  const name = words.join(' ').trim()
  const given = name ? { name } : await askNameAndReason(ctx, book)
  const fields = { ...given, ...fieldsFrom(options) }
  // Refuse a name that there is before any question.
  addCompany(book, fields, ctx.moment())
  const answers = await askNearCompanies(ctx, book, [fields.name])
  const same = answers.find(({ isSame }) => isSame)
  return same ? await addName(ctx, same, answers, fields) : await addNew(ctx, book, answers, fields)
}

/** Adds the name to the company that the user said is the same, and the other fields as well. */
async function addName(
  ctx: Context,
  { companyId }: NearNameAnswer,
  answers: NearNameAnswer[],
  { name: _, ...fields }: NewCompany,
): Promise<CommandResult> {
  const moment = ctx.moment()
  const { company } = await ctx.store.change(moment, (before) =>
    editCompany(settleNearNames(before, answers, moment), companyId, fields, moment),
  )
  return commandResult({ company: companyToJson(company) }, companyChangedLines)
}

async function addNew(ctx: Context, book: Book, answers: NearNameAnswer[], given: NewCompany): Promise<CommandResult> {
  const fields = await askNearNames(ctx, book, given)
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) =>
    addCompany(settleNearNames(before, answers, moment), fields, moment),
  )
  const people = contactsAt(changed.book, changed.company.name)
  const shown = { company: companyToJson(changed.company), people: people.map(({ name }) => ({ name })) }
  return { ...commandResult(shown, companyAddedLines), data: { company: shown.company } }
}

/** The most near names that one question after the other is asked about. */
const maxAsked = 3

/** Asks whether contacts at companies of a near name work there. @returns the fields, with what the user said. */
async function askNearNames({ prompter }: Context, book: Book, given: NewCompany): Promise<NewCompany> {
  const { name, aliases = [], distinctFrom = [] } = given
  const fields = { ...given, aliases: [...aliases], distinctFrom: [...distinctFrom] }
  const near = prompter === null ? [] : nearNamesOf({ name, aliases, distinctFrom }, namesWithoutRecord(book))
  for (const { name: other, people } of near.slice(0, maxAsked)) {
    const message = `${withFullStop(`${people[0]?.name ?? ''} works at ${other}`)} Is that ${name}?`
    const isSame = await prompter?.confirm({ message, default: false })
    fields[isSame ? 'aliases' : 'distinctFrom'].push(other)
  }
  return fields
}

async function askNameAndReason({ prompter, store }: Context, book: Book): Promise<NewCompany> {
  if (prompter === null) throw missing([{ name: 'the name', flag: '<name>' }])
  await store.refuseLost()
  const check = (text: string) => {
    if (text.trim() === '') return 'A name, such as Acme.'
    return companyNamed(book, text) === undefined || 'It is among your companies already. Another one?'
  }
  const name = await prompter.input({ message: 'Which company?', check })
  return { name, why: await prompter.input({ message: 'Why there? (Enter skips)', isLong: true }) }
}
