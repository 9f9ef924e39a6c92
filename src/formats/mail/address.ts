/**
 * Whether a text is one e-mail address that can stand in a header or a link as it is: nothing in it can end the address,
 * begin another one, or begin another header. Source: RFC 5322 section 3.4.1 (dot-atom), with letters of any script in
 * the domain, as RFC 6531 allows.
 * @example isPlainAddress('dana@acme.example') // true
 * @example isPlainAddress('Dana <dana@acme.example>') // false
 */
export function isPlainAddress(text: string): boolean {
  return text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]+@[\p{L}\p{M}\p{N}.-]+$/u.test(text)
}
