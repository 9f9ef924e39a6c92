import { analyse } from 'scslre'
import { describe, expect, it } from 'vitest'
import { allRegularExpressions } from './helpers/regularExpressions.js'

/** Whether the long check was asked for: `npm run test:recheck`. */
const isFull = process.env.RAPPORT_RECHECK === '1'

const all = await allRegularExpressions()

describe('a regular expression', () => {
  it('takes no more than linear time for any text: none backtracks, or begins anew at every character', () => {
    const found = all.filter(({ source, flags }) => analyse({ source, flags }).reports.length > 0)
    expect(found).toEqual([])
  })

  it.runIf(isFull)('passes the second checker, which attacks it', { timeout: 10 * 60_000 }, async () => {
    const { check } = await import('recheck')
    const found: string[] = []
    for (const { at, source, flags } of all) {
      const { status } = await check(source, flags, { timeout: 30_000 })
      if (status !== 'safe') found.push(`${at} ${source} is ${status}`)
    }
    expect(found).toEqual([])
  })

  it('is looked at wherever it stands: between slashes, and built of parts', () => {
    expect(all.length).toBeGreaterThan(300)
    expect(all.map(({ at }) => at)).toContain('book/identity/mailKey.ts')
  })
})
