import { describe, expect, it } from 'vitest'
import { user } from '../helpers/binary.js'
import { byFlags } from './offerByFlags.js'
import { byKeys } from './offerByKeys.js'
import { offerSearch } from './offerSearch.js'

describe('a search, from a no to a job that holds, and three months on', () => {
  let flags: Awaited<ReturnType<typeof offerSearch>> | undefined

  it('goes without a terminal', { timeout: 240_000 }, async () => {
    flags = await offerSearch(user(), byFlags)
    expect(flags.keptWarm).toEqual([
      ...['Kit Ash: keep in touch, 2027-01-18', 'Uma Nash: keep in touch, 2027-04-11'],
      ...['Dana Reyes', 'Ruth Gold', 'Joe Fox', 'Ida Inn'].map((name) => `${name}: keep in touch, 2027-05-01`),
      ...['Stan Smith', 'Max Old'].map((name) => `${name}: keep in touch, 2027-05-03`),
    ])
    expect(flags.end).toMatchObject({
      landed: { company: 'Kern', startOn: '2027-02-08', publicOn: '2027-02-01', isCleared: true },
    })
  })

  it.runIf(process.platform === 'linux')(
    'goes by keys at a terminal, and comes to the same book',
    { timeout: 240_000 },
    async () => {
      expect(await offerSearch(user(), byKeys)).toEqual(flags)
    },
  )
})
