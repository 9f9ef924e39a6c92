import { describe, expect, it } from 'vitest'
import type { Book, Contact } from '../../../src/book/model/schema.js'
import { network, treeRows } from '../../../src/book/people/network.js'
import { diary } from '../../helpers/diary.js'

/** Stan introduced Dana and Max, both of them Lee, Lee in turn Ann; Otto stands alone. */
function town() {
  const book = diary()
  const by = (...hosts: Contact[]) => ({ introducers: hosts.map((each) => each.id) })
  const stan = book.add('Stan')
  const max = book.add('Max', by(stan))
  const dana = book.add('Dana', by(stan))
  const lee = book.add('Lee', by(dana, max))
  const ann = book.add('Ann', by(lee))
  book.add('Otto')
  return { book: book.book(), stan, max, dana, lee, ann }
}

const drawn = (book: Book, asked?: Contact) =>
  treeRows(network(book, asked?.id), asked?.id).map(({ name, depth, isElsewhere, isAsked, isLast }) =>
    ['. '.repeat(depth), name, isElsewhere ? ' …' : '', isAsked ? ' !' : '', isLast ? ' |' : ''].join(''),
  )

describe('the network', () => {
  it('holds everybody who introduced somebody or was introduced, and nobody else', () => {
    const { book, stan, max, dana, lee, ann } = town()
    const { people, introductions } = network(book)
    expect(people.map(({ name }) => name)).toEqual(['Stan', 'Max', 'Dana', 'Lee', 'Ann'])
    expect(introductions).toEqual([
      { from: stan.id, to: max.id },
      { from: stan.id, to: dana.id },
      { from: dana.id, to: lee.id },
      { from: max.id, to: lee.id },
      { from: lee.id, to: ann.id },
    ])
  })

  it('of one person holds those above and below, not those beside', () => {
    const { book, dana, max } = town()
    expect(network(book, dana.id).people.map(({ name }) => name)).toEqual(['Stan', 'Dana', 'Lee', 'Ann'])
    expect(network(book, max.id).people.map(({ name }) => name)).toEqual(['Stan', 'Max', 'Lee', 'Ann'])
  })

  it('of somebody without introductions is that person alone', () => {
    const { book } = town()
    const otto = book.contacts.find(({ name }) => name === 'Otto')
    expect(network(book, otto?.id)).toEqual({ people: [{ id: otto?.id, name: 'Otto' }], introductions: [] })
  })

  it('is empty where nobody introduced anybody', () => {
    expect(network(diary().book())).toEqual({ people: [], introductions: [] })
  })
})

describe('the tree', () => {
  it('unfolds everybody once, by name; who was introduced twice is shown twice', () => {
    const { book } = town()
    expect(drawn(book)).toEqual(['Stan |', '. Dana', '. . Lee |', '. . . Ann |', '. Max |', '. . Lee … |'])
  })

  it('marks the person who was asked about', () => {
    const { book, lee } = town()
    expect(drawn(book, lee)).toContain('. . Lee ! |')
  })

  it('has a root for everybody whom nobody introduced', () => {
    const book = diary()
    for (const name of ['Zoë', 'Ann']) book.add(`Guest of ${name}`, { introducers: [book.add(name).id] })
    expect(drawn(book.book())).toEqual(['Ann', '. Guest of Ann |', 'Zoë |', '. Guest of Zoë |'])
  })

  it('holds a chain or a fan of 5,000, however deep it goes', () => {
    const chain = many((index) => Math.max(0, index - 1))
    const fan = many(() => 0)
    const binary = many((index) => Math.floor((index - 1) / 2))
    for (const book of [chain, fan, binary]) expect(treeRows(network(book))).toHaveLength(5000)
    expect(treeRows(network(chain, chain.contacts[2500]?.id)).at(-1)?.depth).toBe(4999)
  })
})

/** A book of 5,000 people; each but the first was introduced by the one that a number gives. */
function many(hostOf: (index: number) => number): Book {
  const book = diary()
  const one = book.add('Somebody')
  const idOf = (index: number) => `1${index.toString(36).padStart(5, '0')}`
  const contacts = Array.from({ length: 5000 }, (_, index) => ({
    ...one,
    id: idOf(index),
    name: `Person ${index}`,
    introducers: index === 0 ? [] : [idOf(hostOf(index))],
  }))
  return { ...book.book(), contacts }
}
