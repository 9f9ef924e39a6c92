import { describe, expect, it } from 'vitest'
import { importWholeBook } from '../../src/book/import/importWholeBook.js'
import { emptyBook } from '../../src/book/model/book.js'
import { isWith } from '../../src/book/model/interaction.js'
import type { Book } from '../../src/book/model/schema.js'
import { live, whatever } from '../helpers/lives.js'

const awaited = ({ followUps }: Book) => followUps.filter((each) => each.kind === 'awaited-introduction')

function expectPartOfIntroducers({ contacts }: Book): void {
  for (const { introducers, unnamedIntroducers } of contacts) {
    expect(unnamedIntroducers ?? ['a list that is not empty']).not.toEqual([])
    expect(introducers).toEqual(expect.arrayContaining(unnamedIntroducers ?? []))
    expect(new Set(unnamedIntroducers).size).toBe(unnamedIntroducers?.length ?? 0)
  }
}

describe('who may not be named', () => {
  it('is always one of those who introduced the contact, whatever is done to the book', () => {
    whatever((steps) => {
      live(steps, (_, after) => expectPartOfIntroducers(after))
    })
  })

  it('is so after the import of a whole book, whatever the file says', () => {
    whatever((steps) => {
      const book = live(steps)
      const contacts = book.contacts.map((each) => ({ ...each, unnamedIntroducers: book.contacts.map(({ id }) => id) }))
      expectPartOfIntroducers(importWholeBook(emptyBook(), { ...book, contacts }).book)
    })
  })

  it('is not named anew by a touch, an introduction, or a merge of other records', () => {
    whatever((steps) => {
      live(steps, (before, after, { what }) => {
        if (what === 'say whether an introducer may be named') return
        for (const { id, unnamedIntroducers = [] } of before.contacts) {
          const now = after.contacts.find((each) => each.id === id)
          for (const hidden of unnamedIntroducers)
            if (now?.introducers.includes(hidden)) expect(now.unnamedIntroducers).toContain(hidden)
        }
      })
    })
  })
})

describe('an introduction that was asked for', () => {
  it('is open once at most for a host and a person, never for the host itself', () => {
    whatever((steps) => {
      live(steps, (_, after, { what }) => {
        if (what === 'open') return
        const open = awaited(after).filter(({ status, aboutId }) => status === 'open' && aboutId !== undefined)
        for (const { contactId, aboutId } of open) expect(aboutId).not.toBe(contactId)
        const pairs = open.map(({ contactId, aboutId }) => `${contactId} ${aboutId}`)
        expect(new Set(pairs).size).toBe(pairs.length)
      })
    })
  })

  it('makes an introducer of the host when it is made, and of nobody when it is refused or void', () => {
    whatever((steps) => {
      live(steps, (before, after, { what }) => {
        if (what !== 'say what came of an introduction') return
        const closed = awaited(after).find((each) => before.followUps.some((old) => old.id === each.id && old !== each))
        const about = after.contacts.find(({ id }) => id === closed?.aboutId)
        if (closed?.result === 'introduced' && about) expect(about.introducers).toContain(closed.contactId)
        if (closed?.result !== 'introduced') expect(after.contacts).toEqual(before.contacts)
      })
    })
  })

  it('is void once the user has talked with the person', () => {
    whatever((steps) => {
      live(steps, (_, after, { done: { touch } }) => {
        const made = after.interactions.at(-1)
        if (touch === undefined || touch.keep || made === undefined) return
        if (made.outcome !== 'spoke' && made.outcome !== 'met') return
        const open = awaited(after).filter(({ status, openedBy }) => status === 'open' && openedBy !== made.id)
        for (const { aboutId } of open) expect(isWith(made, aboutId ?? '')).toBe(false)
      })
    })
  })
})
