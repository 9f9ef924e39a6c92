import { describe, expect, it } from 'vitest'
import { emptyBook } from '../../src/book/model/book.js'
import { type AnswerRate, type Stats, stats, wilson } from '../../src/book/reports/stats.js'
import type { Theme } from '../../src/terminal/theme.js'
import { barChart } from '../../src/terminal/views/chart.js'
import { rateLines, rateText } from '../../src/terminal/views/rates.js'
import { statsLines } from '../../src/terminal/views/stats.js'

const plain = (text: string) => text
const theme = (width = 80): Theme => ({
  today: '2026-11-23',
  width,
  widthOf: (text) => text.length,
  strong: plain,
  faint: plain,
  accent: plain,
  warm: plain,
})
const of = (answered: number, sent: number, name = 'intro'): AnswerRate => ({
  name,
  sent,
  answered,
  ...wilson(answered, sent),
})

describe('how often somebody answers, in plain words', () => {
  it.each([
    [1, 2, '1 of 2 answered; too few to tell'],
    [0, 9, 'none of 9 answered; too few to tell'],
    [6, 20, '6 of 20 answered, 30 %; allowing for luck, 15 to 52 %'],
    [0, 20, 'none of 20 answered yet; allowing for luck, up to 16 %'],
    [20, 20, '20 of 20 answered; allowing for luck, 84 % or more'],
  ])('%i of %i', (answered, sent, words) => {
    expect(rateText(of(answered, sent))).toBe(words)
  })

  it('stands beside the names, or below them where there is no room', () => {
    const rates = [of(6, 20, 'interview-thank-you'), of(1, 2)]
    expect(rateLines(rates, theme(100))).toEqual([
      '  interview-thank-you  6 of 20 answered, 30 %; allowing for luck, 15 to 52 %',
      '  intro                1 of 2 answered; too few to tell',
    ])
    expect(rateLines(rates, theme(60))).toEqual([
      '  interview-thank-you',
      '    6 of 20 answered, 30 %; allowing for luck, 15 to 52 %',
      '  intro',
      '    1 of 2 answered; too few to tell',
    ])
  })
})

describe('a chart of bars', () => {
  const bars = (...counts: number[]) => counts.map((count, index) => ({ label: `week ${index}`, count }))

  it('has a block for each, and its number', () => {
    expect(barChart(bars(0, 1, 3), theme())).toEqual(['week 0  ·', 'week 1  █ 1', 'week 2  ███ 3'])
  })

  it.each([60, 100, Number.POSITIVE_INFINITY])('stays within %d columns, however many there are', (width) => {
    const lines = barChart(bars(1, 500, 1000), theme(width))
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.min(width, 60))
    expect(lines.map((line) => line.split('█').length - 1)).toEqual([1, 20, 40])
  })
})

describe('the numbers as people read them', () => {
  const shown = (said: Partial<Stats>, width = 80) => {
    const none = stats(emptyBook(), null, '2026-11-23')
    return statsLines({ ...none, ...said }, theme(width)).join('\n')
  }

  it('begin with a kind word where there is nothing yet', () => {
    expect(shown({})).toBe('So far there is nothing to count yet. After your next talk: rapport log')
    expect(shown({ since: '2026-11-02' })).toMatch(/^Since Mon 2 Nov there is nothing/)
  })

  it('say what there is, and leave out what there is not', () => {
    const text = shown({
      conversations: 12,
      hiringManagers: 1,
      interviews: 2,
      yields: { advice: 5, information: 2, lead: 1, referral: 0 },
    })
    expect(text).toContain('So far: 12 conversations, 1 hiring manager, 2 interviews held.')
    expect(text).toContain('They gave you advice 5 times, information twice, a lead once.')
    expect(shown({ conversations: 1 })).toContain('So far: 1 conversation.')
  })

  it.each([
    [0, 'keep the names with --referred'],
    [0.33, 'About one conversation in 3 leads on to somebody else.'],
    [1, 'A conversation leads on to 1 other.'],
    [1.5, 'A conversation leads on to 1.5 others.'],
  ])('say how many conversations lead on: %d', (referralsPerConversation, words) => {
    expect(shown({ conversations: 12, referralsPerConversation })).toContain(words)
  })

  it('stand against what is usual, and always show a way on', () => {
    const rule = 'conversations with 25 to 35 hiring managers; about 15 with others'
    expect(shown({ conversations: 3 })).toContain('The first goal is 15 conversations')
    expect(shown({ conversations: 3 })).toContain('12 to go')
    expect(shown({ conversations: 3 })).not.toContain(rule)
    expect(shown({ conversations: 15 })).toContain(rule)
    expect(shown({ conversations: 15 })).toContain('--add-tag hiring-manager')
    expect(shown({ conversations: 15 })).toContain('a good moment to ask who decides')
    expect(shown({ conversations: 20, hiringManagers: 4 })).toContain(
      'You have talked with 4 hiring managers; the next goal is 5.',
    )
    expect(shown({ conversations: 60, hiringManagers: 25 })).toContain('this is where jobs are found')
  })

  it.each([
    [0, 0, 'nothing to count yet'],
    [
      1,
      0,
      'The first goal is 15 conversations: about that many lead to one with a hiring manager (Orville Pierson). 14 to go.',
    ],
    [3, 0, '12 to go.'],
    [14, 0, '1 to go.'],
    [15, 0, 'a good moment to ask who decides'],
    [15, 1, 'You have talked with 1 hiring manager; the next goal is 5.'],
    [20, 4, 'You have talked with 4 hiring managers; the next goal is 5.'],
    [20, 5, 'You have talked with 5 hiring managers; the next goal is 10.'],
    [60, 24, 'You have talked with 24 hiring managers; the next goal is 25.'],
    [60, 25, 'You have talked with 25: this is where jobs are found.'],
    [60, 40, 'You have talked with 40: this is where jobs are found.'],
  ])(
    'show a goal that is near: after %i conversations, with %i hiring managers',
    (conversations, hiringManagers, goal) => {
      const text = shown({ conversations, hiringManagers })
      expect(text).toContain(goal)
      expect(text.match(/the (?:first|next) goal is/gi) ?? []).toHaveLength(
        /goal/.test(goal) || /to go/.test(goal) ? 1 : 0,
      )
      expect(text).not.toMatch(/\b(?:375|400|525)\b/)
    },
  )

  it('show the last half year of weeks, and count those before', () => {
    const weeks = Array.from({ length: 30 }, (_, index) => ({
      week: `2026-${String(1 + Math.floor(index / 4)).padStart(2, '0')}-0${1 + (index % 4)}`,
      count: 2,
    }))
    const text = shown({ conversations: 60, weeks })
    expect(text).toContain('8 conversations in the weeks before')
    expect(text.match(/██ 2/g)).toHaveLength(26)
  })
})
