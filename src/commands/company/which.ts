import { RapportError } from '../../book/error.js'
import { fold } from '../../book/identity/fold.js'
import { ascending } from '../../book/model/order.js'
import type { Book, Company } from '../../book/model/schema.js'
import { findCompanies, nearestCompanies } from '../../book/people/company.js'
import type { Context } from '../../context.js'
import { missing } from '../../flows/missing.js'

/**
 * The one company that some words mean: its id, its whole name or a part of it; where several fit, or none is named, the
 * person at the terminal chooses.
 * @throws RapportError `usage` where none or several fit, `missing`.
 */
export async function companyFrom({ prompter }: Context, book: Book, words: string[]): Promise<Company> {
  const text = words.join(' ').trim()
  const hits = text === '' ? byName(book.companies) : findCompanies(book, text)
  const [first, second] = hits
  if (text === '' && prompter === null) throw missing([{ name: 'the company', flag: '<company>' }])
  if (first === undefined) throw noneFits(book, text)
  if (text !== '' && second === undefined) return first
  if (prompter === null) throw severalFit(text, hits)
  const choices = hits.map((value) => ({ name: value.name, value }))
  return await prompter.choose({ message: text === '' ? 'Which company?' : `Which “${text}”?`, choices })
}

const byName = (companies: Company[]) => companies.toSorted((a, b) => ascending(fold(a.name), fold(b.name)))

function noneFits(book: Book, text: string): RapportError {
  if (book.companies.length === 0)
    return new RapportError('usage', 'You have noted no companies yet.', {
      hint: 'Note one you aim at: rapport company add Acme.',
    })
  const near = nearestCompanies(book, text).map(({ name }) => name)
  const instead = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'See them all: rapport company list.'
  return new RapportError('usage', `None of your companies is called “${text}”.`, { hint: instead })
}

function severalFit(text: string, hits: Company[]): RapportError {
  const shown = hits.slice(0, 5).map(({ id, name }) => `${name} (${id})`)
  const more = hits.length > 5 ? `; and ${hits.length - 5} more` : ''
  return new RapportError('usage', `“${text}” fits ${hits.length} companies: ${shown.join('; ')}${more}.`, {
    hint: 'Write more of the name, or the id.',
  })
}
