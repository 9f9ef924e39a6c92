import { oneLine } from '../../text/oneLine.js'

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
  return /[^ -~]|^ | $| {2}/.test(text) ? withoutAccents(text) : text.toLowerCase()
}

/**
 * Marks without which a letter stays itself: accents, and the vowels of Arabic. What a mark makes of a letter of Hindi, Thai or
 * kana is another one.
 */
const accents = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+|[\u064b-\u0652]+/g

/** More accents than that on one letter are no name, and putting a million of them in order takes minutes. */
const heaps = /(\p{M}{30})\p{M}+/gu

function withoutAccents(text: string): string {
  const plain = (text.length > 1000 ? text.replace(heaps, '$1') : text)
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/[øłđßæœıþð]/g, (letter) => lookalikes[letter] ?? letter)
    .replace(/[’‘]/g, "'")
  return /[^\S ]|^ | $| {2}/.test(plain) ? oneLine(plain) : plain
}

/**
 * The words of a name, folded: what stands between them does not matter.
 * @example wordsOf('Reyes, D.') // ['reyes', 'd']
 */
export function foldedWords(name: string): string[] {
  return fold(name)
    .split(/[ ,.]+/)
    .filter(Boolean)
}
