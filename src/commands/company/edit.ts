import type { Company } from '../../book/model/schema.js'
import { companyToJson } from '../../book/model/toJson.js'
import { type CompanyFields, editCompany } from '../../book/people/company.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { companyChangedLines } from '../../terminal/views/company.js'
import { type FieldOptions, fieldsFrom } from './fields.js'
import { resolveCompany } from './resolveCompany.js'

/**
 * Changes a company: by options, or without any, in the editor at a terminal.
 * @throws RapportError `missing`, `usage`.
 */
export async function edit(
  ctx: Context,
  words: string[],
  { name, ...options }: FieldOptions & { name?: string },
): Promise<CommandResult> {
  const flags = { ...fieldsFrom(options), ...(name === undefined ? {} : { name }) }
  const hasFlags = Object.keys(flags).length > 0
  const missingCompany = words.length === 0 ? [{ name: 'the company', flag: '<company>' }] : []
  if (ctx.prompter === null && !hasFlags)
    throw missing([
      ...missingCompany,
      { name: 'what to change', flag: '--name, --alias, --why, --status, --address, --note' },
    ])
  const found = await resolveCompany(ctx, await ctx.store.read(), words)
  const save = async (fields: CompanyFields) => {
    const moment = ctx.moment()
    return (await ctx.store.change(moment, (before) => editCompany(before, found.id, fields, moment))).company
  }
  const company = hasFlags ? await save(flags) : await editInEditor(ctx, found, save)
  if (company === null) return commandResult({ company: companyToJson(found) }, () => ['Nothing was changed.'])
  return commandResult({ company: companyToJson(company) }, companyChangedLines)
}

async function editInEditor(
  ctx: Context,
  company: Company,
  save: (fields: CompanyFields) => Promise<Company>,
): Promise<Company | null> {
  const [{ editForm }, { companyForm, companyChanges }] = await Promise.all([
    import('../../flows/editForm.js'),
    import('./companyForm.js'),
  ])
  const form = { fields: companyForm(company), fileName: 'company.form' }
  return await editForm(ctx, form, (changes) => save(companyChanges(changes)))
}
