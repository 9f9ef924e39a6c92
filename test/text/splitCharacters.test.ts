import { describe, expect, it } from 'vitest'
import { rejoinSplitCharacters } from '../../src/text/splitCharacters.js'

const mended = (text: string) => Buffer.from(rejoinSplitCharacters(Buffer.from(text, 'latin1'))).toString('latin1')

describe('bytes in which a fold', () => {
  it.each([
    ['\xF0\x9F\r\n \x98\x80', '\xF0\x9F\x98\x80'],
    ['\xF0\r\r\n \x9F\n\t\x98\r\n \x80!', '\xF0\x9F\x98\x80!'],
  ])('falls inside a character are mended: %j', (text, whole) => {
    expect(mended(`NOTE:${text}`)).toBe(`NOTE:${whole}`)
  })

  it.each([
    'NOTE:Tea\r\n  and cake\r\n',
    'NOTE:caf\xC3\xA9\r\n \xC3\xA9\r\n',
    'NOTE:caf\xC3\r\n\xA9',
    'NOTE:a\r\n \xA9',
    'NOTE:a\n ',
    '',
  ])('falls between characters, or is none, stay: %j', (text) => {
    expect(mended(text)).toBe(text)
  })

  it('are mended, however many', () => {
    const bytes = Buffer.from('\xF0\x9F\r\n \x98\x80\r\r\r\n'.repeat(500_000), 'latin1')
    expect(rejoinSplitCharacters(bytes).length).toBeLessThan(bytes.length)
  })
})
