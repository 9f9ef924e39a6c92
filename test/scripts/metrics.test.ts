import { describe, expect, it } from 'vitest'
import { measure } from '../../src/scripts/metrics.js'

describe('how long a script is', () => {
  it('counts words, code points and seconds at 150 words a minute, rounded up', () => {
    expect(measure('One two  three\n\nfour.')).toEqual({ words: 4, characters: 21, seconds: 2, aboutThem: null })
    expect(measure(Array(75).fill('word').join(' ')).seconds).toBe(30)
    expect(measure(Array(76).fill('word').join(' ')).seconds).toBe(31)
    expect(measure('')).toMatchObject({ words: 0, characters: 0, seconds: 0 })
  })

  it('counts an emoji as the code points it is made of', () => {
    expect(measure('👋 東京').characters).toBe(4)
    expect(measure('👩‍👧').characters).toBe(3)
  })
})
