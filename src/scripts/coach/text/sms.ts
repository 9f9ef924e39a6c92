/** GSM 03.38 (3GPP TS 23.038), the letters that take one place. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** Its extension: two places each. */
const extended = new Set('\f^{}\\[~]|€')
const plainer = new Map(
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

export interface Sms {
  segments: number
  /** The signs that GSM's own alphabet lacks, each once; one of them makes every message hold 70 signs instead of 160. */
  foreign: string[]
}

/**
 * How many messages a text goes out as.
 * @example countSms('Ring me – Jane') // { segments: 1, foreign: ['–'] }
 */
export function countSms(text: string): Sms {
  const signs = [...text]
  const foreign = [...new Set(signs.filter((sign) => !basic.has(sign) && !extended.has(sign)))]
  const sizes = signs.map((sign) => (foreign.length > 0 ? sign.length : extended.has(sign) ? 2 : 1))
  const [alone, joined] = foreign.length > 0 ? [70, 67] : [160, 153]
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  return { segments: whole <= alone ? Math.min(whole, 1) : countParts(sizes, joined), foreign }
}

/** A sign of two places is never cut in half. */
function countParts(sizes: number[], most: number): number {
  let [parts, used] = [1, 0]
  for (const size of sizes) {
    if (used + size > most) {
      parts++
      used = 0
    }
    used += size
  }
  return parts
}

/**
 * What to write in a text message instead of a sign that does not fit; null where nothing plain stands for it.
 * @example plainSign('’') // "'"
 */
export function plainSign(sign: string): string | null {
  const plain = plainer.get(sign) ?? sign.normalize('NFD').replace(/\p{M}/gu, '')
  return plain !== '' && [...plain].every((each) => basic.has(each)) ? plain : null
}
