import { describe, expect, it } from 'vitest'
import { comparedToJson, compareInterviews, undecidedInterviews } from '../../../src/book/interviews/compare.js'
import { compareTable } from '../../../src/book/interviews/compareTable.js'
import { debriefInterview, type NewDebrief } from '../../../src/book/interviews/debrief.js'
import { addInterview, type InterviewFields } from '../../../src/book/interviews/interview.js'
import type { Interview } from '../../../src/book/model/schema.js'
import { contactNames } from '../../../src/book/model/toJson.js'
import { closeFollowUp } from '../../../src/book/touches/followUp.js'
import { compareMarkdown } from '../../../src/formats/markdown/compareMarkdown.js'
import { diary } from '../../helpers/diary.js'

function interviewing() {
  const it = diary()
  const interview = (company: string, fields: InterviewFields = {}): string => {
    const added = addInterview(it.book(), { company, ...fields }, 'nobody', it.moment())
    it.set(added)
    return added.interview.id
  }
  const debrief = (id: string, more: Partial<NewDebrief>) =>
    it.set(debriefInterview(it.book(), id, { notes: [], ...more }, it.moment()))
  const change = (id: string, more: Partial<Interview>) => {
    const interviews = it.book().interviews.map((each) => (each.id === id ? { ...each, ...more } : each))
    it.set({ book: { ...it.book(), interviews } })
  }
  const compared = (today = '2026-11-30') =>
    compareInterviews(it.book(), undecidedInterviews(it.book()), today).map((each) =>
      comparedToJson(each, contactNames(it.book())),
    )
  return { it, interview, debrief, change, compared }
}

describe('interviews side by side', () => {
  it('are those that wait for an outcome, and offers that wait for an answer', () => {
    const { it: book, interview, change } = interviewing()
    for (const outcome of ['advanced', 'offer', 'rejected', 'withdrawn', 'silent', 'accepted'] as const)
      change(interview(outcome), { outcome })
    interview('open')
    change(interview('off'), { status: 'canceled' })
    expect(undecidedInterviews(book.book()).map(({ company }) => company)).toEqual(['offer', 'open'])
  })

  it('show the trust, how the promises went, what was never asked, the terms and by when to answer', () => {
    const { it: book, interview, debrief, change, compared } = interviewing()
    const id = interview('Kern', { boss: { name: 'Pat Lee' }, role: 'director' })
    const theyPromised = [
      { what: 'send the list', by: '2026-11-25' },
      { what: 'call', by: '2026-11-24' },
      { what: 'introduce me', by: null },
    ]
    debrief(id, { notes: [{ about: null, said: { style: 'strict', trust: 4, flags: ['rush'] } }], theyPromised })
    const [first] = book.book().followUps.filter(({ kind }) => kind === 'their-promise')
    book.set(closeFollowUp(book.book(), first?.id ?? '', 'done', book.moment()))
    change(id, { outcome: 'offer', answerBy: '2026-12-04', terms: '$120k\nfour weeks off' })
    interview('Acme')
    const [acme, kern] = compared().toSorted((a, b) => (a.interview.company < b.interview.company ? -1 : 1))
    expect(kern).toMatchObject({
      interview: { id, answerBy: '2026-12-04', terms: '$120k\nfour weeks off' },
      bosses: [{ contact: { name: 'Pat Lee' }, flags: ['rush'], trust: 4 }],
      trust: 4,
      promises: { made: 3, kept: 1, onTime: 1, broken: 0, open: 2, overdue: 1 },
      unasked: ['communication', 'team', 'meetings', 'tenure', 'before'],
      answerBy: '2026-12-04',
      terms: '$120k\nfour weeks off',
    })
    expect(Object.keys(kern ?? {})).toEqual('interview bosses trust promises unasked answerBy terms'.split(' '))
    expect(acme).toMatchObject({ bosses: [{ contact: null }], trust: null, promises: { made: 0 }, terms: null })
  })

  it('count what somebody elsewhere promised for the interview, and not what others promise', () => {
    const { it: book, interview, compared } = interviewing()
    const id = interview('Kern', { boss: { name: 'Pat Lee' } })
    book.open(book.add('Rae Recruits', { company: 'Agency' }), 'their-promise', '2026-11-26', { interviewId: id })
    book.open(book.add('Stan Smith', { company: 'Foo' }), 'their-promise', '2026-11-26')
    book.open(book.add('Ida Inn', { company: 'KERN Inc.' }), 'their-promise', '2026-11-26')
    expect(compared()[0]?.promises.made).toBe(2)
  })

  it('stand in a table in which text from the book cannot act', () => {
    const { interview, change, compared } = interviewing()
    const id = interview('O|Neil & <b>Sons</b>', { boss: { name: '東京 花子' } })
    change(id, { terms: '# one\n| two' })
    const table = compareTable(compared(), (day) => day)
    const labels = ['When', 'Boss', 'Trust', 'Their promises kept', 'Never asked', 'Terms', 'Answer by']
    expect(table.rows.map(({ label }) => label)).toEqual(labels)
    const lines = compareMarkdown(table).split('\n')
    expect(lines[0]).toBe('|  | O\\|Neil & &lt;b>Sons&lt;/b> |')
    expect(lines[1]).toBe('| --- | --- |')
    expect(lines).toContain('| Boss | 東京 花子 |')
    expect(lines).toContain('| Terms | \\# one<br>\\| two |')
  })
})
