/** What a mailto link can pass to a mail program. */
export interface MailtoParts {
  /** One plain address (`isPlainAddress`), or null where the user fills it in. */
  to: string | null
  subject: string | null
  text: string
}

/**
 * A mailto link that opens the mail program with a new message. Source: RFC 6068: everything is percent-encoded as
 * UTF-8, lines end with %0D%0A.
 * @example mailto({ to: 'dana@acme.example', subject: 'Tea?', text: 'Hello\nDana' })
 * // 'mailto:dana@acme.example?subject=Tea%3F&body=Hello%0D%0ADana'
 */
export function mailto({ to, subject, text }: MailtoParts): string {
  const fields = [...(subject === null ? [] : [`subject=${percentEncode(subject)}`]), `body=${percentEncode(text)}`]
  return `mailto:${(to ?? '').split('@').map(percentEncode).join('@')}?${fields.join('&')}`
}

/**
 * Also encodes the characters that a URL may have but that a shell script on the way to the mail program may misread.
 */
function percentEncode(text: string): string {
  const normalized = text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n|\r|\n/g, '\r\n')
  return encodeURIComponent(normalized).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
