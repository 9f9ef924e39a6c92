import { describe, expect, it } from 'vitest'
import { countSms, gsmReplacement } from '../../../../src/scripts/coach/text/sms.js'

/** GSM 03.38: 160 and 153 places of seven bits; in UCS-2 70 and 67 of sixteen. */
describe('how many messages a text goes out as', () => {
  it.each([
    ['nothing', '', 0],
    ['one sign', 'a', 1],
    ['160 signs', 'a'.repeat(160), 1],
    ['161 signs', 'a'.repeat(161), 2],
    ['306 signs', 'a'.repeat(306), 2],
    ['307 signs', 'a'.repeat(307), 3],
    ['accents of the plain alphabet', 'éèàùìòäöüñåæøß'.repeat(11), 1],
    ['160 places with an extension', `${'a'.repeat(158)}€`, 1],
    ['161 places with an extension', `${'a'.repeat(159)}€`, 2],
    ['an extension that would be cut in half', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
    ['70 signs beyond it', '東'.repeat(70), 1],
    ['71 signs beyond it', '東'.repeat(71), 2],
    ['134 signs beyond it', '東'.repeat(134), 2],
    ['135 signs beyond it', '東'.repeat(135), 3],
    ['35 emoji, two places each', '🎉'.repeat(35), 1],
    ['36 emoji', '🎉'.repeat(36), 2],
    ['an emoji that would be cut in half', `${'a'.repeat(66)}🎉${'a'.repeat(66)}`, 3],
    ['line breaks, one place each', 'a\n'.repeat(80), 1],
  ])('%s', (_, text, segments) => {
    expect(countSms(text).segments).toBe(segments)
  })

  it('names what the plain alphabet lacks, each once', () => {
    expect(countSms('“Ring” – I’d…“').nonGsm).toEqual(['“', '”', '–', '’', '…'])
    expect(countSms('plain @ text_with $ signs').nonGsm).toEqual([])
  })
})

describe('what to write instead', () => {
  it.each([
    ['’', "'"],
    ['“', '"'],
    ['–', '-'],
    ['…', '...'],
    ['á', 'a'],
    ['ç', 'c'],
    ['\u00a0', ' '],
    ['東', null],
    ['🎉', null],
  ])('of %s: %s', (sign, plain) => {
    expect(gsmReplacement(sign)).toBe(plain)
  })
})
