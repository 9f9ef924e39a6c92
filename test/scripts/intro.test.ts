import { describe, expect, it } from 'vitest'
import { measure } from '../../src/scripts/metrics.js'
import { intro } from '../helpers/scripts.js'

/** The seven moves of METHOD section 2, as the ear recognises them. */
const moves: [string, RegExp][] = [
  ['who I am', /my name is Jane Jones/],
  ['who suggested it', /Stan Smith suggested that I (call|write to) you/],
  ['why you', /the pharmaceutical industry/],
  ['that you might help', /might be able to help me/],
  ['where I stand', /between positions.*a role as a marketing director/],
  ['the release', /(don't|needn't|do not).*know of (an|any) opening/],
  ['the ask', /who is hiring\?/],
]

describe('the introduction', () => {
  it.each(['phone', 'email'] as const)('makes the seven moves in order (%s)', async (channel) => {
    const { text } = await intro(channel)
    const places = moves.map(([, words]) => text.search(words))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('greets the person by first name, and nobody where nobody is named', async () => {
    expect((await intro('phone')).text).toMatch(/^Hello Dana, my name is/)
    expect((await intro('phone', { to: '' })).text).toMatch(/^Hello, my name is/)
  })

  it('has a subject as an e-mail, and none on the phone', async () => {
    expect((await intro('email')).subject).toBe('Stan Smith suggested I write to you')
    expect((await intro('phone')).subject).toBeNull()
  })

  it('differs between phone and e-mail only where speech and mail differ', async () => {
    const said = (await intro('phone')).text
    const written = (await intro('email')).text
    const asSpeech = written.replace('I write to you', 'I call you').replace("I'm writing", "I'm calling")
    expect(asSpeech.startsWith(said)).toBe(true)
    const closing = asSpeech.slice(said.length).trim()
    expect(closing).toMatch(/^I'll ring you on Thursday/)
    expect(closing.endsWith('Jane Jones')).toBe(true)
  })

  it('takes about half a minute to say', async () => {
    const { words, seconds } = measure((await intro('phone')).text)
    expect(words).toBeGreaterThanOrEqual(60)
    expect(words).toBeLessThanOrEqual(100)
    expect(seconds).toBe(Math.ceil((words * 60) / 150))
  })

  it.each([
    ['operations director', 'an operations director'],
    ['HR manager', 'an HR manager'],
    ['university lecturer', 'a university lecturer'],
    ['MBA graduate', 'an MBA graduate'],
    ['hourly worker', 'an hourly worker'],
    ['UX designer', 'a UX designer'],
    ['SQL developer', 'an SQL developer'],
    ['engineer', 'an engineer'],
    ['European sales lead', 'a European sales lead'],
    ['honest broker', 'an honest broker'],
    ['a cook', 'a cook'],
    ['the new Head of Sales', 'the new Head of Sales'],
    ['écrivain', 'an écrivain'],
  ])('puts the right article before %s', async (role, said) => {
    expect((await intro('phone', { role })).text).toContain(`a role as ${said}.`)
  })

  it.each([
    ['wine', 'the wine industry'],
    ['the wine trade', 'the wine trade'],
    ['public sector', 'the public sector'],
  ])('names the industry %s as a sentence does', async (industry, said) => {
    const { text } = await intro('email', { industry })
    expect(text).toContain(said)
    expect(text).not.toMatch(/industry industry|the the/)
  })
})
