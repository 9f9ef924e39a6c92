import { describe, expect, it } from 'vitest'
import { clockBar } from '../../src/terminal/clockBar.js'

describe('the bar of a clock', () => {
  it('fills up to the limit, then says by how much it is over', () => {
    const at = (seconds: number) => clockBar({ seconds, limit: 90, isPaused: false }, 'ends', 60)
    expect(at(0)).toBe(`${'░'.repeat(20)} 0:00 of 1:30 · space pauses, Enter ends`)
    expect(at(45)).toBe(`${'█'.repeat(10)}${'░'.repeat(10)} 0:45 of 1:30 · space pauses, Enter ends`)
    expect(at(102)).toBe(`${'█'.repeat(9)} 1:42 of 1:30, 0:12 over · space pauses, Enter ends`)
  })

  it('never takes more than the width, down to twenty columns', () => {
    for (let width = 20; width <= 100; width++)
      for (const seconds of [0, 59, 90, 89 * 60])
        expect(clockBar({ seconds, limit: 90, isPaused: true }, 'goes on', width).length).toBeLessThanOrEqual(
          Math.max(width, 34),
        )
  })
})
