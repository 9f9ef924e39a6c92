import { misleadingCharacters } from '../../text/hiddenCharacters.js'
import { oneLine } from '../../text/oneLine.js'

/**
 * Letters of their own that people type without special keys: Unicode does not split them into a letter and an accent.
 */
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
 * The form of a text that is compared and searched: lowercase, on one line, without accents and what only changes its
 * direction, with straight apostrophes.
 * @example fold('Nguyễn  Đức') // 'nguyen duc'
 */
export function fold(text: string): string {
  return /[^ -~]|^ | $| {2}/.test(text) ? withoutAccents(text) : text.toLowerCase()
}

/**
 * Marks that may be removed without making another letter: accents, and Arabic vowels. Marks in Hindi, Thai or kana
 * stay, since there they do make another letter.
 */
const accents = String.raw`\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u064b-\u0652`
const ignored = new RegExp(`[${accents}${misleadingCharacters}]+`, 'gu')

/** More than 30 marks on one letter. No name has them, and normalizing a million of them takes minutes. */
const excessMarks = /(\p{M}{30})\p{M}+/gu

function withoutAccents(text: string): string {
  const plain = (text.length > 1000 ? text.replace(excessMarks, '$1') : text)
    .normalize('NFKD')
    .replace(ignored, '')
    .toLowerCase()
    .replace(/[øłđßæœıþð]/g, (letter) => lookalikes[letter] ?? letter)
    .replace(/[’‘]/g, "'")
  return /[^\S ]|^ | $| {2}/.test(plain) ? oneLine(plain) : plain
}

/**
 * The words of a name, folded, without the spaces, commas and dots between them.
 * @example foldedWords('Reyes, D.') // ['reyes', 'd']
 */
export function foldedWords(name: string): string[] {
  return fold(name)
    .split(/[ ,.]+/)
    .filter(Boolean)
}
