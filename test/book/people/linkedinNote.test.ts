import { describe, expect, it } from 'vitest'
import { connectedOn, isLinkedinNote, linkedinNote } from '../../../src/book/people/linkedinNote.js'

describe('the day on which we connected on LinkedIn', () => {
  it.each([
    ['Connected with you on LinkedIn on 5 March 2024.', '2024-03-05'],
    ['On LinkedIn since 5 March 2024.', '2024-03-05'],
    ['Connected with you on LinkedIn on 05 Mar 2024.', '2024-03-05'],
    ['Met at the fair.\nConnected with you on LinkedIn on 29 February 2020.\nLikes oats.', '2020-02-29'],
    ['Connected with you on LinkedIn on 30 February 2020.', null],
    ['Connected with you on LinkedIn on 5 Smarch 2024.', null],
    ['Connected with you on LinkedIn on.', null],
    ['She said: Connected with you on LinkedIn on 5 March 2024.', null],
    ['Found her on LinkedIn', null],
    ['5 March 2024.', null],
    ['', null],
  ])('in %j is %j', (notes, day) => {
    expect(connectedOn(notes)).toBe(day)
  })

  it('is read from the note as it is written, which is known as nothing but that', () => {
    const note = linkedinNote('1 December 2023')
    expect(note).toBe('Connected with you on LinkedIn on 1 December 2023.')
    expect(connectedOn(note)).toBe('2023-12-01')
    expect(isLinkedinNote(note)).toBe(true)
    expect(isLinkedinNote('On LinkedIn since 1 December 2023.')).toBe(true)
    expect(isLinkedinNote(`${note}\nLikes oats.`)).toBe(false)
  })
})
