import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { enter, person } from '../helpers/rapport.js'

describe('init', () => {
  it('asks four questions at a terminal, Enter keeps what is there', async () => {
    const jane = person()
    await jane.ok('init', '--role', 'cook', '--phone', '1')
    const { code } = await jane.types(
      ['init'],
      [
        ['Your name?', `Jane${enter}`],
        ['Role', enter],
        ['Industry?', enter],
        ['where you stand?', `looking around${enter}`],
      ],
    )
    expect(code).toBe(0)
    expect(jane.book().profile).toMatchObject({ name: 'Jane', role: 'cook', situation: 'looking around', phone: '1' })
  })

  it('is one change of its own words: the book begun, or the profile changed', async () => {
    const jane = person()
    await jane.ok('init', '--name', 'Jane')
    await jane.ok('init', '--role', 'cook')
    expect(await jane.json('undo')).toEqual({ undone: 'changed your profile' })
    expect(await jane.json('undo')).toEqual({ undone: 'began the book' })
  })

  it('without a flag and without a terminal makes no book', async () => {
    const jane = person()
    expect(await jane.fails('init')).toMatchObject({ exit: 2, code: 'missing' })
    expect((await jane.types(['init', '--no-input'], [])).code).toBe(2)
    expect(existsSync(jane.home)).toBe(false)
  })

  it('asks nothing where a flag says something', async () => {
    const jane = person()
    expect((await jane.types(['init', '--name', 'Jane'], [])).code).toBe(0)
    expect(jane.book().profile.name).toBe('Jane')
  })
})
