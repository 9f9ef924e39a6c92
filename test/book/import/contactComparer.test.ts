import { describe, expect, it } from 'vitest'
import { mergeContacts } from '../../../src/book/people/merge.js'
import type { diary } from '../../helpers/diary.js'
import { book, row } from '../../helpers/importing.js'

describe('a contact into which another one was merged', () => {
  const merged = (other: Parameters<ReturnType<typeof diary>['add']>[1]) => {
    const it = book()
    const keep = it.add('Dana Reyes', { company: 'Acme', url: 'https://linkedin.com/in/dana-1' })
    const second = it.add('Dana Reyes', other)
    it.set(mergeContacts(it.book(), keep.id, second.id, it.moment()))
    return it
  }

  it('is not the person with another page, though no page was known of the other record', () => {
    const row2 = row('Dana Reyes', { company: 'Acme', url: 'https://linkedin.com/in/dana-2', title: 'CFO' })
    expect(merged({ company: 'Acme' }).importRows(row2)).toMatchObject({ added: 1, updated: 0 })
  })

  it('is not the person at another company, though no company was known of the other record', () => {
    const row2 = row('Dana Reyes', { company: 'Kern', title: 'Nurse', emails: ['dr@kern.example'] })
    expect(merged({ phones: ['555 0142'] }).importRows(row2)).toMatchObject({ added: 1, updated: 0 })
  })

  it('is found by what either record said', () => {
    const it = book()
    const keep = it.add('Dana Reyes', { company: 'Acme', url: 'https://linkedin.com/in/dana' })
    const other = it.add('Dana Reyes', { company: 'Kern', url: 'https://linkedin.com/in/dana-old' })
    it.set(mergeContacts(it.book(), keep.id, other.id, it.moment()))
    expect(
      it.importRows(row('Dana Reyes', { company: 'Kern' }), row('D.', { url: 'https://linkedin.com/in/dana-old' })),
    ).toMatchObject({ added: 0, skipped: [] })
  })
})
