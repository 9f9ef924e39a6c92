import { describe, expect, it } from 'vitest'
import { emptyBook } from '../../../src/book/model/book.js'
import { parsePairs, profileKeys, setProfile } from '../../../src/book/model/profile.js'

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
  })
})

describe('key=value words', () => {
  const read = (...words: string[]) => parsePairs(words, 'profile entry', profileKeys)

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
