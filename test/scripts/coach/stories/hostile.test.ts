import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoryDraft } from '../../../../src/scripts/coach/stories/storyDraft.js'
import { storyFindings } from '../../../../src/scripts/coach/stories/storyFindings.js'
import { storySeconds } from '../../../../src/scripts/coach/stories/storySeconds.js'
import { firingForStory, firingForWeakness, goodStory, goodWeakness } from './tell.js'

const megabyte = 1_000_000
const filled = (part: string) => part.repeat(Math.ceil(megabyte / part.length))

function filledWith(text: string, isWeakness: boolean): StoryDraft {
  const parts = { situation: text, action: text, result: text, lesson: text, fixed: text, asked: text }
  return { qualities: [], isWeakness, ...parts }
}

describe('a megabyte of one thing is read to its end', () => {
  it.each([
    ['blanks', ' '],
    ['one letter', 'a'],
    ['full stops', '.'],
    ['“I”', 'I '],
    ['“we”', 'we '],
    ['beginnings of a boast', 'I am too '],
    ['boasts', 'I work too hard. '],
    ['beginnings of blame', 'they did not '],
    ['beginnings of a result', 'it was '],
    ['half a fix', "I'm working "],
    ['apostrophes', "'"],
    ['Japanese', '東京'],
    ['emoji', '🎉 '],
  ])('%s', (_, part) => {
    for (const isWeakness of [true, false])
      expect(
        storyFindings(filledWith(filled(part), isWeakness), { role: filled(part), maxSeconds: 90 }),
      ).toBeInstanceOf(Array)
  })
})

describe('whatever somebody writes', () => {
  it('is answered with sentences', () => {
    const words = fc.constantFrom(
      ...'I we they you not never too hard work boss fault honest very still trying 2021 , . ? ! : ; — \n \n\n “ ” ’ [ ] 東京 🎉 in my first year told him because'.split(
        ' ',
      ),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 60 }).map((each) => each.join(' ')),
    )
    const draft = fc.record({
      qualities: fc.array(fc.string()),
      isWeakness: fc.boolean(),
      situation: text,
      action: text,
      result: text,
      lesson: text,
      fixed: text,
      asked: text,
    })
    fc.assert(
      fc.property(draft, fc.option(text), (story, role) => {
        const findings = storyFindings(story, { role, maxSeconds: story.isWeakness ? 60 : 90 })
        expect(new Set(findings.map((each) => each.rule)).size).toBe(findings.length)
        for (const { message } of findings) expect(message).toMatch(/^[\p{L}\d“][\s\S]* [\s\S]*[.?”]$/u)
        expect(storySeconds(story)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a story in another language', () => {
  const german = 'Ich arbeite immer zu hart, und mein Chef war unfähig. Wir haben alles zusammen gemacht.'

  it('is judged only by its length', () => {
    expect(firingForStory({ situation: german, action: german, result: '' })).toEqual([])
    expect(firingForStory({ situation: german.repeat(20), action: '', result: '' })).toEqual(['story-long'])
    expect(firingForWeakness({ situation: german, lesson: german, fixed: '', asked: '' })).toEqual([])
    expect(firingForWeakness({ situation: german.repeat(12), lesson: '', fixed: '', asked: '' })).toEqual([
      'weakness-long',
    ])
  })
})

describe('the time it takes to tell', () => {
  it('counts all parts at 150 words a minute, rounded up', () => {
    const story = { ...goodStory, situation: 'one two three', action: 'four five', result: '' }
    expect(storySeconds(story)).toBe(2)
    expect(storySeconds({ ...story, action: 'four five six' })).toBe(3)
    expect(storySeconds({ ...goodWeakness, situation: '', lesson: 'a b', fixed: 'c d', asked: 'e f' })).toBe(3)
    expect(storySeconds(filledWith('', true))).toBe(0)
  })
})
