/** The GSM alphabet (GSM 03.38, 3GPP TS 23.038): characters that take one place. */
const basicCharacters = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** The extension of the GSM alphabet: characters that take two places. */
const extendedCharacters = new Set('\f^{}\\[~]|€')
const replacements = new Map(
  Object.entries({
    '’': "'",
    '‘': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '–': '-',
    '—': '-',
    '‑': '-',
    '…': '...',
    '•': '-',
    '·': '-',
    '×': 'x',
    '\u00a0': ' ',
    '\u202f': ' ',
    '\t': ' ',
    '`': "'",
    '´': "'",
  }),
)

/** How a text is sent as text messages. */
export interface Sms {
  segments: number
  /**
   * The characters outside the GSM alphabet, each once. A single one of them reduces every message from 160 to 70
   * characters.
   */
  nonGsm: string[]
}

/**
 * How many text messages a text is sent as.
 * @example countSms('Ring me – Jane') // { segments: 1, nonGsm: ['–'] }
 */
export function countSms(text: string): Sms {
  const characters = [...text]
  const nonGsm = [
    ...new Set(characters.filter((character) => !basicCharacters.has(character) && !extendedCharacters.has(character))),
  ]
  const sizes = characters.map((character) =>
    nonGsm.length > 0 ? character.length : extendedCharacters.has(character) ? 2 : 1,
  )
  const [single, joined] = nonGsm.length > 0 ? [70, 67] : [160, 153]
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return { segments: total <= single ? Math.min(total, 1) : countSegments(sizes, joined), nonGsm }
}

/** Counts segments without splitting a character of two places. */
function countSegments(sizes: number[], capacity: number): number {
  let [segments, used] = [1, 0]
  for (const size of sizes) {
    if (used + size > capacity) {
      segments++
      used = 0
    }
    used += size
  }
  return segments
}

/**
 * A replacement in the GSM alphabet for a character outside it; null where there is none.
 * @example gsmReplacement('’') // "'"
 */
export function gsmReplacement(character: string): string | null {
  const replacement = replacements.get(character) ?? character.normalize('NFD').replace(/\p{M}/gu, '')
  return replacement !== '' && [...replacement].every((each) => basicCharacters.has(each)) ? replacement : null
}
