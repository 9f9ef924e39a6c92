import type { Book } from '../../book/model/schema.js'
import { companiesNearTo, type NearNameAnswer } from '../../book/people/nearCompanies.js'
import type { Context } from '../../context.js'

/**
 * Asks of each name whether it means a company of the book that has a near name, as far as the user has not said it yet.
 * @returns the answers, for the change that adds the names (`settleNearNames`); none when nobody can be asked.
 */
export async function askNearCompanies(
  { prompter }: Pick<Context, 'prompter'>,
  book: Book,
  names: readonly (string | null | undefined)[],
): Promise<NearNameAnswer[]> {
  const answers: NearNameAnswer[] = []
  if (prompter === null) return answers
  for (const name of new Set(names)) {
    if (!name) continue
    for (const company of companiesNearTo(book, name)) {
      const message = `Is ${name} the same company as ${company.name}?`
      const isSame = await prompter.confirm({ message, default: false })
      answers.push({ companyId: company.id, name, isSame })
      if (isSame) break
    }
  }
  return answers
}
