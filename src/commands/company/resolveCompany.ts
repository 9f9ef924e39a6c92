import { RapportError } from '../../book/error.js'
import type { Book, Company } from '../../book/model/schema.js'
import { companiesByName, findCompanies, nearestCompanies } from '../../book/people/findCompanies.js'
import type { Context } from '../../context.js'
import { missing } from '../../flows/missing.js'

/**
 * The one company that words mean: by id, name, or a part of the name. When several match, or there are no words, the
 * user at the terminal chooses.
 * @throws RapportError `usage` for no match, or for several when nobody can be asked; `missing`.
 */
export async function resolveCompany({ prompter, store }: Context, book: Book, words: string[]): Promise<Company> {
  const text = words.join(' ').trim()
  const hits = text === '' ? companiesByName(book) : findCompanies(book, text)
  const [first, second] = hits
  if (text === '' && prompter === null) throw missing([{ name: 'the company', flag: '<company>' }])
  if (book.companies.length === 0) await store.refuseLost()
  if (first === undefined) throw noMatchError(book, text)
  if (text !== '' && second === undefined) return first
  if (prompter === null) throw ambiguousError(text, hits)
  const choices = hits.map((value) => ({ name: value.name, value }))
  return await prompter.choose({ message: text === '' ? 'Which company?' : `Which “${text}”?`, choices })
}

function noMatchError(book: Book, text: string): RapportError {
  if (book.companies.length === 0)
    return new RapportError('usage', 'You have noted no companies yet.', {
      hint: 'Note one you aim at: rapport company add Acme.',
    })
  const similar = nearestCompanies(book, text).map(({ name }) => name)
  const instead = similar.length > 0 ? `Did you mean ${similar.join(' or ')}?` : 'See them all: rapport company list.'
  return new RapportError('usage', `None of your companies is called “${text}”.`, { hint: instead })
}

function ambiguousError(text: string, hits: Company[]): RapportError {
  const shown = hits.slice(0, 5).map(({ id, name }) => `${name} (${id})`)
  const more = hits.length > 5 ? `; and ${hits.length - 5} more` : ''
  return new RapportError('usage', `“${text}” fits ${hits.length} companies: ${shown.join('; ')}${more}.`, {
    hint: 'Write more of the name, or the id.',
  })
}
