import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { renderView } from '../../src/terminal/renderView.js'
import { createTheme } from '../../src/terminal/theme.js'
import { alignColumns } from '../../src/terminal/views/format.js'

const at = (width: number | undefined, env: Record<string, string> = {}) =>
  createTheme(width === undefined ? {} : { isTTY: true, columns: width }, '2026-11-23', { refused: false, env })

const widest = (lines: string[]) => Math.max(...lines.map((line) => stringWidth(line)))

describe('lines on a terminal of 60 columns', () => {
  it.each([
    ['words', 'launch budgets are moving to the regions and nobody knows why '.repeat(4)],
    ['Japanese', '東京の春は花がとてもきれいです。'.repeat(8)],
    ['emoji', '👩‍👩‍👧‍👦 👋🏽 🇨🇭 '.repeat(20)],
    ['one endless word', 'x'.repeat(200)],
    ['accents set apart', 'Nguye\u0302\u0303n '.repeat(30)],
    ['colour', `\u001b[1m${'bold words '.repeat(20)}\u001b[22m`],
  ])('none is wider: %s', async (_, text) => {
    const lines = await renderView(() => [text, `  ${text}`], await at(60))
    expect(widest(lines)).toBeLessThanOrEqual(60)
    expect(lines.length).toBeGreaterThan(2)
  })

  it('keep every word, and their indent', async () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve thirteen'
    const lines = await renderView(() => [`  ${text}`], await at(60))
    expect(lines.every((line) => line.startsWith('  ') && !line.startsWith('   '))).toBe(true)
    expect(lines.map((line) => line.trim()).join(' ')).toBe(text)
  })

  it('are left alone where they fit, and in a pipe', async () => {
    const exact = 'x'.repeat(60)
    expect(await renderView(() => [exact, '', 'short'], await at(60))).toEqual([exact, '', 'short'])
    expect(await renderView(() => ['x'.repeat(500)], await at(undefined))).toEqual(['x'.repeat(500)])
  })
})

describe('columns', () => {
  it('stand below one another whatever script a name is in', async () => {
    const rows = [
      ['東京 花子', 'Acme', 'today'],
      ['Dana Reyes', 'Brightwell', 'never'],
      ['👩‍👩‍👧‍👦', 'c', 'never'],
    ]
    const lines = await renderView((theme) => alignColumns(rows, theme), await at(60))
    const starts = lines.map((line) => stringWidth(line.slice(0, line.search(/today|never/))))
    expect(new Set(starts).size).toBe(1)
  })
})
