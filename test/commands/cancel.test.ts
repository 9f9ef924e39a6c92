import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { janeWithTwoDanas } from '../helpers/people.js'
import { ctrlC, enter, person, type Typing } from '../helpers/rapport.js'

describe('Ctrl-C leaves with 130 and changes nothing', () => {
  const places: [line: string, before: Typing[], prompt: string][] = [
    ['log', [], 'Dana Cole, Brightwell'],
    ['log', [['Dana Cole, Brightwell', enter]], 'How did it go?'],
    [
      'log',
      [
        ['Dana Cole, Brightwell', enter],
        ['How did it go?', enter],
        ['remember?', enter],
      ],
      'name anybody?',
    ],
    [
      'log',
      [
        ['Dana Cole, Brightwell', enter],
        ['How did it go?', enter],
        ['remember?', enter],
        ['name anybody?', `Lee Park, Acme${enter}`],
        ['be in touch with Lee?', enter],
        ['Anybody else?', enter],
        ['May you use', enter],
        ['promises?', enter],
      ],
      'next?',
    ],
    ['call reyes', [], 'hung up'],
    [
      'call reyes',
      [
        ['hung up', enter],
        ['How did it go?', enter],
        ['remember?', enter],
      ],
      'What did Dana give you?',
    ],
    ['log dana', [], 'Which'],
    ['log lee', [], 'Whom do you mean?'],
    ['script intro reyes --via Stan', [], 'Which industry'],
    ['script intro email reyes --via Stan --set industry=x --log', [], 'Sent?'],
    ['script recruiter reyes --set source=x --set industry=x', [['What do you bring', `x${enter}`]], 'Keep your offer'],
    ['done', [], 'Which one?'],
    ['done cole', [], 'Log it'],
    ['snooze', [], 'Which one?'],
    ['contact add', [['Name?', `Lee${enter}`]], 'Company?'],
    ['contact remove cole', [], 'Remove'],
    ['contact show', [], 'Dana Cole, Brightwell'],
    ['follow-up add reyes', [], 'When?'],
    ['init', [['Your name?', `J${enter}`]], 'Role'],
    ['amend', [], 'remember?'],
    ['backup restore', [], 'Which version?'],
    ['template show', [], 'Which script?'],
  ]
  it.each(places)('rapport %s, after %j, at “%s”', async (line, before, prompt) => {
    const jane = await janeWithTwoDanas()
    await jane.ok('log', 'Dana Reyes', 'hello', '--on', '2026-10-01')
    const book = readFileSync(join(jane.home, 'book.json'))
    const { code, stderr } = await jane.types(line.split(' '), [...before, [prompt, ctrlC]])
    expect(code).toBe(130)
    expect(readFileSync(join(jane.home, 'book.json')).equals(book)).toBe(true)
    expect(stderr).not.toMatch(/\n\s+at |ExitPromptError/)
  })

  it('at the first start no book is made', async () => {
    const jane = person()
    const { code } = await jane.types(
      [],
      [
        ['Your name?', `Jane${enter}`],
        ['Role', ctrlC],
      ],
    )
    expect(code).toBe(130)
    expect(existsSync(join(jane.home, 'book.json'))).toBe(false)
  })
})
