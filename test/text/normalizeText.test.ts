import { describe, expect, it } from 'vitest'
import { normalizeLine, normalizeParagraphs } from '../../src/text/normalizeText.js'
import { oneLine } from '../../src/text/oneLine.js'

describe('a text from outside', () => {
  it('in one line has no doubled or outer spaces, and composed letters', () => {
    expect(normalizeLine(' Zoe\u0308 \r\n\t Reyes\u00a0')).toBe('Zoë Reyes')
    expect(normalizeLine('Dana Reyes')).toBe('Dana Reyes')
  })

  it('in several lines keeps them, ended alike', () => {
    expect(normalizeParagraphs('\r\nMet  in Paris.\r\rLikes cafe\u0301s.\n')).toBe('Met  in Paris.\n\nLikes cafés.')
  })

  it('loses what no program can keep, and nothing else', () => {
    for (const normalize of [normalizeLine, normalizeParagraphs]) {
      expect(normalize('Da\0na\ud800')).toBe('Dana')
      expect(normalize('\u202eDana\u001b[2J 👩‍🍳')).toBe('\u202eDana\u001b[2J 👩‍🍳')
    }
  })

  it('is normalized, whatever marks are heaped on a letter', () => {
    const heap = `a${'\u0301\u0316'.repeat(100_000)}`
    expect(normalizeLine(heap)).toBe(heap)
  })
})

describe('a text of ours', () => {
  it('in one line is left as it is but for its spaces', () => {
    expect(oneLine(' Zoe\u0308 \n Reyes\0')).toBe('Zoe\u0308 Reyes\0')
  })
})
