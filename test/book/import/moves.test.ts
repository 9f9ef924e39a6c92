import { describe, expect, it } from 'vitest'
import { type Move, withMove } from '../../../src/book/import/moves.js'
import { book, row } from '../../helpers/importing.js'

const dana = { emails: ['d@x.example'] }
const atAcme = { ...dana, company: 'Acme', title: 'Analyst' }

/** A book with Dana, an analyst at Acme. */
function withDana() {
  const it = book()
  it.add('Dana Reyes', atAcme)
  return it
}

const movesIn = ({ moved }: { moved: Move[] }) => moved.map(({ name, from, to }) => [name, from, to])
const analyst = { company: 'Acme', title: 'Analyst' }

describe('a file in which somebody works elsewhere', () => {
  it.each([
    ['another company', { company: 'Kern', title: 'Director' }],
    ['another company, without a title', { company: 'Kern', title: null }],
    ['another title', { company: 'Acme', title: 'Director' }],
  ])('names the move: %s', (_, place) => {
    const it = withDana()
    expect(movesIn(it.importRows(row('Dana Reyes', { ...dana, ...place })))).toEqual([['Dana Reyes', analyst, place]])
    expect(it.named('Dana Reyes')).toMatchObject([{ company: 'Acme', title: 'Analyst' }])
  })

  it.each([
    ['the same company otherwise spelled', { company: 'ACME, Inc.', title: 'analyst' }],
    ['the same company, without a title', { company: 'Acme GmbH' }],
    ['nothing about work', {}],
    ['a title alone', { title: 'Director' }],
  ])('is no move: %s', (_, place) => {
    expect(withDana().importRows(row('Dana Reyes', { ...dana, ...place })).moved).toEqual([])
  })

  it('is no move where another row has the known place, in any order', () => {
    const rows = [row('Dana Reyes', atAcme, 2), row('Dana Reyes', { ...dana, company: 'Kern' }, 3)]
    expect(withDana().importRows(...rows).moved).toEqual([])
    expect(withDana().importRows(...rows.toReversed()).moved).toEqual([])
  })

  it('is no move of somebody who is new: the first row counts', () => {
    const it = book()
    expect(
      it.importRows(row('Dana Reyes', atAcme, 2), row('Dana Reyes', { ...dana, company: 'Kern' }, 3)).moved,
    ).toEqual([])
  })

  it('leaves a missing title missing, since it belongs to the other company', () => {
    const it = book()
    it.add('Dana Reyes', { ...dana, company: 'Acme' })
    it.importRows(row('Dana Reyes', { ...dana, company: 'Kern', title: 'Director' }))
    const [contact] = it.named('Dana Reyes')
    expect(contact?.title).toBeUndefined()
  })
})

it('somebody whose company was not known gets it, and another title is a move', () => {
  const it = book()
  it.add('Dana Reyes', { ...dana, title: 'Analyst' })
  const kern = row('Dana Reyes', { ...dana, company: 'Kern', title: 'Director' })
  expect(movesIn(it.importRows(kern))).toEqual([
    ['Dana Reyes', { company: null, title: 'Analyst' }, { company: 'Kern', title: 'Director' }],
  ])
  expect(it.named('Dana Reyes')).toMatchObject([{ company: 'Kern', title: 'Analyst' }])
  it.takeMoves(kern)
  expect(it.named('Dana Reyes')).toMatchObject([{ company: 'Kern', title: 'Director' }])
})

describe('a move that is taken', () => {
  const director = row('Dana Reyes', { ...dana, company: 'Kern', title: 'Director' })

  it('keeps the old place, and counts as a change once', () => {
    const it = withDana()
    expect(it.takeMoves(director, director)).toMatchObject({ updated: 1, unchanged: 1 })
    expect(it.named('Dana Reyes')).toMatchObject([
      { company: 'Kern', title: 'Director', formerly: [{ company: 'Acme', title: 'Analyst', until: '2026-11-23' }] },
    ])
  })

  it('is not named again, and an older file does not bring it back', () => {
    const it = withDana()
    it.takeMoves(director)
    expect(it.takeMoves(director)).toMatchObject({ updated: 0, moved: [] })
    expect(it.takeMoves(row('Dana Reyes', atAcme))).toMatchObject({ updated: 0, moved: [] })
    expect(it.named('Dana Reyes')).toMatchObject([{ company: 'Kern' }])
  })

  it('puts the latest place first, and the same one only once', () => {
    const it = withDana()
    const [contact] = it.named('Dana Reyes')
    if (contact === undefined) throw new Error('nobody')
    const kern = { company: 'Kern', title: null }
    const at = contact.updatedAt
    const away = withMove(contact, { from: analyst, to: kern }, '2026-11-23', at)
    const back = withMove(away, { from: kern, to: analyst }, '2027-11-23', at)
    const again = withMove(back, { from: analyst, to: kern }, '2028-11-23', at)
    expect(again.formerly).toEqual([
      { company: 'Acme', title: 'Analyst', until: '2028-11-23' },
      { company: 'Kern', until: '2027-11-23' },
    ])
  })
})
