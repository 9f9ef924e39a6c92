import { describe, expect, it } from 'vitest'
import { person } from '../helpers/rapport.js'

const keys = (value: object) => Object.keys(value).sort()

describe('sequences', () => {
  it('has 3b7 from the start, in words', async () => {
    const out = await person().ok('sequence', 'list')
    expect(out).toMatch(/^3b7\n {2}after 3 business days: try somebody else there\n {2}after 7 business days: /)
    expect(out).toContain('--sequence 3b7')
  })

  it('keeps one of my own, which is listed, shown, changed and removed', async () => {
    const jane = person()
    expect(await jane.ok('sequence', 'set', 'patient', '1w:nudge', '10bd:follow-up')).toMatch(
      /^patient +your own\n {2}after 1 week: ring or write again\n {2}after 10 business days: follow up\n$/,
    )
    const { sequences } = await jane.json('sequence', 'list')
    expect(sequences).toMatchObject([
      { name: '3b7', steps: ['3bd:try-someone-else', '7bd:nudge'], source: 'shipped' },
      { name: 'patient', steps: ['1w:nudge', '10bd:follow-up'], source: 'user' },
    ])
    await jane.ok('sequence', 'set', 'patient', '2w:nudge')
    expect((await jane.json('sequence', 'show', 'patient')).sequence.steps).toEqual(['2w:nudge'])
    expect(await jane.json('sequence', 'remove', 'patient')).toMatchObject({ removed: { name: 'patient' } })
    expect((await jane.json('sequence', 'list')).sequences).toHaveLength(1)
    await jane.ok('undo')
    expect((await jane.json('sequence', 'list')).sequences).toHaveLength(2)
  })

  it('lets one of my own win over 3b7, and brings 3b7 back when mine is removed', async () => {
    const jane = person()
    await jane.ok('sequence', 'set', '3b7', '4bd:nudge')
    expect((await jane.json('sequence', 'show', '3b7')).sequence).toMatchObject({
      steps: ['4bd:nudge'],
      source: 'user',
    })
    await jane.ok('sequence', 'remove', '3b7')
    expect((await jane.json('sequence', 'show', '3b7')).sequence).toMatchObject({ source: 'shipped' })
  })

  it.each([
    ['set patient', 'missing', /<when:kind>/],
    ['set patient soon:nudge', 'bad-date', /30d.*6w/],
    ['set patient 3bd:dance', 'usage', /3bd:nudge/],
    ['set patient 3bd', 'usage', /3bd:nudge/],
    ['set Patient! 3bd:nudge', 'usage', /small letters/],
    ['show patient', 'usage', /3b7/],
    ['remove patient', 'usage', /3b7/],
    ['remove 3b7', 'usage', /set 3b7/],
    ['stop Nobody', 'unknown-contact', /./],
    ['stop', 'missing', /./],
  ])('refuses with what to do, and keeps nothing: %s', async (line, code, hint) => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana Reyes')
    const refused = await jane.fails('sequence', ...line.split(' '))
    expect(refused).toMatchObject({ exit: 2, code })
    expect(`${refused.message} ${refused.hint}`).toMatch(hint)
    expect((await jane.json('sequence', 'list')).sequences).toHaveLength(1)
  })

  it('stops for one person: what is open of it is let go, all else stays', async () => {
    const jane = person()
    await jane.ok('init', '--name', 'Jane', '--role', 'cook', '--industry', 'wine')
    await jane.ok('contact', 'add', 'Dana Reyes')
    await jane.ok('script', 'dana', 'email', '--via', 'Stan', '--log', '--sequence', '3b7')
    await jane.ok('follow-up', 'add', 'dana', '1m', 'ask', 'about', 'May')
    expect(await jane.ok('sequence', 'show', '3b7')).toMatch(
      /^ {2}Dana Reyes · try somebody else there · Thu 26 Nov.*\n {2}Dana Reyes · ring or write again · Wed 2 Dec/m,
    )
    const stopped = await jane.json('sequence', 'stop', 'dana')
    expect(keys(stopped)).toEqual(['dropped'])
    expect(stopped.dropped).toMatchObject([
      { kind: 'try-someone-else', status: 'dropped', sequence: { name: '3b7', step: 1 } },
      { kind: 'nudge', status: 'dropped', sequence: { name: '3b7', step: 2 } },
    ])
    expect((await jane.json('follow-up', 'list')).followUps).toMatchObject([{ why: 'ask about May' }])
    expect((await jane.json('sequence', 'show', '3b7')).followUps).toEqual([])
    expect(await jane.fails('sequence', 'stop', 'dana')).toMatchObject({
      exit: 2,
      message: 'No sequence runs for Dana Reyes.',
    })
    await jane.ok('undo')
    expect((await jane.json('sequence', 'show', '3b7')).followUps).toHaveLength(2)
  })
})
