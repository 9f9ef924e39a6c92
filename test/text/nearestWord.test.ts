import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean } from '../../src/text/didYouMean.js'
import { nearestWord } from '../../src/text/nearestWord.js'

const commands = ['script', 'log', 'due', 'done', 'drop', 'contact', 'undo', 'redo', 'follow-up']

describe('the word that was probably meant', () => {
  it.each([
    ['lgo', 'log'],
    ['olg', 'log'],
    ['du', 'due'],
    ['deu', 'due'],
    ['duee', 'due'],
    ['DONE', 'done'],
    ['scirpt', 'script'],
    ['scrpt', 'script'],
    ['contcat', 'contact'],
    ['conact', 'contact'],
    ['followup', 'follow-up'],
    ['unod', 'undo'],
  ])('%s is %s', (typed, meant) => {
    expect(nearestWord(typed, commands)).toBe(meant)
  })

  it.each(['frobnicate', 'foo', 'dana', 'x', '', 'interview', 'log dana'])('there is none for %j', (typed) => {
    expect(nearestWord(typed, commands)).toBeNull()
  })

  it('is found whatever its capitals, and given as it is known', () => {
    expect(nearestWord('HOSTNAEM', ['aboutName', 'hostName'])).toBe('hostName')
  })

  it('is always the known one with one letter left out or two neighbors swapped, or one as near', () => {
    fc.assert(
      fc.property(fc.constantFrom(...commands), fc.nat(), fc.boolean(), (word, at, swaps) => {
        const i = at % (word.length - 1)
        const slip = swaps
          ? word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)
          : word.slice(0, i) + word.slice(i + 1)
        expect(nearestWord(slip, [word])).toBe(word)
      }),
    )
  })
})

describe('the hint beside what there is', () => {
  it.each([
    ['nmae', 'Did you mean “name”? '],
    ['nutes', 'Did you mean “notes”? '],
    ['notizen', ''],
    ['titel', 'Did you mean “title”? '],
    ['kompani', 'Did you mean “company”? '],
    ['rle', ''],
    ['x', ''],
  ])('for %s', (typed, hint) => {
    expect(didYouMean(typed, ['name', 'company', 'title', 'notes'])).toBe(hint)
  })

  it('takes swapped letters for the smaller slip', () => {
    expect(didYouMean('form', ['for', 'farm', 'from'])).toBe('Did you mean “for”? ')
    expect(didYouMean('fmor', ['fort', 'fmro'])).toBe('Did you mean “fmro”? ')
  })
})
