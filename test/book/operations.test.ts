import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bookFaults, changeFaults } from '../../src/book/check.js'
import { dueList } from '../../src/book/due.js'
import type { Book, FollowUp } from '../../src/book/schema.js'
import { momentsFrom, monday } from '../helpers/diary.js'
import { firstBook, operations } from '../helpers/operations.js'
import type { Done, Operation } from '../helpers/random.js'
import { hasRing } from '../helpers/rings.js'

/** Runs operations on a small book and shows each step. */
function live(
  steps: Operation[],
  look: (before: Book, after: Book, step: { what: string; done: Done }) => void = () => {},
): Book {
  const { moment } = momentsFrom()
  let book = firstBook()
  for (const { what, run } of steps) {
    const done = run(book, moment())
    if (done === null) continue
    look(book, done.book, { what, done })
    book = done.book
  }
  return book
}

const whatever = (check: (steps: Operation[]) => void) =>
  fc.assert(fc.property(operations(30), check), { numRuns: 150 })

const waiting = ({ followUps }: Book) => followUps.filter((each) => each.kind === 'tell-host' && each.status === 'open')
const pair = ({ contactId, aboutId }: Pick<FollowUp, 'contactId' | 'aboutId'>) => `${contactId} hears of ${aboutId}`

const running = ({ followUps }: Book) =>
  followUps.filter((each) => each.status === 'open' && each.sequence !== undefined)

describe('whatever a person does to the book', () => {
  it('it has no faults and points nowhere, after each step and as a whole', () => {
    whatever((steps) => {
      const book = live(steps, (before, after) => {
        expect(changeFaults(before, after)).toEqual([])
        expect(bookFaults(after)).toEqual([])
      })
      expect(bookFaults(JSON.parse(JSON.stringify(book)))).toEqual([])
    })
  })

  it('every id is there once', () => {
    whatever((steps) => {
      const { contacts, interactions, followUps, companies } = live(steps)
      const ids = [contacts, interactions, followUps, companies].flatMap((list) => list.map((each) => each.id))
      expect(new Set(ids).size).toBe(ids.length)
    })
  })

  it('what is closed says when, what is open does not, and each has a person', () => {
    whatever((steps) => {
      const { contacts, followUps } = live(steps)
      const people = new Set(contacts.map((each) => each.id))
      for (const each of followUps) {
        expect(people.has(each.contactId)).toBe(true)
        expect(each.closedOn === undefined).toBe(each.status === 'open')
      }
    })
  })

  it('no talk is lost or changed but by amending, deleting, removing or merging', () => {
    whatever((steps) => {
      live(steps, (before, after, { what }) => {
        if (/^(amend|delete|remove|merge)/.test(what)) return
        expect(after.interactions.slice(0, before.interactions.length)).toEqual(before.interactions)
        expect(after.interactions.length - before.interactions.length).toBe(what.startsWith('log') ? 1 : 0)
      })
    })
  })

  it('merging two people loses no talk and no follow-up', () => {
    whatever((steps) => {
      live(steps, (before, after, { what }) => {
        if (what !== 'merge') return
        expect(after.interactions.map(({ id }) => id)).toEqual(before.interactions.map(({ id }) => id))
        expect(after.followUps.map(({ id }) => id)).toEqual(before.followUps.map(({ id }) => id))
        expect(after.contacts.length).toBe(before.contacts.length - 1)
      })
    })
  })

  it('the due list holds each open follow-up of an active person once, and nothing closed', () => {
    whatever((steps) => {
      const book = live(steps)
      const { overdue, today, upcoming } = dueList({ book, on: monday, until: '2099-12-31', hasTemplate: () => false })
      const stored = [...overdue, ...today, ...upcoming].flatMap((each) => each.id ?? [])
      const active = new Set(book.contacts.filter((each) => each.status === 'active').map((each) => each.id))
      const open = book.followUps.filter((each) => each.status === 'open' && active.has(each.contactId))
      expect(stored.sort()).toEqual(open.map((each) => each.id).sort())
    })
  })
})

describe('whoever introduced me to somebody', () => {
  it('waits no more once they were told', () => {
    whatever((steps) => {
      live(steps, (_, after, { done: { touch } }) => {
        const made = after.interactions.at(-1)
        if (touch === undefined || made === undefined || touch.keep) return
        if (made.direction === 'in' || made.outcome === 'no-answer') return
        const heard = ({ contactId, aboutId = '' }: FollowUp) =>
          contactId === made.contactId &&
          (touch.told?.includes(aboutId) || (made.template === 'tell-host' && (made.aboutId ?? aboutId) === aboutId))
        expect(waiting(after).filter(heard)).toEqual([])
      })
    })
  })

  it('waits to hear of each person once at most, and never of themselves', () => {
    whatever((steps) => {
      live(steps, (_, after) => {
        const pairs = waiting(after).map(pair)
        expect(new Set(pairs).size).toBe(pairs.length)
        for (const { contactId, aboutId } of waiting(after)) expect(aboutId).not.toBe(contactId)
      })
    })
  })

  it('begins to wait only with a talk that took place, or a no', () => {
    whatever((steps) => {
      live(steps, (before, after, { what }) => {
        const known = new Set(before.followUps.map(({ id }) => id))
        for (const each of waiting(after)) {
          if (known.has(each.id)) continue
          const talk = after.interactions.find(({ id }) => id === each.openedBy)
          expect(what).toMatch(/^log/)
          expect(talk?.contactId).toBe(each.aboutId)
          expect(['spoke', 'met', 'declined']).toContain(talk?.outcome)
        }
      })
    })
  })

  it('was never introduced by those whom they introduced, however long the chain', () => {
    whatever((steps) => {
      live(steps, (_, after) => expect(hasRing(after)).toBe(false))
    })
  })
})

describe('a sequence', () => {
  it('runs once at most for a person, but for two whose records became one', () => {
    whatever((steps) => {
      let hasMerged = false
      live(steps, (_, after, { what }) => {
        hasMerged ||= what === 'merge'
        if (hasMerged) return
        const starts = new Map<string, string | null>()
        for (const { contactId, openedBy } of running(after))
          expect(starts.set(contactId, starts.get(contactId) ?? openedBy).get(contactId)).toBe(openedBy)
      })
    })
  })

  it('ends with an answer or a no', () => {
    whatever((steps) => {
      live(steps, (_, after, { done: { touch } }) => {
        const made = after.interactions.at(-1)
        if (!touch || touch.keep || touch.sequence !== undefined || !made) return
        if (['replied', 'spoke', 'met', 'declined'].includes(made.outcome))
          expect(running(after).filter(({ contactId }) => contactId === made.contactId)).toEqual([])
      })
    })
  })
})
