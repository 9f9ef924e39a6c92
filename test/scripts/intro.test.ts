import { describe, expect, it } from 'vitest'
import { measure } from '../../src/scripts/metrics.js'
import { intro } from '../helpers/scripts.js'

/** The seven moves of METHOD section 2, as the ear recognises them. */
const moves: [string, RegExp][] = [
  ['who I am', /my name is Jane Jones/],
  ['who suggested it', /Stan Smith suggested that I (call|write to) you/],
  ['why you', /Stan told me you know the pharmaceutical industry well/],
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
    ['operations director.', 'an operations director'],
    ['the new Head of Sales', 'the new Head of Sales'],
    ['écrivain', 'an écrivain'],
  ])('puts the right article before %s', async (role, said) => {
    expect((await intro('phone', { role })).text).toContain(`a role as ${said}.`)
  })

  it.each([
    ['sales', 'in sales'],
    ['HR', 'in HR'],
    ['Real estate.', 'in Real estate'],
    ['social work', 'in social work'],
    ['head of HR', 'as head of HR'],
    ['Director of Operations', 'as Director of Operations'],
    ['anything with people', 'as anything with people'],
    ['sales manager', 'as a sales manager'],
  ])('puts %s as one says it', async (role, said) => {
    expect((await intro('phone', { role })).text).toContain(`looking for a role ${said}.`)
  })

  it.each([
    ['I am between jobs.', "I'm between jobs, looking"],
    ["I'm between jobs", "I'm between jobs, looking"],
    ['I’m new in town!', "I'm new in town, looking"],
    ['between positions', "I'm between positions, looking"],
  ])('goes on after “I’m” where somebody stands: %s', async (situation, said) => {
    expect((await intro('phone', {}, { situation })).text).toContain(said)
  })

  it.each([
    ['phone', "I'm calling because you know the pharmaceutical industry well"],
    ['email', "I'm writing because you know the pharmaceutical industry well"],
  ] as const)('has a form without an introducer (%s)', async (channel, said) => {
    const { text, subject } = await intro(channel, { via: '' })
    expect(text).toContain('my name is Jane Jones.')
    expect(text).toContain(`${said}, and might be able to help me.`)
    expect(text).not.toMatch(/suggested|told me/)
    expect(subject).toBe(channel === 'email' ? 'A question about the pharmaceutical industry' : null)
  })

  it('begins sentences with a capital', async () => {
    const { text, subject } = await intro('email', { via: 'my neighbour Bob' })
    expect(text).toContain('My neighbour Bob suggested that I write to you.\n')
    expect(text).toContain('\n\nBob told me you know')
    expect(subject).toBe('My neighbour Bob suggested I write to you')
  })

  it('promises to ring only where a day is known', async () => {
    expect((await intro('email')).text).toContain("I'll ring you on Thursday, in case talking is easier.")
    const { text } = await intro('email', {}, { again: '' })
    expect(text).not.toContain('ring you')
    expect(text).toMatch(/who is hiring\?\n\nWith kind regards\nJane Jones$/)
  })

  it.each([
    ['wine', 'the wine industry'],
    ['the wine trade', 'the wine trade'],
    ['public sector', 'the public sector'],
    ['wine.', 'the wine industry'],
  ])('names the industry %s as a sentence does', async (industry, said) => {
    const { text } = await intro('email', { industry })
    expect(text).toContain(said)
    expect(text).not.toMatch(/industry industry|the the/)
  })
})
