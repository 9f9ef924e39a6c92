import { describe, expect, it } from 'vitest'
import { interviewsByTime, nextAhead } from '../../../src/book/interviews/findInterviews.js'
import { addInterview, editInterview, type InterviewFields } from '../../../src/book/interviews/interview.js'
import { interviewPrep } from '../../../src/book/interviews/prep.js'
import { bossOf } from '../../../src/book/interviews/questionsFor.js'
import { setProfile } from '../../../src/book/model/profile.js'
import type { Debrief, Interview } from '../../../src/book/model/schema.js'
import { addCompany } from '../../../src/book/people/company.js'
import { addQuestion, editQuestion, removeQuestion } from '../../../src/book/stories/question.js'
import { diary, monday } from '../../helpers/diary.js'

type Said = Omit<InterviewFields, 'with' | 'boss'> & { company?: string; with?: string[]; boss?: string }

/** Jane's book, with interviews that are noted as a person would. */
function jane() {
  const book = diary()
  book.set(setProfile(book.book(), { role: 'marketing director', industry: 'pharmaceutical' }))
  const it = {
    ...book,
    interview: ({ with: people = [], boss, ...said }: Said = {}): Interview => {
      const named = { with: people.map((name) => ({ name })), boss: boss === undefined ? undefined : { name: boss } }
      const time = { on: '2026-11-26', at: `1${book.book().interviews.length}:00` }
      const fields = { time, company: 'Acme', ...said, ...named }
      const added = addInterview(book.book(), fields, 'nobody', book.moment())
      book.set(added)
      return added.interview
    },
    /** Notes what was learned in an interview. */
    note: (interview: Interview, debrief: Partial<Debrief>) => {
      const now = book.book()
      const debriefs = [{ saw: [], missed: [], flags: [], asked: [], on: monday, ...debrief }]
      const interviews = now.interviews.map((each) => (each.id === interview.id ? { ...each, debriefs } : each))
      book.set({ book: { ...now, interviews } })
    },
    prep: (interview: Interview) => interviewPrep(book.book(), interview, monday),
    /** Who is asked what, in the order of the sheet: the questions in the form for others. */
    asked: (interview: Interview) => {
      const hands: Record<string, string[]> = {}
      for (const { ask, textForOthers } of it.prep(interview).questions) {
        const name = ask?.name ?? 'nobody'
        hands[name] = [...(hands[name] ?? []), textForOthers]
      }
      return hands
    },
  }
  return it
}

const sizes = (hands: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(hands).map(([name, hand]) => [name, hand.length]))

/** How many questions go to more than one of some people. */
function doubled(hands: Record<string, string[]>, ...except: string[]): number {
  const all = Object.entries(hands).flatMap(([name, hand]) => (except.includes(name) ? [] : hand))
  return all.length - new Set(all).size
}

describe('the questions that show what a boss is like', () => {
  it('go to the boss as they are, and some to each of the others, one of them to two', () => {
    const me = jane()
    const interview = me.interview({ with: ['Pat Lee', 'Kim Doe', 'Lee Park', 'Eva Blum'], boss: 'Pat Lee' })
    const hands = me.asked(interview)
    expect(sizes(hands)).toEqual({ 'Pat Lee': 6, 'Kim Doe': 2, 'Lee Park': 2, 'Eva Blum': 3 })
    expect(doubled(hands, 'Pat Lee')).toBe(1)
    const [first] = me.prep(interview).questions
    expect(first).toMatchObject({ ask: { name: 'Pat Lee' }, textForOthers: "How would you describe Pat's style?" })
    expect(first?.text).toContain('your style')
  })

  it('are no more than three for each beside the boss', () => {
    const me = jane()
    expect(sizes(me.asked(me.interview({ with: ['Pat Lee', 'Kim Doe'], boss: 'Pat Lee' })))).toEqual({
      'Pat Lee': 6,
      'Kim Doe': 3,
    })
  })

  it('go to more people than there are questions, each to one or two', () => {
    const me = jane()
    const others = Array.from({ length: 8 }, (_, at) => `Person ${'ABCDEFGH'[at]}`)
    const hands = me.asked(me.interview({ with: ['Pat Lee', ...others], boss: 'Pat Lee' }))
    for (const name of others) expect(hands[name], name).toHaveLength(1)
    expect(doubled(hands, 'Pat Lee')).toBe(2)
  })

  it('are all dealt out where nobody knows the boss, about nobody in particular', () => {
    const me = jane()
    expect(sizes(me.asked(me.interview({ with: ['Kim Doe'] })))).toEqual({ 'Kim Doe': 6 })
    const hands = me.asked(me.interview({ company: 'Kern', with: ['Lee Park', 'Eva Blum'] }))
    expect(sizes(hands)).toEqual({ 'Lee Park': 3, 'Eva Blum': 4 })
    expect(hands['Lee Park']?.[0]).toBe("How would you describe the manager's style?")
  })

  it('are my own ones too, and none that I removed', () => {
    const me = jane()
    const mine = { text: 'How do you take bad news?', for: 'boss' as const }
    me.set(addQuestion(me.book(), { ...mine, textForOthers: 'How does {boss} take bad news?' }, me.moment()))
    me.set(removeQuestion(me.book(), 'meetings', me.moment()))
    const { questions } = me.prep(me.interview({ with: ['Pat Lee', 'Kim Doe'], boss: 'Pat Lee' }))
    expect(questions[0]).toMatchObject({ field: null, text: mine.text, textForOthers: 'How does Pat take bad news?' })
    expect(questions.filter(({ ask }) => ask?.name === 'Pat Lee')).toHaveLength(6)
    expect(questions.some(({ field }) => field === 'meetings')).toBe(false)
  })

  it('are for nobody in particular where nobody is named', () => {
    const me = jane()
    const { questions } = me.prep(me.interview())
    expect(questions).toHaveLength(6)
    expect(questions.every(({ ask }) => ask === null)).toBe(true)
  })

  it('name the boss in full where another one is called the same, and not where nobody could say the name', () => {
    const me = jane()
    const same = me.interview({ with: ['Pat Lee', 'Pat Kim'], boss: 'Pat Lee' })
    expect(me.asked(same)['Pat Kim']?.[0]).toBe("How would you describe Pat Lee's style?")
    const long = me.interview({ company: 'Kern', with: ['東'.repeat(200), 'Eva Blum'], boss: '東'.repeat(200) })
    expect(me.asked(long)['Eva Blum']?.[0]).toBe("How would you describe the manager's style?")
  })

  it('are left out where any debrief there has the answer about this boss', () => {
    const me = jane()
    const first = me.interview({ with: ['Pat Lee', 'Kim Doe'], boss: 'Pat Lee' })
    me.note(first, { contactId: first.interviewers[1], style: 'hands off', team: '  ' })
    const second = me.interview({ company: 'Acme Inc.', with: ['Pat Lee'], boss: 'Pat Lee' })
    const texts = me.asked(second)['Pat Lee']
    expect(texts).toHaveLength(5)
    expect(texts).not.toContain("How would you describe Pat's style?")
  })

  it('are asked although another boss there has answered them', () => {
    const me = jane()
    const first = me.interview({ with: ['Sue Roe'], boss: 'Sue Roe' })
    me.note(first, { contactId: first.bossId, style: 'hands off' })
    expect(me.asked(me.interview({ with: ['Pat Lee'], boss: 'Pat Lee' }))['Pat Lee']).toHaveLength(6)
  })

  it('are gone where everything was answered', () => {
    const me = jane()
    const first = me.interview({ with: ['Pat Lee'], boss: 'Pat Lee' })
    const said = { style: 'a', tenure: 'b', before: 'c', team: 'd', communication: 'e', meetings: 'f' }
    me.note(first, said)
    expect(me.prep(me.interview({ with: ['Pat Lee', 'Kim Doe'], boss: 'Pat Lee' })).questions).toEqual([])
  })

  it('are about the boss of an earlier round, unless that was for another role or there were two', () => {
    const me = jane()
    const first = me.interview({ role: 'Buyer', with: ['Pat Lee'], boss: 'Pat Lee' })
    const bossIn = (said: Said) => bossOf(me.book(), me.interview(said))
    expect(bossIn({ with: ['Kim Doe'] })).toBe(first.bossId)
    expect(bossIn({ role: 'buyer' })).toBe(first.bossId)
    expect(bossIn({ role: 'cook' })).toBeUndefined()
    expect(bossIn({ company: 'Kern' })).toBeUndefined()
    me.interview({ with: ['Sue Roe'], boss: 'Sue Roe' })
    expect(bossIn({ with: ['Kim Doe'] })).toBeUndefined()
  })
})

describe('what they may ask', () => {
  it('has what hurt first, then my own questions, with my answers', () => {
    const me = jane()
    me.note(me.interview(), { on: '2026-11-10', asked: ['Salary?', 'Tell me about yourself'] })
    me.set(addQuestion(me.book(), { text: 'Why did you change fields?', answer: 'For the pay.' }, me.moment()))
    me.set(editQuestion(me.book(), 'about-yourself', { answer: 'I launch things.' }, me.moment()))
    me.set(editQuestion(me.book(), 'five-years', { answer: 'Better at pricing.' }, me.moment()))
    me.set(removeQuestion(me.book(), 'proudest', me.moment()))
    const shown = me.prep(me.interview()).likely.map(({ text, answer, hurt }) => [text, answer, hurt])
    expect(shown.slice(0, 4)).toEqual([
      ['Salary?', null, true],
      ['Tell me about yourself', 'I launch things.', true],
      ['Why did you change fields?', 'For the pay.', false],
      ['Why do you want to work here?', null, false],
    ])
    expect(shown.at(-1)?.[1]).toBe('Better at pricing.')
    expect(shown.map(([text]) => text)).not.toContain('What are you proudest of in your work?')
  })

  it('goes by the kind of round', () => {
    const me = jane()
    const texts = (said: Said) => me.prep(me.interview(said)).likely.map(({ text }) => text)
    expect(texts({ round: 'phone screen' })).toContain('What do you know about us?')
    expect(texts({ round: 'First round' })).toContain("Who's the best boss you've had, and why?")
    expect(texts({ round: 'final' })).toContain('What might keep us from hiring you?')
    expect(texts({ round: 'with HR' })).toContain('Who could we talk to about you?')
    expect(texts({ round: 'the team' })).toContain('What would people say about working with you?')
    expect(texts({ with: ['Kim Doe', 'Pat Lee', 'Eva Blum'] })).toContain("What's the hardest problem you've solved?")
    expect(texts({ round: 'second' })).toHaveLength(8)
  })

  it('begins with what hurt at this company, the latest first, in its own words and only once', () => {
    const me = jane()
    me.note(me.interview(), { on: '2026-11-10', asked: ['Why the gap?', 'tell me about yourself', ' '] })
    me.note(me.interview(), { on: '2026-11-12', asked: ['Why the gap', 'Salary?'] })
    me.note(me.interview({ company: 'Kern' }), { asked: ['Elsewhere?'] })
    const { likely } = me.prep(me.interview())
    expect(likely.filter(({ hurt }) => hurt).map(({ text }) => text)).toEqual([
      'Why the gap',
      'Salary?',
      'tell me about yourself',
    ])
    expect(likely).toHaveLength(10)
    expect(likely[3]).toMatchObject({ text: 'Why do you want to work here?', answer: null, hurt: false })
  })
})

describe('what helps to prepare an interview', () => {
  it('has whom I know and knew there, without the interviewers', () => {
    const me = jane()
    me.set(addCompany(me.book(), { name: 'Acme', aliases: ['AC'] }, me.moment()))
    me.add('Ann Poe', { company: 'AC' })
    me.add('Old Hand', { company: 'Kern', formerly: [{ company: 'Acme Inc.' }] })
    me.add('Came Back', { company: 'Acme', formerly: [{ company: 'Acme' }] })
    const prep = me.prep(me.interview({ with: ['Pat Lee'] }))
    expect(prep.company?.name).toBe('Acme')
    expect(prep.knownThere.map(({ name }) => name)).toEqual(['Ann Poe', 'Came Back'])
    expect(prep.knewThere.map(({ name }) => name)).toEqual(['Old Hand'])
    expect(me.prep(me.interview({ company: 'Kern' })).company).toBeNull()
  })

  it('has the log of each, and that of the company without them', () => {
    const me = jane()
    const [pat, ann] = [me.add('Pat Lee', { company: 'Acme' }), me.add('Ann Poe', { company: 'Acme' })]
    me.log(pat, { summary: 'first' })
    me.log(pat, { summary: 'second' })
    me.log(ann, { summary: 'hiring' })
    const prep = me.prep(me.interview({ with: ['Pat Lee'] }))
    const summaries = (list: { summary: string }[] = []) => list.map(({ summary }) => summary)
    expect(summaries(prep.people[0]?.interactions)).toEqual(['second', 'first'])
    expect(summaries(prep.interactions)).toEqual(['hiring'])
  })

  it('has what we have in common and both know; not who introduced us in secret, nor my notes', () => {
    const me = jane()
    const [stan, eve] = [me.add('Stan Smith'), me.add('Eve Roe')]
    const common = { title: 'VP Marketing', notes: 'Connected with you on LinkedIn on 5 March 2026.\nTalks fast.' }
    const pat = me.add('Pat Lee', { ...common, industry: 'Pharma', company: 'Acme', how: 'my ex' })
    const contacts = me
      .book()
      .contacts.map((each) =>
        each.id === pat.id ? { ...each, introducers: [stan.id, eve.id], unnamedIntroducers: [eve.id] } : each,
      )
    me.set({ book: { ...me.book(), contacts } })
    const [person] = me.prep(me.interview({ with: ['Pat Lee'] })).people
    expect(person?.inCommon).toEqual([
      'we both know Stan Smith',
      'similar work: VP Marketing',
      'the same industry',
      'connected on LinkedIn',
    ])
    expect(person?.introducers.map(({ contact, byName }) => [contact.name, byName])).toEqual([
      ['Stan Smith', true],
      ['Eve Roe', false],
    ])
  })

  it('has who is to hear of it: those along the chain who are not there', () => {
    const me = jane()
    const eva = me.add('Eva Blum')
    const stan = me.add('Stan Smith', { introducers: [eva.id] })
    me.add('Pat Lee', { company: 'Acme', introducers: [stan.id] })
    const hear = (interview: Interview) => me.prep(interview).hear.map(({ name }) => name)
    expect(hear(me.interview({ with: ['Pat Lee'] }))).toEqual(['Stan Smith', 'Eva Blum'])
    expect(hear(me.interview({ with: ['Pat Lee', 'Eva Blum'] }))).toEqual(['Stan Smith'])
  })

  it('has the open promises between me and people there', () => {
    const me = jane()
    const people = [
      me.add('Pat Lee', { company: 'Acme' }),
      me.add('Ann Poe', { company: 'Acme' }),
      me.add('Stan Smith'),
    ]
    for (const each of people) {
      me.open(each, 'promise', '2026-11-27', { why: `for ${each.name}` })
      me.open(each, 'their-promise', '2026-11-25', { why: `by ${each.name}` })
    }
    const { promises } = me.prep(me.interview({ with: ['Pat Lee'] }))
    expect(promises.mine.map(({ why }) => why)).toEqual(['for Pat Lee', 'for Ann Poe'])
    expect(promises.theirs.map(({ why }) => why)).toEqual(['by Pat Lee', 'by Ann Poe'])
  })

  it('has what is open at other companies', () => {
    const me = jane()
    const past = { time: { on: '2026-11-02', at: '10:00' } }
    const over = me.interview({ company: 'Over', ...past })
    const off = me.interview({ company: 'Off' })
    for (const company of ['Ahead', 'Waiting', 'Acme']) me.interview({ company, ...(company === 'Waiting' && past) })
    me.set(editInterview(me.book(), off.id, { status: 'canceled' }, 'nobody', me.moment()))
    const interviews = me
      .book()
      .interviews.map((each) => (each.id === over.id ? { ...each, outcome: 'rejected' as const } : each))
    me.set({ book: { ...me.book(), interviews } })
    expect(me.prep(me.interview()).elsewhere.map(({ company }) => company)).toEqual(['Waiting', 'Ahead'])
  })

  it('knows the boss from an earlier round, so that the boss is asked as such', () => {
    const me = jane()
    const { bossId } = me.interview({ with: ['Pat Lee'], boss: 'Pat Lee' })
    const { interview, questions } = me.prep(me.interview({ with: ['Kim Doe', 'Pat Lee'] }))
    expect(interview.bossId).toBe(bossId)
    expect(questions.filter(({ ask }) => ask?.id === bossId)).toHaveLength(6)
  })

  it('has no stories yet', () => {
    const me = jane()
    const { qualities, weakness } = me.prep(me.interview())
    expect(qualities).toEqual({ honesty: [], dependability: [], reliability: [], credibility: [] })
    expect(weakness).toBeNull()
  })
})

describe('the next interview', () => {
  it('is not over, not past, not called off; one without a day comes last', () => {
    const me = jane()
    me.interview({ company: 'Someday', time: null })
    const next = (now: string) => nextAhead(interviewsByTime(me.book()), { today: monday, now })?.company
    expect(next('09:00')).toBe('Someday')
    me.interview({ company: 'Today', time: { on: monday, at: '10:00' } })
    me.interview({ company: 'Past', time: { on: '2026-11-20', at: '10:00' } })
    const off = me.interview({ company: 'Off', time: { on: monday, at: '09:30' } })
    me.set(editInterview(me.book(), off.id, { status: 'canceled' }, 'nobody', me.moment()))
    expect(next('09:00')).toBe('Today')
    expect(next('10:59')).toBe('Today')
    expect(next('11:00')).toBe('Someday')
  })
})
