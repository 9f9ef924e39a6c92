import { describe, expect, it } from 'vitest'
import { measure } from '../../src/scripts/metrics.js'

describe('how long a script is', () => {
  it('counts words, code points and seconds at 150 words a minute, rounded up', () => {
    expect(measure('One two  three\n\nfour.')).toMatchObject({ words: 4, characters: 21, seconds: 2 })
    expect(measure(Array(75).fill('word').join(' ')).seconds).toBe(30)
    expect(measure(Array(76).fill('word').join(' ')).seconds).toBe(31)
    expect(measure('')).toMatchObject({ words: 0, characters: 0, seconds: 0 })
  })

  it('counts an emoji as the code points it is made of', () => {
    expect(measure('👋 東京').characters).toBe(4)
    expect(measure('👩‍👧').characters).toBe(3)
  })

  it('counts greeting and signature as well', () => {
    expect(measure('Hi Dana,\n\nyou were right.\n\nBest\nJane').words).toBe(7)
  })
})

describe('how much of a script is about its reader', () => {
  const share = (text: string, to: string | null = null) => measure(text, to).aboutThem

  it.each([
    ['You were right. I was late.', 0.5],
    ['Your talk helped me. I went home. I was glad.', 0.33],
    ['I was late. It was dark.', 0],
    ['Is this yours? Ask yourself.', 1],
    ['I like young people.', 0],
    ['You’re right. You’ll see.', 1],
  ])('%s: %s', (text, expected) => {
    expect(share(text)).toBe(expected)
  })

  it('knows the reader by name', () => {
    expect(share('Lee told me that Dana builds teams. I was glad of it.', 'Dana Reyes')).toBe(0.5)
    expect(share('I like Reyes’s way of thinking.', 'Dana Reyes')).toBe(1)
    expect(share('I will go home. It may rain.', 'Will May')).toBe(0)
  })

  it('leaves greeting and signature out', () => {
    expect(share('Hello Dana, my name is Jane.\n\nThank you!\n\nKind regards\nDana Jones', 'Dana Reyes')).toBe(0.5)
  })

  it('says nothing where there is no sentence, or none in English', () => {
    expect(share('')).toBeNull()
    expect(share('Hello Dana,\n\nKind regards\nJane')).toBeNull()
    expect(share('Guten Tag, ich suche eine Stelle im Vertrieb.')).toBeNull()
  })
})
