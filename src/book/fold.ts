/** Letters that are not an accent on another letter but are typed as one. */
const lookalikes: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}

/**
 * A text as search sees it: letter case, accents, curly apostrophes and doubled spaces do not matter.
 * @example fold('Nguyễn  Đức') // 'nguyen duc'
 */
export function fold(text: string): string {
  return /^[!-~]+(?: [!-~]+)*$/.test(text) ? text.toLowerCase() : withoutAccents(text)
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœıþð]/g, (letter) => lookalikes[letter] ?? letter)
    .replace(/[’‘]/g, "'")
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')
}
