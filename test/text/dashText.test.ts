import { describe, expect, it } from 'vitest'
import { markDashText, withoutMarks, withoutMarksInside } from '../../src/text/dashText.js'

const isWhy = (name: string) => ['--why', '--follow-up'].includes(name)

describe('what begins with a dash', () => {
  it.each(['- went well', '-went well', '-- so what', '--chanel phone me', '-5 degrees\nand rain', '--Why=a b', '- '])(
    'is text where it has a blank: %j',
    (argument) => {
      const marked = markDashText(argument, isWhy)
      expect(marked.startsWith('-')).toBe(false)
      expect(withoutMarks(marked)).toBe(argument)
      expect(withoutMarksInside(`There is no “${marked}”.`)).toBe(`There is no “${argument}”.`)
    },
  )

  it.each(['-c', '--why', '-went', '--', '-', '--why=her study', '--follow-up=next week', 'went - well', 'dana', ''])(
    'is left as it is otherwise: %j',
    (argument) => {
      expect(markDashText(argument, isWhy)).toBe(argument)
    },
  )

  it('has no mark left wherever it was parsed to', () => {
    const [summary, note] = ['- went well', '-x y'].map((each) => markDashText(each, isWhy))
    const parsed = [['dana', summary], { note, referred: [note, 'Lee'], yes: true, every: undefined }]
    expect(withoutMarks(parsed)).toEqual([
      ['dana', '- went well'],
      { note: '-x y', referred: ['-x y', 'Lee'], yes: true, every: undefined },
    ])
  })
})
