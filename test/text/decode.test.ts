import { describe, expect, it } from 'vitest'
import { decode } from '../../src/text/decode.js'

const text = 'name,note\r\nZoë,“日本” – 👩‍🚀\r\n'
const bigEndian = (each: string) => Buffer.from(each, 'utf16le').swap16()

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, high byte first', bigEndian(text)],
    ['UTF-16, high byte first, with a mark', bigEndian(`\uFEFF${text}`)],
    ['UTF-16 broken off in the middle of a sign', Buffer.concat([Buffer.from(text, 'utf16le'), Buffer.from('x')])],
    ['UTF-16 of the other order, broken off', Buffer.concat([bigEndian(text), Buffer.from('x')])],
  ])('in %s is what it is', (_, bytes) => {
    expect(decode(bytes)).toBe(text)
  })

  it('in Windows-1252 has its curly quotes, dashes and letters', () => {
    expect(decode(Buffer.from('Zo\xEB \x93x\x94 \x96 5 \x80', 'latin1'))).toBe('Zoë “x” – 5 €')
    expect(decode(Buffer.from('Zo\xEB', 'latin1'))).toBe('Zoë')
  })

  it.each([
    ['ISO-8859-15', 'FN;CHARSET=ISO-8859-15:Zo\xEB \xBCuvre\n', 'FN;CHARSET=ISO-8859-15:Zoë Œuvre\n'],
    ['SHIFT_JIS', 'N;CHARSET=SHIFT_JIS:\x8E\x52\x93\x63\r\n \x91\xBE\n', 'N;CHARSET=SHIFT_JIS:山田\r\n 太\n'],
    ['another than it says', 'FN;CHARSET=UTF-8:Zo\xEB\n', 'FN;CHARSET=UTF-8:Zoë\n'],
    ['one that nobody knows', 'FN;CHARSET=X-1:Zo\xEB\n', 'FN;CHARSET=X-1:Zoë\n'],
  ])('on a card in %s has its letters', (_, lines, expected) => {
    const begin = `BEGIN:VADDRESSBOOK\nX-A:${'y'.repeat(400)}\nBEGIN:VCARD\n`
    expect(decode(Buffer.from(begin + lines, 'latin1'))).toBe(begin + expected)
  })

  it('in a calendar has the letters that a fold has split', () => {
    const file = 'BEGIN:VCALENDAR\nSUMMARY:Zo\xC3\r\n \xAB\nLOCATION:Caf\xE9\n'
    expect(decode(Buffer.from(file, 'latin1'))).toBe('BEGIN:VCALENDAR\nSUMMARY:Zoë\nLOCATION:Café\n')
  })

  it('put together from files of both kinds keeps the names of both', () => {
    const bytes = Buffer.concat([Buffer.from('Zoë\n'), Buffer.from('Ren\xE9\n', 'latin1'), Buffer.from('東京\n')])
    expect(decode(bytes)).toBe('Zoë\nRené\n東京\n')
  })

  it('has no mark at the start of a line, where files were put together', () => {
    expect(decode(Buffer.from('\uFEFF\uFEFF"name"\r\n\uFEFFDana\n\uFEFFLee'))).toBe('"name"\r\nDana\nLee')
  })

  it('keeps what only looks like a mark inside a line, and zeros that are none of UTF-16', () => {
    expect(decode(Buffer.from('a\uFEFFb'))).toBe('a\uFEFFb')
    expect(decode(Buffer.from('name,note\nDana,\0\0\n'))).toBe('name,note\nDana,\0\0\n')
  })

  it('has no halves of signs', () => {
    expect(decode(Buffer.from('\uFEFFDana \ud83d and Lee \udc69', 'utf16le'))).toBe('Dana  and Lee ')
  })

  it('may be empty', () => {
    expect(decode(Buffer.of())).toBe('')
    expect(decode(Buffer.of(0xff, 0xfe))).toBe('')
  })

  it('of any bytes is a text', () => {
    const every = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
    expect(decode(every)).toContain('ABC')
  })
})
