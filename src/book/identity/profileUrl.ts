import { canonicalProfile, pageKey } from './pageKey.js'

const onLinkedin = /^(?:https?:\/\/)?(?:[\w-]{1,20}\.)?linkedin\.com\/+([^?#]*)/i

const companyOnLinkedin = /^(?:https?:\/\/)?(?:[\w-]{1,20}\.)?linkedin\.com\/+(?:company|school|showcase)\//i

/**
 * The URL of a page. A LinkedIn profile gets its canonical form, so that it is the same in every file: decoded,
 * lowercase, without country, query and trailing slash. Other URLs stay as they are.
 * @example profileUrl('http://de.linkedin.com/in/Zo%C3%AB/?trk=x') // 'https://www.linkedin.com/in/zoë'
 */
export function profileUrl(url: string): string {
  if (canonicalProfile.test(url)) return url
  const path = onLinkedin.exec(url.trim())?.[1]
  return path === undefined ? url : `https://www.linkedin.com/${decoded(path.replace(/\/+(?=\/|$)/g, ''))}`
}

export function isOnLinkedin(url: string): boolean {
  return onLinkedin.test(url)
}

/**
 * Of several URLs the one that identifies a person best: a profile of one person, else one that is not their company's on
 * LinkedIn, else the first.
 * @example bestUrl(['https://acme.example', 'linkedin.com/in/dana']) // 'https://www.linkedin.com/in/dana'
 */
export function bestUrl(urls: string[]): string {
  const own = urls.find((each) => pageKey(each) !== '') ?? urls.find((each) => !companyOnLinkedin.test(each))
  return profileUrl(own ?? urls[0] ?? '')
}

/** A path decoded and in lowercase. It stays encoded if decoding gives spaces or invisible characters. */
function decoded(path: string): string {
  if (!path.includes('%')) return path.toLowerCase()
  try {
    const text = decodeURI(path)
    return (/[\s\p{C}]/u.test(text) ? path : text).toLowerCase()
  } catch {
    return path.toLowerCase()
  }
}
