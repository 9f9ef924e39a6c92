import { describe, expect, it } from 'vitest'
import { down, enter, person } from '../helpers/rapport.js'

describe('rapport question', () => {
  it.each([60, 100])('lists what may be asked, with answers and notes, at %i columns', async (columns) => {
    const jane = person()
    await jane.ok('question', 'edit', 'salary', '--answer', 'What range did you have in mind?')
    await jane.ok('question', 'add', 'Why did you change fields?')
    const { stdout } = await jane.types(['question', 'list'], [], columns)
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(columns)
    for (const each of ['Your own', 'Why did you change fields?', 'With HR', 'What range did you', 'about 3 seconds'])
      expect(stdout).toContain(each)
    expect(stdout.indexOf('Your own')).toBeLessThan(stdout.indexOf('Tell me about yourself.'))
    expect(await jane.ok('question', 'list', '--for', 'boss')).not.toContain('salary')
  })

  it('tells how to save an answer only where a question to me is listed', async () => {
    const jane = person()
    expect(await jane.ok('question', 'list', '--for', 'me')).toContain('Save your answer: rapport question edit')
    expect(await jane.ok('question', 'list', '--for', 'boss')).not.toContain('Save your answer')
  })

  it('counts the second of a short answer', async () => {
    const jane = person()
    expect(await jane.ok('question', 'edit', 'salary', '--answer', 'Yes.')).toMatch(/about 1 second$/m)
  })

  it('says as JSON what the contract names', async () => {
    const jane = person()
    const { questions } = await jane.json('question', 'list', '--for', 'boss')
    expect(questions).toHaveLength(6)
    expect(questions[0]).toEqual({
      ...{ id: 'style', for: 'boss', text: "How would you describe your style as a manager, and what's behind it?" },
      ...{ textForOthers: "How would you describe {boss}'s style?", answer: null, shipped: true },
    })
    const { question } = await jane.json('question', 'add', 'Why sales?', '--answer', 'I like people.')
    expect(question).toEqual({ ...question, for: 'me', answer: 'I like people.', shipped: false })
    expect(Object.keys(question)).toEqual(['id', 'for', 'text', 'textForOthers', 'answer', 'shipped'])
  })

  it('asks for a question and its answer', async () => {
    const jane = person()
    const { code, stdout } = await jane.types(
      ['question', 'add'],
      [
        ['Who asks it?', enter],
        ['The question?', `Why sales?${enter}`],
        ['Your answer?', `I like people.${enter}`],
      ],
    )
    expect([code, stdout]).toEqual([0, expect.stringContaining('Saved: Why sales?')])
    await jane.types(
      ['question', 'add'],
      [
        ['Who asks it?', `${down}${enter}`],
        ['The question?', `What makes you laugh?${enter}`],
      ],
    )
    await jane.types(['question', 'edit', 'gap'], [['Your answer?', `I took care of my father.${enter}`]])
    const { questions } = await jane.json('question', 'list')
    expect(questions.slice(0, 2)).toMatchObject([
      { text: 'Why sales?', answer: 'I like people.' },
      { for: 'boss', text: 'What makes you laugh?' },
    ])
    expect(questions.find(({ id }: { id: string }) => id === 'gap').answer).toBe('I took care of my father.')
  })

  it('removes one, and brings it back', async () => {
    const jane = person()
    await jane.ok('question', 'remove', 'gap', '--yes')
    expect(await jane.ok('question', 'list')).not.toContain('this gap')
    await jane.ok('undo')
    expect(await jane.ok('question', 'list')).toContain('this gap')
    expect((await jane.types(['question', 'remove', 'gap'], [['Remove', `n${enter}`]])).code).toBe(130)
    await jane.types(['question', 'remove', 'gap'], [['Remove', `y${enter}`]])
    expect(await jane.ok('question', 'list')).not.toContain('this gap')
  })

  it('goes nowhere with an export', async () => {
    const jane = person()
    await jane.ok('question', 'add', 'Why sales?', '--answer', 'I like people.')
    await jane.ok('contact', 'add', 'Dana Reyes', '--email', 'dana@acme.example')
    for (const kind of ['ics', 'vcard', 'csv', 'markdown'])
      expect(await jane.ok('export', kind), kind).not.toMatch(/sales|I like/)
    expect(await jane.ok('record')).not.toMatch(/sales|I like/)
    expect(await jane.ok('export', 'json')).toContain('I like people.')
  })

  it('says what is wrong', async () => {
    const jane = person()
    expect(await jane.fails('question', 'add')).toMatchObject({ code: 'missing', exit: 2 })
    expect(await jane.fails('question', 'edit', 'gap')).toMatchObject({ code: 'missing' })
    expect(await jane.fails('question', 'remove', 'gap')).toMatchObject({ code: 'missing' })
    expect(await jane.fails('question', 'edit', 'xyz', '--answer', 'a')).toMatchObject({ code: 'usage' })
    expect(await jane.fails('question', 'edit', 'tell me time', '--answer', 'a')).toMatchObject({
      message: expect.stringContaining('fits'),
    })
    expect(await jane.fails('question', 'edit', '--answer', 'a')).toMatchObject({ code: 'missing' })
    expect(await jane.fails('question', 'add', 'Tell me about yourself')).toMatchObject({
      hint: expect.stringContaining('question edit about-yourself'),
    })
    expect(await jane.fails('question', 'list', '--for', 'nobody')).toMatchObject({ code: 'usage' })
  })
})
