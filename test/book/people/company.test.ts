import { describe, expect, it } from 'vitest'
import { bookFaults } from '../../../src/book/model/check.js'
import { addCompany, type CompanyFields, editCompany, removeCompany } from '../../../src/book/people/company.js'
import { findCompanies, nearestCompanies } from '../../../src/book/people/findCompanies.js'
import { logActivity } from '../../../src/book/touches/activity.js'
import { diary, monday } from '../../helpers/diary.js'

/** A diary with companies of some names. */
function companies(...names: string[]) {
  const it = diary()
  const add = (name: string, fields: CompanyFields = {}) => {
    const added = addCompany(it.book(), { ...fields, name }, it.moment())
    it.set(added)
    return added.company
  }
  const edit = (id: string, fields: CompanyFields) => {
    const edited = editCompany(it.book(), id, fields, it.moment())
    it.set(edited)
    return edited.company
  }
  const added = names.map((name) => add(name))
  return { it, add, edit, added, found: (text: string) => findCompanies(it.book(), text).map(({ name }) => name) }
}

describe('a company', () => {
  it('is a target at first, with what was said of it', () => {
    const { it: book, add } = companies()
    const acme = add('  Acme \n Labs ', { why: ' good people ', address: '', notes: 'a\nb\n' })
    expect(acme).toMatchObject({ name: 'Acme Labs', status: 'target', why: 'good people', notes: 'a\nb' })
    expect(acme.address).toBeUndefined()
    expect(bookFaults(structuredClone(book.book()))).toEqual([])
  })

  it('is there once: letter case and accents make no other one', () => {
    const { add, edit, added } = companies('Acme', 'Société X')
    expect(() => add('ACME')).toThrow('Acme is among your companies already.')
    expect(() => edit(added[0]?.id ?? '', { name: 'societe x' })).toThrow('Société X is among your companies already.')
    expect(edit(added[0]?.id ?? '', { name: 'ACME' }).name).toBe('ACME')
  })

  it('has a name', () => {
    const { add, edit, added } = companies('Acme')
    for (const run of [() => add(' \n'), () => edit(added[0]?.id ?? '', { name: '' })])
      expect(run).toThrow('A company needs a name.')
  })

  it('changes in what is said; an empty text clears', () => {
    const { add, edit } = companies()
    const { id } = add('Acme', { why: 'good people', address: 'Main St 1', notes: 'x' })
    expect(edit(id, { status: 'applied', why: '' })).toMatchObject({ status: 'applied', address: 'Main St 1' })
    expect(edit(id, { notes: '' })).toMatchObject({ notes: '' })
    expect(edit(id, {}).why).toBeUndefined()
  })

  it('takes its people and what was logged there along under a new name', () => {
    const { it: book, edit, added } = companies('Acme')
    const people = [book.add('Dana', { company: 'acme' }), book.add('Lee', { company: 'Acme Labs' }), book.add('Stan')]
    for (const each of people) book.log(each)
    const application = { activity: 'application', company: 'ACME', summary: 'cook', on: monday } as const
    book.set(logActivity(book.book(), application, book.moment()))
    edit(added[0]?.id ?? '', { name: 'Brightwell' })
    const { contacts, interactions } = book.book()
    expect(contacts.map(({ company }) => company)).toEqual(['Brightwell', 'Acme Labs', null])
    expect(interactions.map(({ company }) => company)).toEqual(['Brightwell', 'Acme Labs', null, 'Brightwell'])
  })

  it('leaves its people behind when it is removed', () => {
    const { it: book, added } = companies('Acme')
    book.add('Dana', { company: 'Acme' })
    book.set(removeCompany(book.book(), added[0]?.id ?? '', book.moment()))
    expect(book.book()).toMatchObject({ companies: [], contacts: [{ company: 'Acme' }] })
  })
})

describe('finding a company', () => {
  it('goes by id, by the whole name, else by a part of it', () => {
    const { found, added } = companies('Acme', 'Acme Labs', 'Brightwell')
    expect(found(added[2]?.id ?? '')).toEqual(['Brightwell'])
    expect(found('ACME')).toEqual(['Acme'])
    expect(found('acm')).toEqual(['Acme', 'Acme Labs'])
    expect(found('labs')).toEqual(['Acme Labs'])
    expect(found(' ')).toEqual([])
  })

  it('names the nearest where nothing fits', () => {
    const { it: book } = companies('Brightwell', 'Acme', 'Acne')
    const near = (text: string) => nearestCompanies(book.book(), text).map(({ name }) => name)
    expect(near('Acmee')).toEqual(['Acme', 'Acne'])
    expect(near('Britewell')).toEqual(['Brightwell'])
    expect(near('東京')).toEqual([])
  })
})
