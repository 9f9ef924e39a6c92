import { fold } from '../../book/identity/fold.js'
import { kindWords } from './kindWords.js'
import { fillers, type Meaning } from './words.js'

/** What a person may belong to. */
export const belongings: ReadonlySet<Meaning> = new Set(['company', 'account', 'job'])
const english = new Set([kindWords.company, kindWords.account, kindWords.job].flatMap(([line]) => line.split(' ')))
const words = /\p{L}+/gu

/**
 * Whether the name of a column means a person at a company or for a job, not the company or job of a person. In English
 * and in compounds what is meant stands last, in other languages first.
 * @param meanings of the words in the name, in their order
 * @example isPersonAt('Company Contact', new Set(['company', 'contact'])) // true
 * @example isPersonAt('Empresa del contacto', new Set(['company', 'contact'])) // false
 */
export function isPersonAt(name: string, meanings: ReadonlySet<Meaning>): boolean {
  if (!meanings.has('contact') || meanings.has('title')) return false
  const order = [...meanings].filter((each) => each === 'contact' || belongings.has(each))
  if (order.length < 2) return false
  const parts = (fold(name).match(words) ?? []).filter((word) => !fillers.has(word))
  const standsLast = parts.length === 1 || parts.some((word) => english.has(word))
  return (order[0] === 'contact') !== standsLast
}
