/**
 * Whether a text is a single e-mail address that is safe in a header or a link: it cannot end the address, add another
 * one, or begin another header. Source: RFC 5322 section 3.4.1 (dot-atom), with letters of any script in the domain, as
 * RFC 6531 allows.
 * @example isPlainAddress('dana@acme.example') // true
 * @example isPlainAddress('Dana <dana@acme.example>') // false
 */
export function isPlainAddress(text: string): boolean {
  return text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]+@[\p{L}\p{M}\p{N}.-]+$/u.test(text)
}
