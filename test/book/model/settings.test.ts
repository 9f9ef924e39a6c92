import { describe, expect, it } from 'vitest'
import { emptyBook } from '../../../src/book/model/book.js'
import { bookFaults } from '../../../src/book/model/check.js'
import { defaultSettings, setSettings, settingsOf } from '../../../src/book/model/settings.js'
import { setSequence } from '../../../src/book/touches/sequence.js'

const set = (fields: Record<string, string>, book = emptyBook()) => setSettings(book, fields)

describe('settings', () => {
  it('that are as they are by themselves are not stored', () => {
    const { book } = set({ backupMegabytes: '50', recordWeekStart: 'monday', recordCountsThanks: 'yes' })
    expect(book.settings).toEqual({ backupMegabytes: 50, recordWeekStart: 'monday', recordCountsThanks: 'yes' })
    const again = set({ backupMegabytes: '200', recordWeekStart: 'sunday', recordCountsThanks: 'no' }, book)
    expect(again.book.settings).toEqual({})
    expect(again.settings).toEqual(defaultSettings)
  })

  it('that are set to what they are leave the book as it is', () => {
    const { book } = set({ recordRequired: '5' })
    expect(set({ recordRequired: '5' }, book).book).toBe(book)
    expect(set({ recordRequired: '3' }).book.settings).toEqual({})
  })

  it('take whole numbers of 1 or more', () => {
    expect(set({ recordRequired: ' 5 ' }).settings.recordRequired).toBe(5)
    for (const bad of ['0', '-1', '1.5', 'many', '', 'Infinity'])
      expect(() => set({ recordRequired: bad })).toThrow(/recordRequired takes a whole number of 1 or more/)
  })

  it('take a day of the week, and yes or no, in small letters or large', () => {
    expect(set({ recordWeekStart: ' Saturday' }).settings.recordWeekStart).toBe('saturday')
    expect(set({ recordCountsThanks: 'YES' }).settings.recordCountsThanks).toBe('yes')
    expect(() => set({ recordWeekStart: 'sat' })).toThrow('sunday, monday, tuesday')
    expect(() => set({ recordCountsThanks: '1' })).toThrow('one of yes, no')
  })

  it('refuse a key that does not exist, one of every object too', () => {
    for (const key of ['backup', 'constructor', '__proto__', 'toString', 'sequences'])
      expect(() => set(JSON.parse(`{"${key}":"1"}`))).toThrow(key)
  })

  it('live beside sequences, which are no setting of this kind', () => {
    const { book } = setSequence(emptyBook(), 'patient', ['2w:nudge'])
    const next = set({ recordRequired: '5' }, book).book
    expect(next.settings).toEqual({ ...book.settings, recordRequired: 5 })
    expect(settingsOf(next)).toEqual({ ...defaultSettings, recordRequired: 5 })
    expect(bookFaults(next)).toEqual([])
  })
})
