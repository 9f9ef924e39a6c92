import { describe, expect, it } from 'vitest'
import { dueList } from '../../src/book/agenda/due.js'
import { isSameCompany } from '../../src/book/identity/companyKey.js'
import { fold } from '../../src/book/identity/fold.js'
import { bookFaults, changeFaults } from '../../src/book/model/check.js'
import { collections } from '../../src/book/model/collections.js'
import { isAboutInterview } from '../../src/book/model/followUpKind.js'
import { isTouch, peopleOf } from '../../src/book/model/interaction.js'
import type { FollowUp } from '../../src/book/model/schema.js'
import { completeFollowUps } from '../../src/book/touches/completeFollowUps.js'
import { closeFollowUp, snoozeFollowUp } from '../../src/book/touches/followUp.js'
import { isPaused } from '../../src/book/touches/paused.js'
import { afterAll, momentsFrom, monday } from '../helpers/diary.js'
import { live, whatever } from '../helpers/lives.js'

const digits = (phone: string) => phone.replace(/\D/g, '')

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

  it('whoever was in a talk is in it once, and nobody is in a list of others that is empty', () => {
    whatever((steps) => {
      live(steps, (_, after) => {
        for (const each of after.interactions.filter(isTouch)) {
          const people = peopleOf(each)
          expect(new Set(people).size).toBe(people.length)
          expect(each.with?.length).not.toBe(0)
        }
      })
    })
  })

  it('every id is there once', () => {
    whatever((steps) => {
      const book = live(steps)
      const ids = collections.flatMap((key) => book[key].map((each) => each.id))
      expect(new Set(ids).size).toBe(ids.length)
    })
  })

  it('what is closed says when, what is open does not, and each has a person or an interview', () => {
    whatever((steps) => {
      const { contacts, followUps, interviews } = live(steps)
      const known = new Set([...contacts, ...interviews].map((each) => each.id))
      for (const each of followUps) {
        expect(known.has(each.contactId ?? each.interviewId ?? '')).toBe(true)
        expect(each.closedOn === undefined).toBe(each.status === 'open')
      }
    })
  })

  it('no talk is lost or changed but by amending, deleting, removing, merging, or a company’s new name', () => {
    whatever((steps) => {
      live(steps, (before, after, { what }) => {
        if (/^(amend|delete|remove|merge|edit a company)/.test(what)) return
        const kept = after.interactions.slice(0, before.interactions.length)
        // A later debrief amends the meeting, as promises are added to it, and so does who was there after all.
        if (what === 'debrief' || what === 'change an interview')
          expect(kept.map(({ id }) => id)).toEqual(before.interactions.map(({ id }) => id))
        else expect(kept).toEqual(before.interactions)
        const added = after.interactions.length - before.interactions.length
        // A first debrief logs the meeting, where somebody is named for the interview.
        if (what === 'debrief') expect([0, 1]).toContain(added)
        else expect(added).toBe(what.startsWith('log') ? 1 : 0)
      })
    })
  })

  it('nobody whom I talked with or who was named loses what was known of them', () => {
    whatever((steps) => {
      live(steps, (before, after, { what }) => {
        if (!what.startsWith('log')) return
        const now = new Map(after.contacts.map((each) => [each.id, each]))
        for (const { id, name, company, aliases, emails, phones, introducers } of before.contacts) {
          const all = (list: string[]) => expect.arrayContaining(list)
          const known = {
            aliases: all(aliases),
            emails: all(emails),
            phones: all(phones),
            introducers: all(introducers),
          }
          expect(now.get(id)).toMatchObject({ name, ...known, ...(company !== null && { company }) })
        }
      })
    })
  })

  it('what is said of those who are named is kept', () => {
    whatever((steps) => {
      live(steps, (_, after, { done: { touch } }) => {
        const referred = after.interactions.at(-1)?.referred
        const people = after.contacts.filter(({ id }) => touch?.referred && referred?.includes(id))
        const known = new Set(people.flatMap((each) => [...each.emails.map(fold), ...each.phones.map(digits)]))
        for (const { emails = [], phones = [] } of touch?.referred ?? [])
          for (const said of [...emails.map(fold), ...phones.map(digits)]) expect(known).toContain(said)
        for (const { status } of people) expect(status).toBe('active')
      })
    })
  })

  it('nobody and nothing stays under the old name of a company', () => {
    whatever((steps) => {
      live(steps, (before, after, { what }) => {
        if (what !== 'edit a company') return
        for (const { id, name: old } of before.companies) {
          const name = after.companies.find((each) => each.id === id)?.name
          if (name === old) continue
          const at = ({ company }: { company: string | null }) => (isSameCompany(company, old) ? name : company)
          expect(after.contacts.map(({ company }) => company)).toEqual(before.contacts.map(at))
          expect(after.interactions).toEqual(before.interactions.map((each) => ({ ...each, company: at(each) })))
        }
      })
    })
  })

  it('what is settled stays settled: it can neither be closed again nor put off', () => {
    whatever((steps) => {
      const book = live(steps, (before, after) => {
        const now = new Map(after.followUps.map((each) => [each.id, each]))
        for (const { id, status, closedOn, dueOn } of before.followUps)
          if (status !== 'open' && now.has(id)) expect(now.get(id)).toMatchObject({ status, closedOn, dueOn })
      })
      const { moment } = momentsFrom('2026-12-24')
      const left = structuredClone(book)
      for (const { id } of book.followUps.filter((each) => each.status !== 'open')) {
        const refused = expect.objectContaining({ code: 'unknown-ref', message: expect.stringContaining('already') })
        expect(() => closeFollowUp(book, id, 'done', moment())).toThrow(refused)
        expect(() => closeFollowUp(book, id, 'dropped', moment())).toThrow(refused)
        expect(() => snoozeFollowUp(book, id, { day: '2026-12-31', at: null }, moment())).toThrow(refused)
        // An introduction may be one that cannot have been made.
        const canBeDone = ({ status, kind }: FollowUp) => status === 'open' && kind !== 'awaited-introduction'
        const open = book.followUps.flatMap((each) => (canBeDone(each) ? each.id : []))
        expect(() => completeFollowUps(book, [...open, id], null, moment())).toThrow(refused)
      }
      expect(book).toEqual(left)
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

  it('the due list holds each open follow-up of an active person once but what rests, and nothing closed', () => {
    whatever((steps) => {
      const book = live(steps)
      const { overdue, today, upcoming } = dueList({
        book,
        on: monday,
        until: '2099-12-31',
        clock: afterAll,
        hasTemplate: () => false,
        channelsOf: () => null,
      })
      const stored = [...overdue, ...today, ...upcoming].flatMap((each) => each.id ?? [])
      const active = new Set(book.contacts.filter((each) => each.status === 'active').map((each) => each.id))
      // Afterwards nothing is left to prepare; with a new job, nobody is asked again.
      const isShown = (each: FollowUp) =>
        (isAboutInterview(each) ? each.kind !== 'prepare' : active.has(each.contactId ?? '')) &&
        !isPaused(book, each, monday)
      const open = book.followUps.filter((each) => each.status === 'open' && isShown(each))
      expect(stored.sort()).toEqual(open.map((each) => each.id).sort())
    })
  })
})
