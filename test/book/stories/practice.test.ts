import { describe, expect, it } from 'vitest'
import { emptyBook } from '../../../src/book/model/book.js'
import type { Story } from '../../../src/book/model/schema.js'
import {
  practiceOf,
  practiceScript,
  practiceStory,
  practicesOfScript,
  weakestStory,
} from '../../../src/book/stories/practice.js'
import { addStory } from '../../../src/book/stories/story.js'

const moment = { today: '2026-11-23', at: '2026-11-23T09:00:00.000Z', randomId: () => '2abcde' }

describe('what is remembered of practice', () => {
  it('is the day and whole seconds, one at least', () => {
    expect(practiceOf(58.4, moment)).toEqual({ on: '2026-11-23', seconds: 58 })
    expect(practiceOf(0.01, moment).seconds).toBe(1)
  })

  it('stays with the story and with the script', () => {
    const { book, story } = addStory(emptyBook(), { title: 'The audit' }, moment)
    const once = practiceStory(book, story.id, practiceOf(70, moment), moment).book
    const twice = practiceStory(once, story.id, practiceOf(60, moment), moment).book
    expect(twice.stories[0]?.practiced.map(({ seconds }) => seconds)).toEqual([70, 60])
    expect(() => practiceStory(book, '2zzzzz', practiceOf(1, moment), moment)).toThrow('removed in the meantime')
    expect(practicesOfScript(book, 'constructor')).toEqual([])
    const said = practiceScript(
      practiceScript(book, 'intro', practiceOf(31, moment)).book,
      'intro',
      practiceOf(30, moment),
    )
    expect(practicesOfScript(said.book, 'intro').map(({ seconds }) => seconds)).toEqual([31, 30])
  })
})

describe('the weakest story', () => {
  const story = (title: string, on?: string) => {
    const { story: made } = addStory(emptyBook(), { title }, moment)
    return { ...made, practiced: on === undefined ? [] : [{ on, seconds: 60 }] }
  }
  const weakest = (...all: [Story, number][]) =>
    weakestStory(all.map(([each, warnings]) => ({ story: each, warnings })))?.title

  it('has the most warnings, else was never practiced, else was practiced longest ago', () => {
    expect(weakest()).toBeUndefined()
    expect(weakest([story('a'), 1], [story('b', '2026-11-01'), 2])).toBe('b')
    expect(weakest([story('a', '2026-11-01'), 1], [story('b'), 1])).toBe('b')
    expect(weakest([story('a', '2026-11-02'), 0], [story('b', '2026-11-01'), 0])).toBe('b')
  })
})
