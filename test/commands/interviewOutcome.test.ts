import { describe, expect, it } from 'vitest'
import { interviewOutcomes } from '../../src/book/model/interviewWords.js'
import { janeWhoWasAtKern } from '../helpers/held.js'

interface FollowUp {
  kind: string
  contactName: string
  dueOn: string
  why: string
  result: string | null
  status: string
}

const flat = (text: string) => text.replace(/\s+/g, ' ')
const kindsOf = (list: FollowUp[]) => list.map(({ kind, contactName }) => `${kind} ${contactName}`)

interface Row {
  outcome: string
  says: string[]
  opened: string[]
  company: string
}

const rows: Row[] = [
  {
    outcome: 'advanced',
    says: ['Well done: Kern wants to see you again.', 'rapport interview add Kern --on "thu 10am"'],
    opened: [],
    company: 'interviewing',
  },
  {
    outcome: 'offer',
    says: ['Congratulations, Kern made you an offer!', 'rapport script offer-thanks "Pat Lee"', 'Never asked'],
    opened: [],
    company: 'offer',
  },
  {
    outcome: 'rejected',
    says: ['Saved: Kern said no.', 'rapport script after-rejection "Pat Lee"'],
    opened: ['tell-host Stan Smith'],
    company: 'closed',
  },
  {
    outcome: 'withdrawn',
    says: ['Saved: Kern has your no.', 'rapport script withdraw "Pat Lee"'],
    opened: ['tell-host Stan Smith'],
    company: 'closed',
  },
  {
    outcome: 'silent',
    says: ['Saved: Kern never got back to you.'],
    opened: ['tell-host Stan Smith'],
    company: 'closed',
  },
  {
    outcome: 'accepted',
    says: ['Congratulations, you said yes to Kern!', 'Nobody hears until', 'rapport landed --cleared'],
    opened: [],
    company: 'offer',
  },
]

describe('rapport interview outcome', () => {
  it.each(rows)('says what came of it, and what follows: $outcome', async ({ outcome, says, opened, company }) => {
    const jane = await janeWhoWasAtKern()
    const answer = await jane.json('interview', 'outcome', 'kern', outcome)
    expect(Object.keys(answer)).toEqual(['interview', 'interaction', 'created', 'opened', 'closed', 'moved'])
    expect(answer).toMatchObject({
      interview: { id: jane.id, outcome, status: 'held' },
      interaction: null,
      created: [],
    })
    expect(kindsOf(answer.opened)).toEqual(opened)
    expect(kindsOf(answer.closed)).toEqual(['check-in Pat Lee'])
    expect((await jane.json('company', 'show', 'kern')).company.status).toBe(company)
    await jane.ok('undo')
    const shown = flat(await jane.ok('interview', 'outcome', 'kern', outcome))
    for (const words of [...says, 'A mistake? rapport undo']) expect(shown).toContain(words)
    await jane.ok('undo')
    expect((await jane.json('interview', 'show', 'kern')).interview.outcome).toBeNull()
  })

  it('has a row above for each outcome', () => {
    expect(rows.map(({ outcome }) => outcome)).toEqual([...interviewOutcomes])
  })

  it.each(['rejected', 'offer', 'withdrawn'])('names no script after %s where nobody is named', async (outcome) => {
    const jane = await janeWhoWasAtKern()
    await jane.ok('interview', 'add', 'Acme', '--on', '2026-11-23 8am')
    expect(await jane.ok('interview', 'outcome', 'acme', outcome)).not.toContain('rapport script')
  })

  it('tells nobody why it ended', async () => {
    const jane = await janeWhoWasAtKern()
    const { opened } = await jane.json('interview', 'outcome', 'rejected', '--note', 'zealous reason')
    expect(opened).toMatchObject([{ dueOn: '2026-11-24', why: 'tell them what came of the interview at Kern' }])
    expect((await jane.json('interview', 'show', 'kern')).interview.notes).toBe('zealous reason')
    const news = "it didn't work out this time"
    expect(await jane.ok('due', '--all')).not.toContain('zealous')
    // Writing to Pat is no talk, so what came of it is still what Stan hears.
    await jane.ok('script', 'after-rejection', 'pat', 'email', '--log')
    const script = await jane.ok('script', 'tell-host', 'stan', '--about', 'pat', '--no-input')
    expect(script).toContain(news)
    expect(script).not.toContain('zealous')
  })

  it('keeps the newest outcome, and tells the host once', async () => {
    const jane = await janeWhoWasAtKern()
    await jane.ok('interview', 'outcome', 'kern', 'silent')
    await jane.ok('interview', 'outcome', 'kern', 'rejected')
    const { interview, followUps } = await jane.json('interview', 'show', 'kern')
    expect(interview.outcome).toBe('rejected')
    expect(followUps.filter(({ kind }: FollowUp) => kind === 'tell-host')).toHaveLength(1)
    await jane.ok('interview', 'outcome', 'kern', 'advanced')
    expect((await jane.json('company', 'show', 'kern')).company.status).toBe('interviewing')
  })

  it('ends preparing where nothing was noted of it', async () => {
    const jane = await janeWhoWasAtKern()
    await jane.ok('interview', 'add', 'Acme', '--on', '2026-11-24 9am', '--boss', 'Vera Holm')
    jane.at('2026-12-01T09:00')
    const { closed } = await jane.json('interview', 'outcome', 'acme', 'silent')
    expect(closed).toMatchObject([{ kind: 'prepare', result: 'void' }])
  })
})

describe('an offer', () => {
  it.each([
    ['a week away', 'nov 30', ['2026-11-26', '2026-11-30']],
    ['three business days away', 'thu', ['2026-11-24', '2026-11-26']],
    ['two business days away', 'wed', ['2026-11-23', '2026-11-25']],
    ['today', 'today', ['2026-11-23']],
  ])('is to be decided on its day, and two business days before: %s', async (_, answerBy, days) => {
    const jane = await janeWhoWasAtKern()
    const { interview, opened } = await jane.json('interview', 'outcome', 'kern', 'offer', '--answer-by', answerBy)
    expect(interview.answerBy).not.toBeNull()
    expect(opened.map(({ kind, dueOn }: FollowUp) => `${kind} ${dueOn}`)).toEqual(days.map((day) => `decide ${day}`))
    expect(opened.at(-1).why).toBe('answer the offer from Kern')
  })

  it('moves its reminders with its day, and ends them once it is answered', async () => {
    const jane = await janeWhoWasAtKern()
    const offer = (...more: string[]) => jane.json('interview', 'outcome', 'kern', 'offer', ...more)
    await offer('--answer-by', 'nov 30', '--terms', '$120,000')
    const { moved, opened, interview } = await offer('--answer-by', 'dec 4')
    expect([interview.terms, opened]).toEqual(['$120,000', []])
    expect(moved.map(({ dueOn }: FollowUp) => dueOn)).toEqual(['2026-12-02', '2026-12-04'])
    jane.on('2026-12-02')
    const due = flat(await jane.ok('due'))
    expect(due).toContain(`decided? rapport interview outcome ${jane.id} accepted or withdrawn`)
    const { closed } = await jane.json('interview', 'outcome', 'withdrawn')
    expect(closed.map(({ kind, status }: FollowUp) => `${kind} ${status}`)).toEqual(['decide done', 'decide done'])
  })

  it('stands beside the others that are open, with its terms, for me alone', async () => {
    const jane = await janeWhoWasAtKern()
    await jane.ok('interview', 'add', 'Acme', '--on', '2026-11-23 10am', '--boss', 'Vera Holm')
    const shown = flat(await jane.ok('interview', 'outcome', 'kern', 'offer', '--terms', '$120,000, four weeks off'))
    expect(shown).toContain('Terms, for you alone: $120,000, four weeks off')
    expect(shown).toMatch(/Acme Kern|Kern Acme/)
  })
})

describe('which interview an outcome is of', () => {
  it('is the last one that has begun and that nothing has come of, or the one with an offer to answer', async () => {
    const jane = await janeWhoWasAtKern()
    await jane.ok('interview', 'add', 'Acme', '--on', '2026-11-23 11am', '--boss', 'Vera Holm')
    await jane.ok('interview', 'add', 'Later', '--on', '2026-11-30 11am', '--boss', 'Uma Nash')
    const company = async (...args: string[]) => (await jane.json('interview', 'outcome', ...args)).interview.company
    expect(await company('offer')).toBe('Acme')
    expect(await company('offer')).toBe('Kern')
    await jane.ok('undo')
    expect(await company('withdrawn')).toBe('Kern')
    expect(await company('rejected')).toBe('Acme')
    expect(await jane.fails('interview', 'outcome', 'silent')).toMatchObject({
      message: expect.stringMatching(/^No interview waits for an outcome; the last was Acme, .+\.$/),
      hint: 'Name the one you mean: rapport interview outcome <interview> <outcome>.',
    })
  })

  it('is, by its company, the round ahead before one that led on', async () => {
    const jane = await janeWhoWasAtKern()
    const next = await jane.json('interview', 'add', 'Kern', '--on', '2026-11-30 9am', '--boss', 'Pat Lee')
    const { interview, closed } = await jane.json('interview', 'outcome', 'kern', 'rejected')
    expect(interview).toMatchObject({ id: next.interview.id, status: 'canceled', outcome: 'rejected' })
    expect(closed.map(({ result }: FollowUp) => result)).toEqual(closed.map(() => 'void'))
    const { interviews } = await jane.json('interview', 'list', '--all')
    expect(interviews.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['advanced', 'rejected'])
    expect((await jane.json('company', 'show', 'kern')).company.status).toBe('closed')
  })

  it('is said in one word or in quotes, whatever its capitals, and by id', async () => {
    const jane = await janeWhoWasAtKern()
    for (const words of [['kern', 'OFFER'], ['Kern Ltd. offer'], [jane.id, 'Offer']])
      expect((await jane.json('interview', 'outcome', ...words)).interview.outcome).toBe('offer')
  })
})
