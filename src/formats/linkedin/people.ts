import { readSuffixPart } from '../../book/identity/nameSuffix.js'
import { canonicalProfile, pageKey } from '../../book/identity/pageKey.js'
import { profileUrl } from '../../book/identity/profileUrl.js'
import type { LinkedinPerson } from '../../book/import/linkedinRows.js'
import { normalizeLine } from '../../text/normalizeText.js'
import { isVisible } from '../import/rawFields.js'

/** What LinkedIn writes instead of the name of a member who left. */
const nobody = 'LinkedIn Member'

/**
 * A person of whom a name and a page are written; each is empty where it says nothing, or the page is no profile.
 * @example linkedinPerson('Zoë Blum', 'http://de.linkedin.com/in/zo%C3%AB/') // { name: 'Zoë Blum', url: 'https://www…' }
 */
export function linkedinPerson(name: string, url: string): LinkedinPerson {
  const text = normalizeLine(name)
  return { name: text === nobody || !isVisible(text) ? '' : text, url: profileOf(url) }
}

/** The page of a profile; empty for any other page. */
function profileOf(url: string): string {
  if (url === '' || canonicalProfile.test(url)) return url
  const page = profileUrl(normalizeLine(url))
  return pageKey(page) === '' ? '' : page
}

/** Whether anything is known of a person. */
export function isKnown({ name, url }: LinkedinPerson): boolean {
  return name !== '' || url !== ''
}

/**
 * The people whose names and pages stand in two cells, with commas between them. A name can hold a comma itself: “Cy Dole,
 * PhD” is one. Where it is not clear which page belongs to which name, there are the pages alone.
 * @example recipients('Ada,Bo', 'https://www.linkedin.com/in/ada,') // [{ name: 'Ada', url: 'https://…' }, { name: 'Bo', … }]
 */
export function recipients(names: string, urls: string): LinkedinPerson[] {
  const pages = urls === '' ? [] : urls.split(',')
  if (pages.length === 1) return [linkedinPerson(names, urls)]
  const parts = names.split(',')
  const joined = parts.length === pages.length ? parts : withDegrees(parts)
  if (pages.length === 0) return joined.map((name) => linkedinPerson(name, ''))
  const areClear = joined.length === pages.length
  return pages.map((page, index) => linkedinPerson(areClear ? (joined[index] ?? '') : '', page))
}

/** The parts of a list of names; degrees and the like are joined with the name before them. */
function withDegrees(parts: string[]): string[] {
  const names: string[] = []
  for (const part of parts) {
    const words = part.split(/\s+/).filter(Boolean)
    const before = names.at(-1)
    if (words.length === 0) continue
    if (before !== undefined && readSuffixPart(words, before.split(/\s+/).filter(Boolean)) !== null)
      names[names.length - 1] = `${before},${part}`
    else names.push(part)
  }
  return names
}
