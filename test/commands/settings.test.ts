import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person, scratch } from '../helpers/rapport.js'

describe('rapport settings set phoneRegion', () => {
  it.each([
    ['US', 'US'],
    [' de ', 'DE'],
    ['uk', 'GB'],
    ['AUTO', 'auto'],
  ])('takes “%s”', async (said, kept) => {
    const jane = person()
    await jane.ok('settings', 'set', 'phoneRegion=FR')
    expect((await jane.json('settings', 'set', `phoneRegion=${said}`)).settings.phoneRegion).toBe(kept)
    expect((await jane.json('settings', 'get', 'phoneRegion')).settings).toEqual({ phoneRegion: kept })
  })

  it.each(['XX', 'zz', 'EU', 'AA'])('refuses “%s”, which is no country, and says what to do', async (said) => {
    const jane = person()
    await jane.ok('settings', 'set', 'phoneRegion=FR')
    const before = jane.book()
    expect(await jane.fails('settings', 'set', `phoneRegion=${said}`, 'recordRequired=5')).toMatchObject({
      exit: 2,
      code: 'usage',
      message: `“${said}” does not stand for a country.`,
      hint: expect.stringContaining('rapport settings set phoneRegion=US'),
    })
    expect(jane.book()).toEqual(before)
  })

  it.each(['Germany', '49', ''])('refuses “%s”, which is not two letters', async (said) => {
    expect(await person().fails('settings', 'set', `phoneRegion=${said}`)).toMatchObject({
      exit: 2,
      code: 'usage',
      message: expect.stringContaining('two letters such as US'),
    })
  })

  it('leaves a book alone in which such letters stand already: numbers are then compared as without a country', async () => {
    const jane = person()
    const profile = Object.fromEntries(
      ['name', 'role', 'industry', 'offer', 'targets', 'situation', 'email', 'phone', 'url'].map((key) => [key, null]),
    )
    const lists = { contacts: [], interactions: [], followUps: [], companies: [] }
    const book = join(scratch(), 'book.json')
    writeFileSync(book, JSON.stringify({ version: 2, profile, settings: { phoneRegion: 'XX' }, ...lists }))
    await jane.ok('import', book)
    expect((await jane.json('settings', 'get', 'phoneRegion')).settings).toEqual({ phoneRegion: 'XX' })
    const table = join(scratch(), 'people.csv')
    writeFileSync(table, 'name,phone\nDana Reyes,+1 555 010-2030\nD. Reyes,+1 (555) 0102030\n')
    expect(await jane.json('import', table)).toMatchObject({ added: 1, updated: 1 })
  })
})
