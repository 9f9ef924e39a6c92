import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonText } from '../../src/terminal/jsonText.js'

const raw = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\u{E0000}-\u{E007F}]/u

describe('a JSON document', () => {
  it('escapes control and direction characters, and is exact when read', () => {
    const data = { name: '\u001b[2J\u009b\u202e\u200f\u061c\u2028\u{E0041}\u007f', plain: "O'Neil & <Sons> 東京 👩‍👧" }
    const text = jsonText(data)
    expect(text).not.toMatch(raw)
    expect(text).toContain("O'Neil & <Sons> 東京 👩‍👧")
    expect(JSON.parse(text)).toEqual(data)
  })

  it('is exact for whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (data) => {
        const text = jsonText(data)
        expect(text).not.toMatch(raw)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)))
      }),
    )
  })
})
