import { describe, expect, it } from 'vitest'
import { book, row } from '../../helpers/importing.js'

describe('several of one name in a file', () => {
  const miller = (n: number, company: string) =>
    row('Tom Miller', { company, url: `https://www.linkedin.com/in/tom-${n}` }, n)

  it('are all new beside a contact without a known company and page', () => {
    const it = book()
    it.add('Tom Miller', { phones: ['0172 3334455'] })
    expect(it.importRows(miller(1, 'Bosch'), miller(2, 'Allianz'))).toMatchObject({ added: 2, updated: 0 })
    const tables = book()
    tables.add('Tom Miller')
    tables.add('Tom Miller')
    const rows = [row('Tom Miller', { company: 'Bosch' }), row('Tom Miller', { company: 'Allianz' })]
    expect(tables.importRows(...rows)).toMatchObject({ added: 2, skipped: [] })
    expect(tables.importRows(...rows)).toMatchObject({ added: 0, updated: 0, unchanged: 2 })
  })

  it('at one company, with pages, are all new beside a contact there without a known page', () => {
    const it = book()
    it.add('Tom Miller', { company: 'SAP', phones: ['0172 3334455'] })
    expect(it.importRows(miller(1, 'SAP'), miller(2, 'SAP'))).toMatchObject({ added: 2, updated: 0 })
    expect(it.importRows(miller(1, 'SAP'), miller(2, 'SAP'))).toMatchObject({ added: 0, updated: 0 })
  })

  it('make a row with the name and nothing to tell them apart ambiguous, each time', () => {
    const it = book()
    it.importRows(row('Tom Miller', { company: 'Bosch' }), row('Tom Miller', { company: 'Allianz' }))
    const card = row('Tom Miller', { phones: ['0172 3334455'] })
    expect(it.importRows(card).skipped).toHaveLength(1)
    expect(it.importRows(row('Tom Miller', { emails: ['tm@x.example'] }))).toMatchObject({ added: 1 })
    expect(it.importRows(card).skipped).toHaveLength(1)
  })
})
