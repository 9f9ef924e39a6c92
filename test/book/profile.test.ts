import { describe, expect, it } from 'vitest'
import { emptyBook } from '../../src/book/book.js'
import { profileKeys, readPairs, setProfile } from '../../src/book/profile.js'
import { defaultSettings, setSettings } from '../../src/book/settings.js'

describe('the profile', () => {
  it('takes what is said, clears what is said empty, keeps the rest', () => {
    const first = setProfile(emptyBook(), { name: ' Jane Jones ', role: 'marketing director' }).book
    const { profile } = setProfile(first, { role: '', industry: 'pharmaceutical' })
    expect(profile).toMatchObject({ name: 'Jane Jones', role: null, industry: 'pharmaceutical', email: null })
  })
})

describe('what is set to what it is', () => {
  it('is the same book: no change', () => {
    const { book } = setProfile(emptyBook(), { name: 'Jane', role: 'cook' })
    expect(setProfile(book, { name: ' Jane ', email: '' }).book).toBe(book)
    expect(setProfile(book, {}).book).toBe(book)
    expect(setProfile(book, { name: 'Jan' }).book).not.toBe(book)
    const set = setSettings(book, { backupMegabytes: '50' }).book
    expect(setSettings(set, { backupMegabytes: '50' }).book).toBe(set)
    expect(setSettings(book, { backupMegabytes: '200' }).book).toBe(book)
  })
})

describe('settings', () => {
  it('that are as they are by themselves are not stored', () => {
    const set = setSettings(emptyBook(), { backupMegabytes: '50' }).book
    expect(set.settings).toEqual({ backupMegabytes: 50 })
    const again = setSettings(set, { backupMegabytes: '200' })
    expect(again.book.settings).toEqual({})
    expect(again.settings).toEqual(defaultSettings)
  })

  it('take whole numbers of 1 or more', () => {
    expect(setSettings(emptyBook(), { backupMegabytes: '50' }).settings.backupMegabytes).toBe(50)
    for (const bad of ['0', '-1', '1.5', 'many', '', 'Infinity'])
      expect(() => setSettings(emptyBook(), { backupMegabytes: bad })).toThrow('backupMegabytes')
  })

  it('refuse a key that does not exist, one of every object too', () => {
    for (const key of ['backup', 'constructor', '__proto__', 'toString'])
      expect(() => setSettings(emptyBook(), { [`${key}`]: '1', ...JSON.parse(`{"${key}":"1"}`) })).toThrow(key)
  })
})

describe('key=value words', () => {
  const read = (...words: string[]) => readPairs(words, 'profile entry', profileKeys)

  it('are split at the first equals sign', () => {
    expect(read('name=Jane Jones', 'url=https://a.example/?q=1', 'role=')).toEqual({
      name: 'Jane Jones',
      url: 'https://a.example/?q=1',
      role: '',
    })
  })

  it('refuse an unknown key and a word without a value, and say what there is', () => {
    expect(() => read('nmae=Jane')).toThrow('nmae')
    expect(() => read('name')).toThrow('says no value')
    expect(() => read('__proto__=x')).toThrow('__proto__')
  })
})
