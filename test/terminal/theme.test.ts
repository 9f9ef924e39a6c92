import { describe, expect, it } from 'vitest'
import { createTheme, wantsColor } from '../../src/terminal/theme.js'

describe('whether to use colour', () => {
  const table: [refused: boolean, env: Record<string, string>, isTerminal: boolean, colored: boolean][] = [
    [false, {}, true, true],
    [false, {}, false, false],
    [false, { NO_COLOR: '1' }, true, false],
    [false, { NO_COLOR: '' }, true, true],
    [false, { FORCE_COLOR: '1' }, false, true],
    [false, { FORCE_COLOR: '0' }, true, false],
    [false, { FORCE_COLOR: 'false' }, true, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [false, { FORCE_COLOR: '0', NO_COLOR: '' }, true, false],
    [true, {}, true, false],
    [true, { FORCE_COLOR: '1' }, true, false],
    [false, { TERM: 'dumb' }, true, false],
  ]
  it.each(table)('--no-color %s, %j, terminal %s: %s', (refused, env, isTerminal, colored) => {
    expect(wantsColor({ refused, env, isTerminal })).toBe(colored)
  })

  it('paints only then', async () => {
    const facts = { refused: false, env: {} }
    expect((await createTheme({ isTTY: true }, '2026-11-23', facts)).strong('x')).toContain('\u001b[')
    expect((await createTheme({}, '2026-11-23', facts)).strong('x')).toBe('x')
    expect((await createTheme({ isTTY: true }, '2026-11-23', { ...facts, refused: true })).warm('x')).toBe('x')
  })
})

it('a text has the same width with and without its colors', async () => {
  const colored = await createTheme({ isTTY: true, columns: 80 }, '2026-11-23', {
    refused: false,
    env: { FORCE_COLOR: '1' },
  })
  expect(colored.widthOf(colored.faint('With'))).toBe(4)
})
