import { describe, expect, it } from 'vitest'
import { ctrlC, down, enter, person } from '../helpers/rapport.js'

const launch = [
  ...['--quality', 'reliability,dependability'],
  ...['--situation', 'Two weeks before our launch in five countries the printer closed.'],
  ...['--action', 'I called six others the same day and drove the files over myself.'],
  ...['--result', 'We launched on the day, and two of them still work for us.'],
]
const late = ['story', 'add', 'The late launch', ...launch]

describe('rapport story', () => {
  it('keeps a story, with how long it takes and what the coach says', async () => {
    const jane = person()
    const { story } = await jane.json(...late)
    expect(story).toMatchObject({
      title: 'The late launch',
      qualities: ['reliability', 'dependability'],
      weakness: false,
    })
    expect(story).toMatchObject({ lesson: null, usedAt: [], practiced: [], findings: [] })
    expect(story.seconds).toBeGreaterThan(10)
    const boast = await jane.json('story', 'add', 'Too much', '--weakness', '--situation', 'I work too hard.')
    expect(boast.story.findings.map(({ rule }: { rule: string }) => rule)).toContain('boast')
    expect((await jane.json('story', 'list')).stories).toHaveLength(2)
    expect(await jane.ok('story', 'show', 'launch')).toContain('drove the files over myself')
  })

  it('says that a story is the one about a weakness now, where an option made it so', async () => {
    const jane = person()
    await jane.ok(...late)
    const edit = (...args: string[]) => jane.ok('story', 'edit', 'launch', ...args)
    const note = 'It is now your answer to the question about a weakness.'
    expect(await edit('--title', 'The launch')).not.toContain(note)
    expect(await edit('--lesson', 'I ask earlier.')).toContain(note)
    expect(await edit('--lesson', 'I ask early.')).not.toContain(note)
    await jane.ok('story', 'add', 'Short', '--situation', 'It rained.')
    expect(await jane.ok('story', 'show', 'short')).toMatch(/about 1 second$/m)
    expect(await jane.ok('story', 'edit', 'short', '--weakness')).not.toContain(note)
  })

  it('asks for the parts, and for which of the four it shows', async () => {
    const jane = person()
    const { code, stdout } = await jane.types(
      ['story', 'add'],
      [
        ['A title', `The late launch${enter}`],
        ['What was the situation?', `The printer closed two weeks before our launch.${enter}`],
        ['What did you do?', `I called six others the same day.${enter}`],
        ['What came of it?', `We launched on the day.${enter}`],
        ['What does it show?', `${down}${down} ${enter}`],
      ],
    )
    expect([code, stdout]).toEqual([0, expect.stringContaining('Saved: The late launch')])
    expect((await jane.json('story', 'show', 'late')).story.qualities).toEqual(['reliability'])
  })

  it('shows again what was typed when I leave in the middle', async () => {
    const jane = person()
    const { stderr } = await jane.types(
      ['story', 'add', 'The audit', '--weakness'],
      [
        ['What was the failing', `In my first audit I skipped a page.${enter}`],
        ['What did you learn?', ctrlC],
      ],
    )
    expect(stderr.replace(/\s+/g, ' ')).toContain('“In my first audit I skipped a page.”')
    expect((await jane.json('story', 'list')).stories).toEqual([])
  })

  it('says what is missing', async () => {
    const jane = person()
    await jane.ok(...late)
    const gaps = await jane.ok('story', 'list', '--gaps')
    expect(gaps).toContain('Missing: a story that shows honesty and credibility.')
    expect(gaps).toContain('rapport story add --weakness')
  })

  it('is changed by options, is removed, and comes back', async () => {
    const jane = person()
    await jane.ok(...late)
    await jane.ok('story', 'edit', 'launch', '--title', 'The printer', '--quality', 'honesty')
    expect((await jane.json('story', 'show', 'printer')).story).toMatchObject({ qualities: ['honesty'] })
    await jane.ok('story', 'remove', 'printer', '--yes')
    expect((await jane.json('story', 'list')).stories).toEqual([])
    await jane.ok('undo')
    expect((await jane.json('story', 'list')).stories).toHaveLength(1)
  })

  it('goes nowhere with an export', async () => {
    const jane = person()
    await jane.ok(...late)
    await jane.ok('contact', 'add', 'Dana Reyes', '--email', 'dana@acme.example')
    for (const kind of ['ics', 'vcard', 'csv', 'markdown'])
      expect(await jane.ok('export', kind), kind).not.toContain('printer')
    expect(await jane.ok('record')).not.toContain('printer')
    expect(await jane.ok('export', 'json')).toContain('printer')
  })

  it('says what is wrong', async () => {
    const jane = person()
    expect(await jane.fails('story', 'add')).toMatchObject({ code: 'missing', exit: 2 })
    expect(await jane.fails('story', 'show', 'x')).toMatchObject({ message: 'You have no stories yet.' })
    await jane.ok(...late)
    expect(await jane.fails(...late)).toMatchObject({ code: 'usage', message: expect.stringContaining('already') })
    expect(await jane.fails('story', 'show', 'x')).toMatchObject({ code: 'usage' })
    expect(await jane.fails('story', 'edit', 'late')).toMatchObject({ code: 'missing' })
    expect(await jane.fails('story', 'add', 'Y', '--quality', 'speed')).toMatchObject({ code: 'usage' })
  })
})
