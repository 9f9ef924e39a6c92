import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RapportError } from '../../../src/book/error.js'
import type { Book } from '../../../src/book/model/schema.js'
import { addIntroducer } from '../../../src/book/people/addReferrals.js'
import { editContact } from '../../../src/book/people/contact.js'
import { introducerChain, refuseCycle } from '../../../src/book/people/introductionCycle.js'
import { hasRing } from '../../helpers/cycles.js'
import { diary } from '../../helpers/diary.js'

/** A book with a chain of introductions, the first of whom nobody introduced. */
function chain(...names: string[]) {
  const book = diary()
  const people = names.map((name) => book.add(name))
  people.forEach((each, index) => {
    const host = people[index - 1]
    if (host) book.set({ book: addIntroducer(book.book(), each.id, host.id, book.moment()) })
  })
  return { book, people, id: (name: string) => people.find((each) => each.name === name)?.id ?? '' }
}

const thrownBy = (run: () => void): { code: string; message: string } => {
  try {
    run()
  } catch (error) {
    if (error instanceof RapportError) return error
    throw error
  }
  return { code: 'nothing', message: '' }
}

describe('whoever was introduced by somebody', () => {
  it('cannot have introduced them, however long the chain is', () => {
    const names = Array.from({ length: 200 }, (_, index) => `Person ${index}`)
    const { book, id } = chain(...names)
    const refused = thrownBy(() => refuseCycle(book.book(), id('Person 0'), [id('Person 199')]))
    expect(refused).toMatchObject({
      code: 'usage',
      message: 'Person 199 was introduced by Person 0, so it cannot be the other way round.',
    })
  })

  it('cannot have introduced themselves', () => {
    const { book, id } = chain('Stan')
    expect(thrownBy(() => refuseCycle(book.book(), id('Stan'), [id('Stan')])).message).toBe(
      'Stan cannot have introduced themselves.',
    )
  })

  it('may be introduced by several, also by two of one line', () => {
    const { book, id } = chain('Stan', 'Dana', 'Lee')
    const both = addIntroducer(book.book(), id('Lee'), id('Stan'), book.moment())
    expect(introducerChain(both, id('Lee'))).toEqual(new Set([id('Dana'), id('Stan')]))
  })

  it('keeps the book as it was where it is refused', () => {
    const { book, id } = chain('Stan', 'Dana')
    const before = book.book()
    const copy = structuredClone(before)
    thrownBy(() => addIntroducer(before, id('Stan'), id('Dana'), book.moment()))
    expect(before).toEqual(copy)
  })
})

describe('no sequence of introductions', () => {
  const person = fc.nat(7)
  const step = fc.record({ who: person, hosts: fc.array(person, { maxLength: 3 }), replaces: fc.boolean() })

  it('closes a ring; and only what would close one is refused', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { book: own, people } = chain('A')
        for (const name of ['B', 'C', 'D', 'E', 'F', 'G', 'H']) people.push(own.add(name))
        const ids = people.map((each) => each.id)
        for (const { who, hosts, replaces } of steps) {
          const before = own.book()
          const id = ids[who] ?? ''
          const introducers = [...new Set(hosts.map((host) => ids[host] ?? ''))]
          const said = replaces ? introducers : introducers.slice(0, 1)
          const forced = withHosts(before, id, said, replaces)
          const refused = thrownBy(() => {
            const [first] = said
            if (replaces) own.set(editContact(before, id, { introducers: said }, own.moment()))
            else if (first) own.set({ book: addIntroducer(before, id, first, own.moment()) })
          })
          expect(refused.code === 'usage').toBe(hasRing(forced))
          expect(hasRing(own.book())).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** The book with introductions noted without a look. */
function withHosts(book: Book, id: string, hosts: string[], replaces: boolean): Book {
  return {
    ...book,
    contacts: book.contacts.map((each) =>
      each.id === id ? { ...each, introducers: replaces ? hosts : [...each.introducers, ...hosts] } : each,
    ),
  }
}
