import { describe, expect, it } from 'vitest'
import { bookFaults } from '../../../src/book/model/check.js'
import { addCompany, type CompanyFields, editCompany, removeCompany } from '../../../src/book/people/company.js'
import { archiveContact } from '../../../src/book/people/contact.js'
import {
  companiesNearTo,
  namesWithoutRecord,
  nearNamesOf,
  settleNearNames,
} from '../../../src/book/people/nearCompanies.js'
import { diary } from '../../helpers/diary.js'

/** A diary with Blue Lake as a target, and contacts at these companies. */
function blueLake(...companies: string[]) {
  const book = diary()
  const { company, ...added } = addCompany(book.book(), { name: 'Blue Lake' }, book.moment())
  book.set(added)
  for (const [index, each] of companies.entries()) book.add(`Person ${index}`, { company: each })
  const record = () => book.book().companies.find(({ id }) => id === company.id) ?? company
  const near = () => nearNamesOf(record(), namesWithoutRecord(book.book())).map(({ name }) => name)
  const edit = (fields: CompanyFields) => book.set(editCompany(book.book(), company.id, fields, book.moment()))
  const companiesNear = (name: string) => companiesNearTo(book.book(), name).map((each) => each.name)
  return { book, company, record, near, edit, companiesNear }
}

describe('names near to a company', () => {
  it('are those of contacts’ companies, each once, of which nothing was said yet', () => {
    const { near, companiesNear, book } = blueLake('Blue Lake Foods', 'BLUE LAKE FOODS, Inc.', 'Blue Lake Ltd', 'Acme')
    expect(near()).toEqual(['Blue Lake Foods'])
    expect(namesWithoutRecord(book.book()).map(({ people }) => people.length)).toEqual([2, 1])
    expect(companiesNear('blue lake foods gmbh')).toEqual(['Blue Lake'])
    expect(companiesNear('Blue Lake GmbH')).toEqual([])
    expect(companiesNear('Blue Note')).toEqual([])
    expect(companiesNear(' ')).toEqual([])
  })

  it('are settled by yes: another name; no: another company; each is remembered', () => {
    const { book, company, near, record, companiesNear } = blueLake('Blue Lake Foods', 'Blue Lake Realty')
    const said = [
      { companyId: company.id, name: 'Blue Lake Foods', isSame: true },
      { companyId: company.id, name: 'Blue Lake Realty', isSame: false },
    ]
    book.set({ book: settleNearNames(book.book(), said, book.moment()) })
    expect(record()).toMatchObject({ aliases: ['Blue Lake Foods'], distinctFrom: ['Blue Lake Realty'] })
    expect(near()).toEqual([])
    expect(companiesNear('Blue Lake Realty LLC')).toEqual([])
    expect(companiesNear('Blue Lake Foods')).toEqual([])
    expect(bookFaults(structuredClone(book.book()))).toEqual([])
  })

  it('are not those that are companies of their own, nor of archived contacts', () => {
    const { book, near } = blueLake('Blue Lake Foods')
    const left = book.add('Gone', { company: 'Blue Lake Realty' })
    book.set(archiveContact(book.book(), left.id, false, book.moment()))
    expect(near()).toEqual(['Blue Lake Foods'])
    book.set(addCompany(book.book(), { name: 'Blue Lake Foods' }, book.moment()))
    expect(near()).toEqual([])
  })

  it('are near to another name as well', () => {
    const { near, edit } = blueLake('Harrow Street Partners')
    edit({ aliases: ['Harrow Street'] })
    expect(near()).toEqual(['Harrow Street Partners'])
  })
})

describe('the other names of a company', () => {
  it('are added to, and cleared by an empty one; what is said last of a name holds', () => {
    const { record, edit } = blueLake()
    edit({ aliases: [' Lake \n Foods ', 'Blue Lake Inc.', 'lake foods'] })
    expect(record().aliases).toEqual(['Lake Foods'])
    edit({ aliases: ['BLF'] })
    expect(record().aliases).toEqual(['Lake Foods', 'BLF'])
    edit({ distinctFrom: ['lake foods'] })
    expect(record()).toMatchObject({ aliases: ['BLF'], distinctFrom: ['lake foods'] })
    edit({ aliases: ['Lake Foods'] })
    expect(record()).toMatchObject({ aliases: ['BLF', 'Lake Foods'], distinctFrom: undefined })
    edit({ aliases: [''] })
    expect(record().aliases).toEqual([])
    edit({ aliases: ['X'], name: 'X' })
    expect(record()).toMatchObject({ name: 'X', aliases: [] })
  })

  it('belong to one company', () => {
    const { book, edit } = blueLake()
    const add = (name: string, fields: CompanyFields = {}) =>
      book.set(addCompany(book.book(), { ...fields, name }, book.moment()))
    edit({ aliases: ['BLF'] })
    expect(() => add('B.L.F. Inc.')).toThrow(
      'B.L.F. Inc. is another name of Blue Lake, and Blue Lake is among your companies already.',
    )
    add('Acme')
    expect(() => edit({ aliases: ['ACME Corp'] })).toThrow('Acme is among your companies already.')
    expect(() => add('Harrow', { aliases: ['blf'] })).toThrow('Blue Lake is among your companies already.')
  })
})

describe('an answer about near names', () => {
  it.each([true, false])('that came too late says nothing: the same %s', (isSame) => {
    const { book, record, edit } = blueLake()
    const { id: companyId } = record()
    const answers = [{ companyId, name: 'Blue Lake Foods', isSame }]
    edit({ aliases: ['Blue Lake Foods'] })
    expect(settleNearNames(book.book(), answers, book.moment())).toBe(book.book())
    book.set(removeCompany(book.book(), companyId, book.moment()))
    expect(settleNearNames(book.book(), answers, book.moment())).toBe(book.book())
  })
})
