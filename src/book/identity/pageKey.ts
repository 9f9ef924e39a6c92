/** Where a page is somebody's own, by the country or not: other pages are shared by all who work at a place. */
const profile =
  /^(?:https?:\/\/)?(?:[\w-]{1,20}\.)?((?:linkedin\.com\/in|xing\.com\/(?:profile|people))\/[^/?#]+|linkedin\.com\/pub\/[^?#]*[^/?#])/i

/** A profile in the one form in which Rapport keeps them, as most come already. */
export const usualProfile = /^https:\/\/www\.linkedin\.com\/in\/[a-z\d-]+$/

/**
 * A page of somebody's own as it is compared: decoded, without protocol, country and search; empty for any other page.
 * @example pageKey('https://de.linkedin.com/in/dana%C3%A9/?x=1') // 'linkedin.com/in/danaé'
 */
export function pageKey(url: string): string {
  if (url === '') return ''
  if (usualProfile.test(url)) return url.slice('https://www.'.length)
  const found = profile.exec(url.trim())
  const key = decoded(found?.[1] ?? '').toLowerCase()
  return /[^ -~]/.test(key) ? key.normalize() : key
}

function decoded(part: string): string {
  if (!part.includes('%')) return part
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
