import { canonicalProfile } from '../../book/identity/pageKey.js'

const onLinkedin = /^(?:https?:\/\/)?(?:[\w-]{1,20}\.)?linkedin\.com\/+([^?#]*)/i

/**
 * The address of a page; a profile on LinkedIn in its one form, so that the same profile from two files is the same:
 * decoded, in small letters, without country, search and closing stroke. Others stay as they are.
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

/** Of several pages the one that tells most surely who somebody is. */
export function bestUrl(urls: string[]): string {
  return profileUrl(urls.find(isOnLinkedin) ?? urls[0] ?? '')
}

/** Left encoded where decoding would make something else of it: an end, a space, a sign that cannot be seen. */
function decoded(path: string): string {
  if (!path.includes('%')) return path.toLowerCase()
  try {
    const text = decodeURI(path)
    return (/[\s\p{C}]/u.test(text) ? path : text).toLowerCase()
  } catch {
    return path.toLowerCase()
  }
}
