/** What a link can tell a mail program. */
export interface MailtoParts {
  /** One plain address (`isPlainAddress`), or null: then the person fills it in. */
  to: string | null
  subject: string | null
  text: string
}

/**
 * A link that opens the mail program with a mail begun. Source: RFC 6068: all is percent-encoded as UTF-8, lines end
 * with %0D%0A.
 * @example mailto({ to: 'dana@acme.example', subject: 'Tea?', text: 'Hello\nDana' })
 * // 'mailto:dana@acme.example?subject=Tea%3F&body=Hello%0D%0ADana'
 */
export function mailto({ to, subject, text }: MailtoParts): string {
  const fields = [...(subject === null ? [] : [`subject=${encode(subject)}`]), `body=${encode(text)}`]
  return `mailto:${(to ?? '').split('@').map(encode).join('@')}?${fields.join('&')}`
}

/** Also the signs that a URL may hold but a shell script between us and the mail program may stumble over. */
function encode(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n|\r|\n/g, '\r\n')
  return encodeURIComponent(whole).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
