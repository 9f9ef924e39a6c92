import { removeCompany } from '../../book/company.js'
import { RapportError } from '../../book/error.js'
import { companyRecord } from '../../book/record.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { missing } from '../../flows/missing.js'
import { companyFrom } from './which.js'

/** Removes a company, once the person has agreed. */
export async function remove(ctx: Context, words: string[], options: { yes?: boolean }): Promise<Answer> {
  const { id, name } = await companyFrom(ctx, await ctx.store.read(), words)
  if (!options.yes) {
    if (ctx.prompter === null)
      throw missing([{ name: 'your agreement', flag: '--yes' }], `It would remove ${name}; the people there stay.`)
    const message = `Remove ${name}? The people there stay.`
    if (!(await ctx.prompter.confirm({ message, default: false })))
      throw new RapportError('cancelled', 'Nothing was removed.')
  }
  const { removed } = await ctx.store.change(ctx.moment(), (before) => removeCompany(before, id))
  return answer({ removed: companyRecord(removed), alsoRemoved: {} }, (data, look) => [
    `Removed: ${data.removed.name}.`,
    look.faint('Bring back: rapport undo'),
  ])
}
