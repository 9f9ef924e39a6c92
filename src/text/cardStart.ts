/** How far into a file its first card may begin. */
const searchSize = 1 << 16
const cardBegin = /^[ \t\uFEFF\u00EF\u00BB\u00BF]*begin[ \t]*:[ \t]*vcard/im

/**
 * Where the first card of an address book begins in a text, behind whatever comes before it: empty lines, comments, the
 * head of a mail, BEGIN:VADDRESSBOOK. -1 where there is none.
 * @param text its bytes as Latin-1 do as well.
 * @example cardStart('BEGIN:VADDRESSBOOK\nBEGIN:VCARD\n') // 19
 */
export function cardStart(text: string): number {
  return text.slice(0, searchSize).search(cardBegin)
}

/** Whether a file has cards of an address book, by its bytes; for UTF-16 it does not tell. */
export function hasCards(bytes: Buffer): boolean {
  return cardStart(bytes.subarray(0, searchSize).toString('latin1')) >= 0
}
