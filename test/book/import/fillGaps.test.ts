import { expect, it } from 'vitest'
import { book, row } from '../../helpers/importing.js'

it('a new contact has all that the file says', () => {
  const { importRows, named } = book()
  const dana = row('Dana Reyes', {
    emails: ['d@x.example'],
    company: 'Acme',
    title: 'CFO',
    tags: ['golf'],
    notes: 'sings',
  })
  expect(importRows(dana)).toEqual({ added: 1, updated: 0, unchanged: 0, skipped: [], joined: [], moved: [] })
  expect(named('Dana Reyes')).toMatchObject([
    { emails: ['d@x.example'], company: 'Acme', title: 'CFO', tags: ['golf'], notes: 'sings', status: 'active' },
  ])
})

it('fills what is empty and leaves what the book says', () => {
  const it = book()
  const dana = it.add('Dana Reyes', { company: 'Acme', emails: ['d@x.example'], notes: 'keeps bees' })
  const more = {
    company: 'ACME Inc.',
    title: 'CFO',
    emails: ['d@x.example', 'dana@y.example'],
    phones: ['555 0142'],
    notes: 'sings',
  }
  expect(it.importRows(row('Dana', more))).toMatchObject({ updated: 1 })
  expect(it.named('Dana Reyes')).toMatchObject([
    {
      id: dana.id,
      company: 'Acme',
      title: 'CFO',
      emails: ['d@x.example', 'dana@y.example'],
      phones: ['555 0142'],
      notes: 'keeps bees',
    },
  ])
})

it('a name takes the place of the e-mail address that stood for it; another name becomes one more', () => {
  const it = book()
  it.importRows(row('dana@x.example', { emails: ['dana@x.example'] }))
  it.importRows(row('Dana Reyes', { emails: ['dana@x.example'] }))
  it.importRows(row('Dana Lund', { emails: ['Dana@x.example'] }))
  it.importRows(row('dana@x.example', { emails: ['dana@x.example'] }))
  expect(it.named('Dana Reyes')).toMatchObject([{ emails: ['dana@x.example'], aliases: ['Dana Lund'] }])
})
