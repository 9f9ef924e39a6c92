import { isOnLinkedin } from '../../book/identity/profileUrl.js'
import { normalizeLine } from '../../text/normalizeText.js'

/**
 * The URL of a LinkedIn profile, which phones write as a link or as a user name; null for other networks.
 * @param types the types that a card gives the value.
 * @example linkedinUrl('x-apple:danareyes', ['linkedin']) // 'https://www.linkedin.com/in/danareyes'
 */
export function linkedinUrl(value: string, types: string[]): string | null {
  const text = normalizeLine(value)
  if (isOnLinkedin(text)) return text
  const [, userName] = /^(?:x-apple:)?([\p{L}\p{N}_-]{3,100})$/iu.exec(text) ?? []
  return types.includes('linkedin') && userName ? `https://www.linkedin.com/in/${userName}` : null
}
