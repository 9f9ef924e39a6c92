import { describe, expect, it } from 'vitest'
import { dueList } from '../../../src/book/agenda/due.js'
import { bookFaults } from '../../../src/book/model/check.js'
import { peopleOf } from '../../../src/book/model/interaction.js'
import type { Book, FollowUp } from '../../../src/book/model/schema.js'
import { paths } from '../../../src/book/reports/paths.js'
import { afterAll, monday } from '../../helpers/diary.js'
import { live, whateverComes } from '../../helpers/lives.js'

const open = ({ followUps }: Book) => followUps.filter(({ status }) => status === 'open')
const isNews = ({ kind }: FollowUp) => kind === 'tell-landed'

describe('whatever comes of interviews', () => {
  it('the book has no faults', () => {
    whateverComes((steps) => {
      live(steps, (_, after) => expect(bookFaults(after)).toEqual([]))
    })
  })

  it('nobody is to hear of my new job twice', () => {
    whateverComes((steps) => {
      live(steps, (_, after) => {
        const told = open(after)
          .filter(isNews)
          .map(({ contactId }) => contactId)
        expect(new Set(told).size).toBe(told.length)
      })
    })
  })

  it('nobody is to hear of one interview twice', () => {
    whateverComes((steps) => {
      live(steps, (_, after) => {
        const news = open(after).filter(({ kind, interviewId }) => kind === 'tell-host' && interviewId !== undefined)
        const heard = news.map(({ contactId, interviewId }) => `${contactId} hears of ${interviewId}`)
        expect(new Set(heard).size).toBe(heard.length)
      })
    })
  })

  it('without a new job nobody is to hear of one, and I bow out nowhere', () => {
    whateverComes((steps) => {
      live(steps, (_, after) => {
        if (after.landed !== null) return
        expect(open(after).filter((each) => isNews(each) || each.kind === 'bow-out')).toEqual([])
      })
    })
  })

  it('once I have a new job, nothing that is due asks again whom I had asked before', () => {
    whateverComes((steps) => {
      live(steps, (_, book) => {
        if (book.landed === null) return
        const { since } = book.landed
        const query = { book, on: monday, until: '2099-12-31', clock: afterAll }
        const { overdue, today, upcoming } = dueList({ ...query, hasTemplate: () => false, channelsOf: () => null })
        const asking = [...overdue, ...today, ...upcoming].filter(
          ({ kind, sequence, createdAt }) => (kind === 'nudge' || sequence) && createdAt < since,
        )
        expect(asking).toEqual([])
      })
    })
  })

  it('whoever was in an interview is in the meeting that was logged for it, and nobody else', () => {
    whateverComes((steps) => {
      live(steps, (before, after, { what }) => {
        if (what === 'amend') return
        for (const { id, interviewers } of after.interviews) {
          const meeting = meetingOf(after, id)
          const former = meetingOf(before, id)
          // What I amend by hand in the log stays as I have it there.
          if (meeting === null || (former !== null && !isOf(before, id, former))) continue
          expect(new Set(meeting), what).toEqual(new Set(interviewers))
        }
      })
    })
  })

  it('every interview that was not called off is on one path', () => {
    whateverComes((steps) => {
      const book = live(steps)
      const counted = paths(book, null).reduce((sum, { interviews }) => sum + interviews, 0)
      expect(counted).toBe(book.interviews.filter(({ status }) => status !== 'canceled').length)
    })
  })
})

/** The people of the meeting that was logged for an interview; null for none. */
function meetingOf({ interviews, interactions }: Book, id: string): readonly string[] | null {
  const interview = interviews.find((each) => each.id === id)
  const meeting = interactions.find((each) => each.id === interview?.interactionId)
  return meeting ? peopleOf(meeting) : null
}

function isOf({ interviews }: Book, id: string, people: readonly string[]): boolean {
  const there = interviews.find((each) => each.id === id)?.interviewers ?? []
  return there.length === people.length && people.every((each) => there.includes(each))
}
