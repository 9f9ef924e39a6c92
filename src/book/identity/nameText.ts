import { oneLine } from '../../text/oneLine.js'
import { isEmailAddress } from './mailKey.js'
import { asideWords, bareWord, pronouns, roleWords } from './nameWords.js'

/** Letters in fancy forms, such as 𝗔𝗻𝗮, which Unicode has for formulas. */
const fancyLetters = /[\u{1d400}-\u{1d7ff}]+/gu
/** Whether a text has a letter. The pattern for all scripts is slow to make ready, and most texts do not need it. */
export function hasLetter(text: string): boolean {
  return /[A-Za-z]/.test(text) || (text !== '' && /\p{L}/u.test(text))
}

/** Nothing but letters, spaces and dots. */
const isPlain = /^[A-Za-z .]*$/
const hasMore = /[^\p{L}\p{M} .]|[\u{1d400}-\u{1d7ff}]/u
/** Emoji and other signs, with what colors and joins them; the signs of trademarks stay, since degrees have them. */
const signs = /\u200d?(?![®™©℠])(?:\p{So}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u20e3)/gu
/** What separates a name from a tagline. */
const taglineSeparator = /\s[-–—~/:·]+\s|\s[–—]|[–—]\s|[|•‖]/u
const comma = /[,،，]/u
const opening = '([{<（［【'
const closing = ')]}>）］】'
const quotes = '"“”„‘’\''

/** What somebody wrote as a name, without what is not one: emoji, text in brackets, pronouns, taglines, addresses. */
export interface NameText {
  /** The words between commas. The first are a name, the others may be degrees, or the given name. */
  parts: string[][]
  /** A name in quotation marks among the others; empty for none. */
  nickname: string
  /** All words, with single spaces, also those after “from” and the like; without taglines. */
  whole: string
}

/**
 * Reads a text that somebody wrote as a name. Takes time in proportion to its length, whatever it holds.
 * @example readNameText('🌟 Ana Ruiz (She/Her), PMP® | Hiring') // { parts: [['Ana', 'Ruiz'], ['PMP®']], … }
 */
export function readNameText(name: string): NameText {
  const plain =
    !isPlain.test(name) && hasMore.test(name) ? withoutQuotes(withoutBrackets(withoutSigns(name)).trim()) : name
  const segments = plain.split(taglineSeparator)
  const segment = segments.find((each) => hasLetter(each) && !isTagline(each)) ?? segments[0] ?? ''
  const text: NameText = { parts: [], nickname: '', whole: oneLine(segment) }
  for (const part of segment.split(comma)) {
    const words = nameWordsOf(part.split(/\s+/), text)
    if (words.length > 0) text.parts.push(words)
  }
  return text
}

/** Runs of characters in which a sign may be; most names have none, and the patterns for all signs are slow. */
const unusual = /[^ -~À-ɏ]+/g
const hasUnusual = /[^ -~À-ɏ]/

/**
 * A name without emoji and other signs, and with plain letters for fancy ones.
 * @example withoutSigns('🌟 Ana Ruiz ✨') // 'Ana Ruiz'
 */
export function withoutSigns(name: string): string {
  if (!hasUnusual.test(name)) return name
  const plain = name.replace(unusual, (run) =>
    run.replace(fancyLetters, (letters) => letters.normalize('NFKC')).replace(signs, ' '),
  )
  return plain === name ? name : plain.trim()
}

/** Without text in brackets; a bracket that is never closed ends the name. */
function withoutBrackets(text: string): string {
  let kept = ''
  let depth = 0
  let start = 0
  for (let position = 0; position < text.length; position++) {
    const sign = text.charAt(position)
    if (opening.includes(sign)) {
      if (depth++ === 0) kept += `${text.slice(start, position)} `
    } else if (depth > 0 && closing.includes(sign)) {
      depth--
      start = position + 1
    }
  }
  return depth === 0 ? kept + text.slice(start) : kept
}

/** Without quotation marks around the whole. */
function withoutQuotes(text: string): string {
  const isQuoted = text.length > 2 && quotes.includes(text.charAt(0)) && quotes.includes(text.charAt(text.length - 1))
  return isQuoted ? text.slice(1, -1) : text
}

/** Whether a text is nothing but words for what somebody does. */
function isTagline(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean)
  return words.length < 6 && words.every((word) => roleWords.has(bareWord(word)))
}

/** The words of a part that belong to a name; a nickname in quotation marks goes into the text. */
function nameWordsOf(words: string[], text: NameText): string[] {
  const kept: string[] = []
  for (const [index, word] of words.entries()) {
    if (asideWords.has(word) && (kept.length > 0 || text.parts.length > 0)) break
    if (isNickname(word)) text.nickname ||= word.slice(1, -1)
    else if (isNameWord(word, index)) kept.push(word)
  }
  return kept
}

const isNickname = (word: string) =>
  word.length > 2 && quotes.includes(word.charAt(0)) && quotes.includes(word.slice(-1))

function isNameWord(word: string, index: number): boolean {
  if (!/[A-Za-z\d&+]/.test(word) && !/[\p{L}\p{N}]/u.test(word)) return false
  if (/[@#/]/.test(word))
    return !(isEmailAddress(word) || isHashtag(word, index) || isPronouns(word) || /:\/\//.test(word))
  return true
}

const isHashtag = (word: string, index: number) => (index > 0 || /^#\p{L}/u.test(word)) && word.startsWith('#')
const isPronouns = (word: string) => word.includes('/') && word.split('/').every((each) => pronouns.has(bareWord(each)))
