import { expect, it } from 'vitest'
import { book, row } from '../../helpers/importing.js'

it('rows are followed in any order: phone numbers lead from row to row, back to an e-mail address', () => {
  const it = book()
  it.add('Dana Reyes', { company: 'Acme', emails: ['d1@x.example'] })
  it.add('Dana Reyes', { company: 'Kern' })
  const phone = (n: number) => `555 010 10${String(n).padStart(2, '0')}`
  const chain = Array.from({ length: 20 }, (_, n) =>
    row('Dana Reyes', { phones: [phone(20 - n), phone(21 - n)] }, n + 2),
  )
  const rows = [...chain, row('Dana Reyes', { emails: ['d1@x.example'], phones: [phone(1)] }, 30)]
  expect(it.importRows(...rows)).toMatchObject({ added: 0, skipped: [] })
  expect(it.importRows(...rows)).toMatchObject({ added: 0, updated: 0, skipped: [] })
})

it('nicknames that lead from one contact to the next are followed to the end, in any order', () => {
  const it = book()
  const count = 300
  for (let n = 0; n < count; n++) it.add(`Person P${n}`, { aliases: [`Person P${n + 1}`], company: 'Acme' })
  const links = Array.from({ length: count }, (_, n) => row(`Person P${n}`, { phones: [`555 01${100 + n}`] }, n))
  const rows = [...links.filter((_, n) => n % 2 === 0).toReversed(), ...links.filter((_, n) => n % 2 === 1)]
  it.importRows(...rows)
  expect(it.importRows(...rows)).toMatchObject({ added: 0, updated: 0 })
})
