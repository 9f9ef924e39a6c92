import { companyWords } from '../../book/identity/companyKey.js'
import { tradeWords } from '../../book/identity/companyNameWords.js'
import { fold } from '../../book/identity/fold.js'
import { isLegalForm } from '../../book/identity/withoutLegalForms.js'

/** Trades that are family names as well. */
const familyNames = new Set(
  'bank banks beer capital care day farm gas games garden home life law lab marine market metal motor office paper power press print shop steel store water wood works'.split(
    ' ',
  ),
)
const betweenWords = /[\s,]+/
const host = /^(?:https?:\/\/)?(?:www\.)?([a-z\d-]+)\./i

/**
 * Whether a name is most likely a company's: by its legal form, by its trade, or since its page has the same name.
 * @example isFirmName('Acme GmbH', '') // true; so is 'Acme' with https://acme.example
 */
export function isFirmName(name: string, page: string): boolean {
  const words = name.split(betweenWords).filter(Boolean)
  const [last = ''] = words.slice(-1)
  if (words.length > 1 && isLegalForm(last)) return true
  const key = fold(words.join(''))
  if (words.length === 1) return key !== '' && key === host.exec(page)?.[1]?.toLowerCase()
  return companyWords(name).some((word) => tradeWords.has(word) && !familyNames.has(word))
}
