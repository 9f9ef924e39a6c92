import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/book/identity/fold.js'
import { isResponse } from '../../../src/book/model/channel.js'
import { bookFaults, changeFaults } from '../../../src/book/model/check.js'
import { isSameCompanyIn } from '../../../src/book/model/companyNames.js'
import { isTouch, isWith, peopleOf } from '../../../src/book/model/interaction.js'
import { hasTalked } from '../../../src/book/model/lookup.js'
import type { Book, Contact, FollowUp, Interaction, Touch } from '../../../src/book/model/schema.js'
import { type MergeResult, mergeContacts } from '../../../src/book/people/merge.js'
import { hasRing } from '../../helpers/cycles.js'
import { diary, momentsFrom } from '../../helpers/diary.js'
import { operations } from '../../helpers/operations.js'

describe('whatever is merged', () => {
  const pairs = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 4 })
  const run = (check: (before: Book, after: Book, keep: Contact, other: Contact, merged: MergeResult) => void) =>
    fc.assert(
      fc.property(operations(30), pairs, (steps, choices) => {
        const { moment } = momentsFrom()
        let book = diary().book()
        for (const step of steps) book = step.run(book, moment())?.book ?? book
        for (const [one, two] of choices) {
          const [keep, other] = [one, two].map((each) => book.contacts[each % Math.max(1, book.contacts.length)])
          if (keep === undefined || other === undefined || keep === other) continue
          const merged = mergeContacts(book, keep.id, other.id, moment())
          check(book, merged.book, keep, other, merged)
          book = merged.book
        }
      }),
      { numRuns: 200 },
    )

  it('nothing points nowhere, no ring closes, one person is less', () => {
    run((before, after, _, other) => {
      expect(changeFaults(before, after)).toEqual([])
      expect(bookFaults(JSON.parse(JSON.stringify(after)))).toEqual([])
      expect(hasRing(after)).toBe(false)
      expect(JSON.stringify(after)).not.toContain(`"${other.id}"`)
      expect(after.contacts).toHaveLength(before.contacts.length - 1)
    })
  })

  it('every talk and follow-up is there still, under the one who stays', () => {
    run((before, after, keep, other) => {
      const as = <Id extends string | null | undefined>(id: Id) => (id === other.id ? keep.id : id)
      const isMoved = (each: Interaction) => JSON.stringify(each).includes(`"${other.id}"`)
      expect(after.interactions).toEqual(
        before.interactions.map((each, at) => ({
          ...each,
          ...(isMoved(each) && { updatedAt: after.interactions[at]?.updatedAt }),
          ...(isTouch(each) && peopleAfter(each, as)),
          ...(isTouch(each) && { aboutId: as(each.aboutId) }),
          referred: [...new Set(each.referred.map(as))],
        })),
      )
      for (const [at, { updatedAt }] of after.interactions.entries()) {
        const old = before.interactions[at]
        if (old) expect(updatedAt === old.updatedAt).toBe(!isMoved(old))
      }
      const without = (list: Book['followUps']) =>
        list.map(({ status: _, closedOn: __, result: ___, updatedAt: ____, ...each }) => each)
      expect(without(after.followUps)).toEqual(
        without(before.followUps).map((each) => ({
          ...each,
          contactId: as(each.contactId),
          aboutId: as(each.aboutId),
        })),
      )
    })
  })

  it('nobody is reminded of what they have answered', () => {
    run((_, after, { id }) => {
      const days = new Map(after.interactions.map((each) => [each.id, each.on]))
      const [last = ''] = responses(after, id).sort().reverse()
      for (const each of after.followUps.filter(({ contactId, status }) => contactId === id && status === 'open'))
        if (waitsForAnswer(each)) expect(last <= (days.get(each.openedBy ?? '') ?? last)).toBe(true)
    })
  })

  it('lets go only of what is open twice, settled, or about themselves', () => {
    run((_, after, keep, __, { dropped }) => {
      const hasResponded = responses(after, keep.id).length > 0
      const isLike = (each: FollowUp) => {
        const { kind, contactId, aboutId, sequence } = each
        return (other: FollowUp) =>
          JSON.stringify([kind, contactId, aboutId, sequence]) ===
          JSON.stringify([other.kind, other.contactId, other.aboutId, other.sequence])
      }
      for (const each of dropped) {
        const others = after.followUps.filter(isLike(each))
        const isTold = others.some(({ status, openedBy }) => status === 'done' && openedBy === each.openedBy)
        const isOpen = others.some(({ status }) => status === 'open')
        const isReminder = hasResponded && waitsForAnswer(each)
        const isMet = each.kind === 'awaited-introduction' && each.aboutId === keep.id && hasTalked(after, keep.id)
        expect(isTold || isOpen || isReminder || isMet || each.aboutId === each.contactId).toBe(true)
      }
    })
  })

  it('says all that it let go, and nothing else', () => {
    run((before, after, _, __, { dropped }) => {
      const open = new Set(before.followUps.flatMap((each) => (each.status === 'open' ? each.id : [])))
      expect(dropped).toEqual(after.followUps.filter((each) => each.status !== 'open' && open.has(each.id)))
    })
  })

  it('every introduction is there still, but to oneself and against the order', () => {
    run((before, after, keep, other, { removedIntroducers }) => {
      const as = (id: string) => (id === other.id ? keep.id : id)
      const hosts = new Map(after.contacts.map((each) => [each.id, each.introducers]))
      for (const { id, introducers } of before.contacts)
        for (const host of introducers) {
          if (as(host) === as(id) || (as(id) === keep.id && removedIntroducers.some((each) => each.id === as(host))))
            continue
          expect(hosts.get(as(id))).toContain(as(host))
        }
    })
  })

  it('every word about the two is there still', () => {
    const words = ({ name, aliases, emails, phones, tags, notes }: Contact) =>
      [name, ...aliases, ...emails, ...phones, ...tags, notes].map(fold)
    run((before, after, keep, other) => {
      const merged = after.contacts.find((each) => each.id === keep.id)
      if (merged === undefined) throw new Error('who stays is there')
      const all = [...words(merged), fold(merged.company ?? '')].join('\n')
      for (const word of [...words(keep), ...words(other)]) expect(all).toContain(word)
      // Another spelling of the same company, or another name of it that the book has, says nothing more.
      if (!isSameCompanyIn(before, keep.company, other.company)) expect(all).toContain(fold(other.company ?? ''))
    })
  })
})

/** The days on which somebody has responded. */
function responses({ interactions }: Book, id: string): string[] {
  return interactions.flatMap((each) => (isWith(each, id) && isResponse(each.outcome) ? each.on : []))
}

function waitsForAnswer({ kind, sequence }: FollowUp): boolean {
  return sequence !== undefined || kind === 'nudge' || kind === 'try-someone-else'
}

/** Who took part in a touch, with their ids after a merge, each once. */
function peopleAfter(touch: Touch, as: (id: string) => string) {
  const [contactId, ...others] = new Set(peopleOf(touch).map(as))
  return { contactId, with: others.length > 0 ? others : undefined }
}
