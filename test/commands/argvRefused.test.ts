import { describe, expect, it } from 'vitest'
import { everyOption, programOf } from '../helpers/argv.js'
import { person } from '../helpers/rapport.js'

describe('a value that an option does not know', async () => {
  const refusing = everyOption(await programOf([])).filter(({ option }) => refuses(option.parseArg, 'nonsense'))

  it('is refused by the options with a few possible values', () => {
    const names = [
      ...['script --channel', 'script --outcome', 'check --channel', 'history --channel'],
      ...['log --channel', 'log --outcome', 'log --got', 'log --activity'],
      ...['amend --channel', 'amend --outcome', 'amend --got'],
      ...['contact list --sort', 'company add --status', 'company edit --status'],
      ...['network --format', 'record --format', 'import --from'],
      ...[
        'thanks --chain',
        'story add --quality',
        'story edit --quality',
        'question list --for',
        'question add --for',
        'interview edit --status',
        'interview prep --format',
        'interview compare --format',
        'interview debrief --saw',
        'interview debrief --missed',
      ],
    ]
    expect(refusing.map(({ name }) => name).sort()).toEqual(names.map((name) => `rapport ${name}`).sort())
  })

  it.each(refusing)('$name nonsense', async ({ name }) => {
    const error = await person().fails(...name.split(' ').slice(1), 'nonsense')
    expect(error).toMatchObject({ exit: 2, code: 'usage', message: expect.stringContaining('“nonsense”') })
    expect(error.hint).toMatch(/^Choose one of: \w+/)
  })
})

describe('a call that cannot be understood', async () => {
  it.each([
    ['log dana --channel fax', 'Choose one of: phone, email'],
    ['log --activity party', 'Choose one of: application, workshop'],
    ['log dana --got advice,money', 'Choose one of: advice, information'],
    ['export pdf', 'Choose one of: csv, vcard'],
    ['log dana --chanel phone', '--channel'],
    ['due --nothing', 'Unknown option “--nothing”'],
    ['undo --all', 'Unknown option “--all”. See how it is used: add --help'],
    ['contact list --sort', '--help'],
    ['undo twice', '“undo” takes no more words'],
    ['profile shw', 'Did you mean: rapport profile show?'],
    ['settings shw', 'Did you mean: rapport settings show?'],
    ['duee', 'Did you mean: rapport due?'],
  ])('rapport %s', async (line, says) => {
    const { exit, code, message, hint } = await person().fails(...line.split(' '))
    expect({ exit, code }).toEqual({ exit: 2, code: 'usage' })
    expect(`${message} ${hint}`).toContain(says)
  })
})

/** Whether a parser of options throws for a value. */
function refuses(parseArg: ((value: string, previous: string[]) => unknown) | undefined, value: string): boolean {
  try {
    parseArg?.(value, [])
    return false
  } catch {
    return true
  }
}
