import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { enter, person } from '../helpers/rapport.js'

describe('init', () => {
  it('asks four questions at a terminal, Enter keeps what is there', async () => {
    const jane = person()
    await jane.ok('init', '--role', 'cook', '--phone', '555-0100')
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
    expect(jane.book().profile).toMatchObject({
      name: 'Jane',
      role: 'cook',
      situation: 'looking around',
      phone: '555-0100',
    })
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

describe('the addresses of my profile', () => {
  it.each([
    ['email', 'Jane <jane@example.org>', 'jane@example.org'],
    ['email', 'mailto:jane@example.org', 'jane@example.org'],
    ['phone', 'tel:+1-555-0100', '+1-555-0100'],
    ['url', '<https://de.linkedin.com/in/JaneJones?trk=x>', 'https://www.linkedin.com/in/janejones'],
  ])('are cleaned: %s %s', async (key, typed, kept) => {
    const [jane, june] = [person(), person()]
    await jane.ok('init', `--${key}`, typed)
    await june.ok('profile', 'set', `${key}=${typed}`)
    for (const each of [jane, june]) expect(each.book().profile).toMatchObject({ [key]: kept })
    await jane.ok('profile', 'set', `${key}=`)
    expect(jane.book().profile).toMatchObject({ [key]: null })
  })

  it.each([
    ['email', 'jane at example'],
    ['email', 'jane@example.org, jj@example.org'],
    ['phone', 'call me'],
    ['phone', '555-0100-22, 555-0142-33'],
    ['url', 'my page'],
  ])('are refused where they are none, or several: %s %s', async (key, typed) => {
    const jane = person()
    expect(await jane.fails('init', `--${key}`, typed)).toMatchObject({ exit: 2, code: 'usage' })
    expect(existsSync(jane.home)).toBe(false)
    expect(await jane.fails('profile', 'set', `${key}=${typed}`)).toMatchObject({ exit: 2, code: 'usage' })
  })
})
