import { describe, expect, it } from 'vitest'
import { collapseSpaces, normalizeNewlines, removeControls, removeLoneSurrogates } from '../../src/text/controls.js'
import { formatCharacters, hiddenCharacters } from '../../src/text/hiddenCharacters.js'
import { jsonEscape } from '../../src/text/jsonEscape.js'
import { decodeUtf8 } from '../../src/text/utf8.js'

const lineEnds = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029']

describe('a text', () => {
  it('has lines that end alike, whatever ended them', () => {
    for (const end of lineEnds) expect(normalizeNewlines(`a${end}b`)).toBe('a\nb')
  })

  it('without controls keeps its lines and tabs', () => {
    expect(removeControls('a\r\n\tb\u001b[2J\u007f\u009b\0')).toBe('a\n\tb[2J')
  })

  it('is spaced where anything stands between words that is not seen', () => {
    for (const between of [...lineEnds, '\u00a0', '\ufeff', '\0', ' \u001b '])
      expect(collapseSpaces(`a${between}b`)).toBe('a b')
  })

  it('is well formed without halves of characters', () => {
    expect(removeLoneSurrogates('a\ud83d b\ude00 👩‍🍳')).toBe('a b 👩‍🍳')
  })

  it('is UTF-8 or it is not: nothing is guessed', () => {
    expect(decodeUtf8(Buffer.from('\ufeffZoë'))).toBe('Zoë')
    expect(decodeUtf8(Buffer.from('\ufeffZoë'), { keepMark: true })).toBe('\ufeffZoë')
    expect(decodeUtf8(Buffer.from('Zoë', 'latin1'))).toBeNull()
  })
})

describe('characters that are not seen', () => {
  const isHidden = (character: string) => new RegExp(`[${hiddenCharacters}]`, 'u').test(character)
  const isFormatting = (character: string) => new RegExp(formatCharacters, 'u').test(character)

  it('are what turns or hides text', () => {
    for (const character of ['\u202e', '\u2066', '\ufeff', '\ufff9', '\u{e0041}'])
      expect([isHidden(character), isFormatting(character)]).toEqual([true, true])
    expect(['\u2028', '\u2029'].map(isHidden)).toEqual([true, true])
  })

  it('are not the joiners, which emoji and Persian names need, nor anything that is seen', () => {
    for (const character of ['\u200c', '\u200d', 'a', 'é', '東', '👩‍🍳', ' '])
      expect([isHidden(character), isFormatting(character)]).toEqual([false, false])
  })

  it('can be written in JSON by their numbers', () => {
    expect(JSON.parse(`"${jsonEscape('\u202e\u{e0041}')}"`)).toBe('\u202e\u{e0041}')
    expect(jsonEscape('\u202e\u{e0041}')).toBe('\\u202e\\udb40\\udc41')
  })
})
