import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/book/identity/fold.js'

describe('a text as search sees it', () => {
  it.each([
    ['  Dana   REYES ', 'dana reyes'],
    ['Nguyễn Đức', 'nguyen duc'],
    ['Łukasz Øystein Weiß', 'lukasz oystein weiss'],
    ['O’Neil', "o'neil"],
    ['İstanbul Işık', 'istanbul isik'],
    ['Ｔｏｋｙｏ', 'tokyo'],
    ['東京', '東京'],
  ])('%s: %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})
