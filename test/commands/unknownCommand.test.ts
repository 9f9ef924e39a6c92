import { describe, expect, it } from 'vitest'
import { otherNames, otherVerbs, unknownCommandError } from '../../src/commands/unknownCommand.js'
import { programOf } from '../helpers/argv.js'
import { person } from '../helpers/rapport.js'

/** What is proposed for a line that is no command; the line as words. */
async function proposed(...line: string[]) {
  const { exit, code, message, hint } = await person().fails(...line)
  expect({ exit, code }).toEqual({ exit: 2, code: 'usage' })
  expect(message).toMatch(/^There is no command “.+”\.$/)
  return hint
}

describe('a word that is no command', () => {
  it.each([
    ['lgo', 'rapport log'],
    ['lgo dana', 'rapport log dana'],
    ['Log dana', 'rapport log dana'],
    ['today', 'rapport due'],
    ['today dana', 'rapport due'],
    ['deu dana', 'rapport due'],
    ['todo', 'rapport due'],
    ['tomorrow', 'rapport due --on tomorrow'],
    ['email tom', 'rapport script tom email'],
    ['E-Mail tom wu', 'rapport script tom wu email'],
    ['text tom', 'rapport script tom sms'],
    ['linkedin', 'rapport script linkedin'],
    ['write tom', 'rapport script tom'],
    ['met dana', 'rapport log dana -c meeting'],
    ['search ann', 'rapport contact list ann'],
    ['delete dana', 'rapport contact remove dana'],
    ['scripts', 'rapport template list'],
    ['version', 'rapport --version'],
    ['contact joe', 'rapport contact show joe'],
    ['contact joe wu', 'rapport contact show joe wu'],
    ['contact rm joe', 'rapport contact remove joe'],
    ['contact lst', 'rapport contact list'],
    ['company acme', 'rapport company show acme'],
    ['template intro', 'rapport template show intro'],
    ['settings weekStart', 'rapport settings get weekStart'],
    ['profile role', 'rapport profile show'],
    ['sequence 3b7', 'rapport sequence show 3b7'],
    ['backup ls', 'rapport backup list'],
  ])('rapport %s means %s', async (line, meant) => {
    expect(await proposed(...line.split(' '))).toBe(`Did you mean: ${meant}?`)
  })

  it.each([
    ['frobnicate', 'rapport help'],
    ['frobnicate --user x', 'rapport help'],
    ['help holiday', 'rapport help'],
    ['help frobnicate', 'rapport help'],
    ['toString', 'rapport help'],
    ['constructor', 'rapport help'],
    ['backup frobnicate', 'rapport help backup'],
    ['follow-up kim', 'rapport help follow-up'],
  ])('rapport %s says where all are', async (line, where) => {
    expect(await proposed(...line.split(' '))).toBe(`See which there are: ${where}.`)
  })

  it.each([
    '--no-color lgo dana',
    '--no-input lgo dana',
    'lgo --json dana',
    '--json lgo dana',
    '--home elsewhere lgo dana',
    '--home=elsewhere lgo dana',
    'lgo dana --home elsewhere',
    'lgo dana -c email',
    'help lgo dana',
  ])('is looked up among the options: rapport %s', async (line) => {
    expect(await proposed(...line.split(' '))).toBe('Did you mean: rapport log dana?')
  })

  it('keeps a word of several words in quotes', async () => {
    expect(await proposed('emial', 'x')).toBe('See which there are: rapport help.')
    expect(await proposed('email', 'Tom Wu')).toMatch(/^Did you mean: rapport script ['"]Tom Wu['"] email\?$/)
    expect(await proposed('contact', '--json', 'Joe Day')).toMatch(/rapport contact show ['"]Joe Day['"]/)
  })

  it('is said in one line and a hint, without the help and without a book', async () => {
    const { code, stdout, stderr } = await person().run('lgo')
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no command “lgo”.\nDid you mean: rapport log?\n',
    })
  })

  it('next week is answered with what is due then', async () => {
    const { exit, hint } = await person().fails('next', 'week')
    expect(exit).toBe(2)
    expect(hint).toContain('rapport due --within 1w')
  })
})

describe('what is proposed', async () => {
  const program = await programOf([])
  const words = Object.keys(otherNames).flatMap((each) => each.split(' '))
  const verbs = Object.keys(otherVerbs).flatMap((each) => each.split(' '))

  /** Parses a proposal as commander would, without running it; whatever it throws fails the test. */
  async function assertIsCalled(hint: string | undefined) {
    const line = /^Did you mean: rapport (.*)\?$/.exec(hint ?? '')?.[1] ?? ''
    const called: string[] = []
    const it = await programOf([], () => async () => {})
    it.hook('preAction', (_, command) => {
      called.push(command.name())
    })
    await it.parseAsync(line.split(' '), { from: 'user' })
    expect(called, line).toHaveLength(1)
  }

  it.each(words.filter((each) => each !== 'version'))('for %s is a command that there is', async (word) => {
    expect(program.commands.map((each) => each.name())).not.toContain(word)
    await assertIsCalled(unknownCommandError(program, [word]).details.hint)
    await assertIsCalled(unknownCommandError(program, [word, 'x', 'y']).details.hint)
  })

  const groups = program.commands.filter((each) => each.commands.length > 0).map((each) => each.name())
  it.each(groups)('in the group %s is a verb that it has', async (group) => {
    for (const verb of [...verbs, 'x', 'shwo']) {
      const { hint } = unknownCommandError(program, [group, verb, 'x']).details
      if (hint !== `See which there are: rapport help ${group}.`) await assertIsCalled(hint)
    }
  })
})
