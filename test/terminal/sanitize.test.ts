import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sanitize, sanitizeData } from '../../src/terminal/sanitize.js'
import { actsIn } from '../helpers/hostile.js'

describe('a text for the terminal', () => {
  it.each([
    ['clearing the screen', 'a\u001b[2Jb'],
    ['writing the clipboard', 'a\u001b]52;c;aGFja2Vk\u0007b'],
    ['a command of 8 bits', 'a\u009b2Jb'],
    ['8-bit clipboard', 'a\u009d52;c;aGFja2Vk\u009cb'],
    ['going back to the line’s start', 'a\rb'],
    ['backspaces', 'a\b\b\bb'],
    ['an end of text', 'a\0b\u007f'],
    ['turning the direction', 'a\u202egnp.exe\u202cb'],
    ['isolates', 'a\u2066x\u2069b'],
    ['tag characters', `a${String.fromCodePoint(0xe0001, 0xe0041, 0xe007f)}b`],
    ['other line separators', 'a\u2028\u2029b'],
  ])('shows %s as signs and keeps what stands around', (_, text) => {
    const shown = sanitize(text)
    expect(actsIn(shown)).toEqual([])
    expect(shown).not.toBe('ab')
    expect(shown.startsWith('a')).toBe(true)
    expect(sanitize(shown)).toBe(shown)
  })

  it.each([
    'Dana Reyes',
    '東京 花子',
    'می‌خواهم',
    'नमस्ते',
    '👩‍👩‍👧‍👦',
    '🇨🇭',
    'Nguyễn Đức',
    'שלום',
    'a\tb\nc',
    "O'Neil & Sons",
  ])('leaves %j as it is', (text) => {
    expect(sanitize(text)).toBe(text)
  })

  it('names each sign so that one can see what was there', () => {
    expect(sanitize('a\u001b[2J\r\b\0\u007f')).toBe('a␛[2J␍␈␀␡')
    expect(sanitize('a\u009b\u202e\u{E0041}')).toBe('a<U+009B><U+202E><U+E0041>')
  })

  it('holds nothing that acts, whatever it was made of, and every harmless sign in its order', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u001b', '\u009b', '\u202e', '\r', '\u{E0041}'),
    )
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const text = parts.join('')
        const shown = sanitize(text)
        expect(actsIn(shown)).toEqual([])
        const harmless = [...text].filter((sign) => /^[\p{L}\p{N}]$/u.test(sign)).join('')
        let rest = shown
        for (const sign of harmless) {
          const at = rest.indexOf(sign)
          expect(at).toBeGreaterThanOrEqual(0)
          rest = rest.slice(at + sign.length)
        }
      }),
    )
  })

  it('goes from a text that is full of it', () => {
    expect(sanitize(`a${'\u001b[2J'.repeat(250_000)}b`)).not.toContain('\u001b')
  })
})

describe('data for a view', () => {
  it('has one line in every field but the long texts', () => {
    const shown = sanitizeData({
      contact: { name: 'Dana\nKept: forged', company: 'A\r\nB', emails: ['a\tb'], notes: 'two\nlines' },
      subject: 'S\nBcc: x',
      text: 'first\n\nsecond',
      count: 3,
      none: null,
    })
    expect(shown).toEqual({
      contact: { name: 'Dana Kept: forged', company: 'A B', emails: ['a b'], notes: 'two\nlines' },
      subject: 'S Bcc: x',
      text: 'first\n\nsecond',
      count: 3,
      none: null,
    })
  })

  it('does not change what it was given', () => {
    const data = { name: 'a\u001b[2J' }
    expect(sanitizeData(data).name).not.toContain('\u001b')
    expect(data.name).toBe('a\u001b[2J')
  })
})
