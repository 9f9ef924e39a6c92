import { companyToJson } from '../../book/model/toJson.js'
import { editCompany } from '../../book/people/company.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { companyChangedLines } from '../../terminal/views/company.js'
import { type FieldOptions, fieldsFrom } from './fields.js'
import { resolveCompany } from './resolveCompany.js'

/** Changes the fields of a company that the flags set. @throws RapportError `missing` without any flag, `usage`. */
export async function edit(
  ctx: Context,
  words: string[],
  { name, ...options }: FieldOptions & { name?: string },
): Promise<CommandResult> {
  const fields = { ...fieldsFrom(options), ...(name === undefined ? {} : { name }) }
  const missingCompany = ctx.prompter === null && words.length === 0 ? [{ name: 'the company', flag: '<company>' }] : []
  if (Object.keys(fields).length === 0)
    throw missing([
      ...missingCompany,
      { name: 'what to change', flag: '--name, --alias, --why, --status, --address, --note' },
    ])
  const { id } = await resolveCompany(ctx, await ctx.store.read(), words)
  const moment = ctx.moment()
  const { company } = await ctx.store.change(moment, (before) => editCompany(before, id, fields, moment))
  return commandResult({ company: companyToJson(company) }, companyChangedLines)
}
