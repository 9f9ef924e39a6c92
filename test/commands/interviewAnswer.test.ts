import { describe, expect, it } from 'vitest'
import { janeWhoWasAtKern } from '../helpers/held.js'
import { down, enter } from '../helpers/rapport.js'

const flat = (text: string) => text.replace(/\s+/g, ' ')

/** Jane on the Monday after the Friday by which she was to hear from Kern, with the id of what is due: to ask. */
async function janeWhoIsToAsk() {
  const jane = await janeWhoWasAtKern()
  jane.on('2026-11-30')
  const { today } = await jane.json('due')
  const checkIn = today.find(({ kind }: { kind: string }) => kind === 'check-in')
  const outcome = async () => (await jane.json('interview', 'show', 'kern')).interview.outcome
  return { ...jane, checkIn: checkIn.id as string, outcome }
}

describe('done of asking what became of an interview', () => {
  it.each(['they turned me down', 'They said no.', 'not interested'])(
    'takes a no in words for a no: %s',
    async (words) => {
      const jane = await janeWhoIsToAsk()
      const { interaction, closed, opened } = await jane.json('done', jane.checkIn, ...words.split(' '))
      expect(await jane.outcome()).toBe('rejected')
      expect(interaction).toMatchObject({ direction: 'in', outcome: 'replied', summary: words, contactName: 'Pat Lee' })
      expect(closed).toMatchObject([{ id: jane.checkIn, status: 'done' }])
      expect(opened).toMatchObject([{ kind: 'tell-host', contactName: 'Stan Smith' }])
      expect((await jane.json('company', 'show', 'kern')).company.status).toBe('closed')
      // A no leaves nobody in peace: Pat is still to be thanked, and can be kept in touch with.
      const { followUps } = await jane.json('follow-up', 'list')
      expect(followUps.map(({ kind }: { kind: string }) => kind)).toContain('thank-you')
      await jane.ok('undo')
      expect(await jane.outcome()).toBeNull()
    },
  )

  it('names the command for any other answer', async () => {
    const jane = await janeWhoIsToAsk()
    const { stderr } = await jane.run('done', jane.checkIn, 'they would like to see me again')
    expect(flat(stderr)).toContain(
      `To save what came of it: rapport interview outcome ${jane.id} advanced, offer or rejected`,
    )
    expect(await jane.outcome()).toBeNull()
  })

  it('asks at a terminal whether they got back to me, and what came of it', async () => {
    const jane = await janeWhoIsToAsk()
    const { stdout } = await jane.types(
      ['done', jane.checkIn],
      [
        ['Did Kern get back to you?', enter],
        ['What came of the interview at Kern?', down + down + enter],
        ['Keep in touch with Pat', `n${enter}`],
      ],
    )
    expect(flat(stdout)).toContain('Done: Pat Lee · ask what became of the interview at Kern')
    expect(await jane.outcome()).toBe('rejected')
  })

  it('puts it off where they did not, and I ask', async () => {
    const jane = await janeWhoIsToAsk()
    const { stderr } = await jane.types(['done', jane.checkIn], [['Did Kern get back to you?', down + enter]])
    expect(flat(stderr)).toContain('Write to them: rapport script check-in "Pat Lee"')
    const { followUps } = await jane.json('follow-up', 'list')
    expect(followUps).toContainEqual(expect.objectContaining({ id: jane.checkIn, dueOn: '2026-12-07' }))
  })
})

describe('drop of asking what became of an interview', () => {
  it('says that there was no answer, tells the host, and names the way back', async () => {
    const jane = await janeWhoIsToAsk()
    const said = flat(await jane.ok('drop', jane.checkIn))
    expect(said).toContain('The interview at Kern is saved as “no answer”.')
    expect(said).toContain(`If they do call: rapport interview outcome ${jane.id} advanced`)
    expect(said).toContain('Next: Stan Smith · tell them what came of the interview at Kern')
    expect(await jane.outcome()).toBe('silent')
    await jane.ok('interview', 'outcome', jane.id, 'advanced')
    expect(await jane.outcome()).toBe('advanced')
  })

  it('says nothing of the kind with --void', async () => {
    const jane = await janeWhoIsToAsk()
    expect(await jane.ok('drop', jane.checkIn, '--void')).not.toContain('no answer')
    expect(await jane.outcome()).toBeNull()
  })
})

describe('a story that I told', () => {
  /** Jane with a story and a weakness, and a second round at Kern ahead. */
  async function janeWithStories() {
    const jane = await janeWhoWasAtKern()
    await jane.ok('story', 'add', 'The late launch', '--quality', 'reliability', '--result', 'We launched on the day.')
    await jane.ok('story', 'add', 'The audit', '--weakness', '--lesson', 'I read too fast.')
    await jane.ok('interview', 'add', 'Kern', '--on', '2026-11-30 9am', '--boss', 'Pat Lee')
    await jane.ok('interview', 'add', 'Acme', '--on', '2026-12-01 9am', '--boss', 'Vera Holm')
    return jane
  }

  it('is known to have been told there, and no more at another company', async () => {
    const jane = await janeWithStories()
    const gaps = async () => (await jane.ok('story', 'list', '--gaps')).split('\n\n').slice(-2).map(flat)
    const nothing = 'Nothing was told there before.'
    expect(await gaps()).toEqual([expect.stringContaining(nothing), expect.stringContaining(nothing)])
    await jane.ok('interview', 'debrief', jane.id, '--story', 'late launch')
    const { story } = await jane.json('story', 'show', 'late launch')
    expect(story.usedAt).toEqual([{ interviewId: jane.id, company: 'Kern', on: '2026-11-23' }])
    expect(await gaps()).toEqual([
      'Interview at Kern, Mon 30 Nov Told there before: “The late launch”. Pick others.',
      'Interview at Acme, Tue 1 Dec Nothing was told there before. ',
    ])
    const prep = flat(await jane.ok('interview', 'prep', 'kern'))
    expect(prep).toContain('told there before')
  })

  it('is chosen from a list in the debrief at a terminal, where there is one', async () => {
    const jane = await janeWithStories()
    jane.at('2026-12-01T12:00')
    await jane.types(
      ['interview', 'debrief', 'acme'],
      [
        ['did it take place?', enter],
        ['Any promises?', enter],
        ['By when will you hear', enter],
        ['Which of your stories did you tell?', ` ${down} ${enter}`],
        ['Which question hurt?', enter],
        ['How much do you trust Vera?', enter],
        ...['one line', 'How does', 'How long has', 'before?', 'the team been', 'posted?', 'meet?'].map(
          (prompt): [string, string] => [prompt, enter],
        ),
      ],
    )
    const { stories } = await jane.json('story', 'list')
    expect(
      stories.map(({ usedAt }: { usedAt: { company: string }[] }) => usedAt.map(({ company }) => company)),
    ).toEqual([['Acme'], ['Acme']])
  })

  it('has to be one of mine', async () => {
    const jane = await janeWithStories()
    expect(await jane.fails('interview', 'debrief', jane.id, '--story', 'nix')).toMatchObject({
      exit: 2,
      code: 'usage',
      message: 'None of your stories is called “nix”.',
      hint: 'See them all: rapport story list.',
    })
  })
})
