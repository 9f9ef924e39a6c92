/** A LinkedIn or Xing profile, which belongs to one person; any other page may belong to a whole company. */
const profileUrl =
  /^(?:https?:\/\/)?(?:[\w-]{1,20}\.)?((?:linkedin\.com\/in|xing\.com\/(?:profile|people))\/[^/?#]+|linkedin\.com\/pub\/[^?#]*[^/?#])/i

/** A LinkedIn profile in the form in which Rapport saves it; most arrive in this form. */
export const canonicalProfile = /^https:\/\/www\.linkedin\.com\/in\/[a-z\d-]+$/

/**
 * The form of a profile's URL that is compared: decoded, lowercase, without protocol, country and query. Empty when the
 * page is not a profile of one person.
 * @example pageKey('https://de.linkedin.com/in/dana%C3%A9/?x=1') // 'linkedin.com/in/danaé'
 */
export function pageKey(url: string): string {
  if (url === '') return ''
  if (canonicalProfile.test(url)) return url.slice('https://www.'.length)
  const [, path = ''] = profileUrl.exec(url.trim()) ?? []
  const key = decoded(path).toLowerCase()
  return /[^ -~]/.test(key) ? key.normalize() : key
}

/** A part of a URL without percent signs, or unchanged when it cannot be decoded. */
function decoded(part: string): string {
  if (!part.includes('%')) return part
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
