import { describe, expect, it } from 'vitest'
import { janeWhoWasAtKern } from '../helpers/held.js'

describe('what came of it, said again', () => {
  it('changes nothing where nothing is new, and there is nothing to undo', async () => {
    for (const args of [['landed'], ['interview', 'outcome', 'kern', 'accepted']]) {
      const jane = await janeWhoWasAtKern()
      await jane.ok('landed', 'Kern', '--start', 'jan 4')
      const before = jane.book()
      expect(await jane.ok(...args)).toBe('Nothing was changed.\n')
      expect(await jane.json('landed', '--start', 'jan 4')).toMatchObject({ interview: { id: jane.id }, opened: [] })
      expect(jane.book()).toEqual(before)
      expect(await jane.ok('landed', '--role', 'CFO')).toContain('Saved')
      expect(jane.book().landed?.role).toBe('CFO')
    }
    const jane = await janeWhoWasAtKern()
    await jane.ok('landed', 'Delta')
    expect(await jane.ok('landed')).toBe('Nothing was changed.\n')
    await jane.ok('interview', 'outcome', 'kern', 'rejected')
    expect(await jane.ok('interview', 'outcome', 'kern', 'rejected')).toBe('Nothing was changed.\n')
    expect(await jane.ok('interview', 'outcome', 'kern', 'rejected', '--note', 'too far')).toContain('said no')
  })
})
