import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { person } from '../helpers/rapport.js'

/** A book with two Danas and one open follow-up for Lee. */
async function withPeople() {
  const jane = person()
  await jane.ok('contact', 'add', 'Dana Reyes')
  await jane.ok('contact', 'add', 'Dana Cole', '--company', 'Acme')
  await jane.ok('contact', 'add', 'Lee Park')
  await jane.ok('follow-up', 'add', 'lee', 'tomorrow')
  return jane
}

const table: [line: string, code: string, says: RegExp][] = [
  ['lgo dana', 'usage', /Did you mean: rapport log dana\?/],
  ['logg dana', 'usage', /Did you mean: rapport log dana\?/],
  ['scrpit dana', 'usage', /Did you mean: rapport script dana\?/],
  ['contat list', 'usage', /contact/],
  ['xylophone', 'usage', /^See which there are: rapport help\.$/m],
  ['contact lst', 'usage', /list/],
  ['follow-up ad lee', 'usage', /add/],
  ['template lsit', 'usage', /list/],
  ['backup restor', 'usage', /restore/],
  ['profile sett name=x', 'usage', /set/],
  ['settings shwo', 'usage', /Did you mean: rapport settings show\?/],
  ['settings shoow', 'usage', /show/],
  ['due --cuont', 'usage', /--count/],
  ['log lee --chanel phone', 'usage', /--channel/],
  ['--jsno due', 'usage', /--json/],
  ['due too many words', 'usage', /rapport help due/],
  ['log lee --channel fax', 'usage', /phone, email/],
  ['log lee --outcome great', 'usage', /spoke/],
  ['log lee --got money', 'usage', /advice/],
  ['log lee --why because', 'usage', /--follow-up/],
  ['log lee -c email --in -o sent', 'usage', /replied/],
  ['contact list --sort size', 'usage', /name, last, added/],
  ['script intro linkedin lee', 'usage', /phone, email/],
  ['script intro --set color=red', 'usage', /name, to, via/],
  ['script intro --set role', 'usage', /--set role=/],
  ['script intro lee --outcome spoke', 'usage', /Add --log/],
  ['script intro lee --new', 'usage', /Add --log/],
  ['script intro lee --no-follow-ups', 'usage', /Add --log/],
  ['contact edit lee --introduced-by lee', 'usage', /somebody else/],
  ['settings get volume', 'usage', /backupMegabytes/],
  ['settings set backupMegabytes=lots', 'usage', /backupMegabytes=/],
  ['settings set volume=1', 'usage', /backupMegabytes/],
  ['profile set shoe=42', 'usage', /name, role/],
  ['profile edit', 'usage', /profile set/],
  ['amend', 'unknown-ref', /rapport log/],
  ['amend 9zzzzz', 'unknown-ref', /history/],
  ['done 9zzzzz', 'unknown-ref', /follow-up list/],
  ['done cole', 'unknown-ref', /follow-up add/],
  ['drop cole', 'unknown-ref', /follow-up add/],
  ['snooze cole', 'unknown-ref', /follow-up add/],
  ['log dana', 'ambiguous-contact', /id/],
  ['contact show dana', 'ambiguous-contact', /id/],
  ['script dana', 'ambiguous-contact', /id/],
  ['follow-up add dana tomorrow', 'ambiguous-contact', /id/],
  ['done dana', 'ambiguous-contact', /id/],
  ['history dana', 'ambiguous-contact', /id/],
  ['contact show lee prak', 'unknown-contact', /Lee Park/],
  ['contact remove quentin --yes', 'unknown-contact', /contact list/],
  ['log lea', 'unknown-contact', /--new/],
  ['script leee', 'unknown-contact', /Lee Park/],
  ['script introo', 'unknown-template', /Did you mean “intro”/],
  ['script email thankyou', 'unknown-template', /thank-you/],
  ['done dena', 'unknown-contact', /Dana/],
  ['log lee --about dena', 'unknown-contact', /Dana/],
  ['contact add Ann --introduced-by quentin', 'unknown-contact', /contact list/],
  ['template show introo', 'unknown-template', /Did you mean “intro”/],
  ['log lee --template ghost', 'unknown-template', /intro/],
  ['log lee --on 2026-02-30', 'bad-date', /dec 1|2026-\d\d-\d\d/],
  ['log lee --on tomorrow', 'bad-date', /yesterday/],
  ['log lee --follow-up soonish', 'bad-date', /tomorrow.*3d/],
  ['due --on someday', 'bad-date', /tomorrow.*3d/],
  ['due --within ages', 'bad-date', /30d.*6w/],
  ['snooze lee yesterday', 'bad-date', /tomorrow/],
  ['snooze lee never', 'bad-date', /tomorrow.*3d/],
  ['follow-up add lee whenever', 'bad-date', /tomorrow.*3d/],
  ['contact list --stale later', 'bad-date', /yesterday/],
  ['history --since whenever', 'bad-date', /yesterday/],
  ['contact add Ann --every often', 'bad-date', /30d.*6w/],
  ['script lee --follow-up 2026-13-01', 'bad-date', /2026-\d\d-\d\d/],
]

describe('a call that is wrong', () => {
  it.each(table)('rapport %s: exit 2, %s', async (line, code, says) => {
    const jane = await withPeople()
    const before = jane.book()
    const error = await jane.fails(...line.split(' '))
    expect(error).toMatchObject({ exit: 2, code })
    expect(error.message).toMatch(/\S.*\.$/s)
    expect(error.hint).toMatch(says)
    expect(jane.book()).toEqual(before)
    const plain = await jane.run(...line.split(' '))
    expect(plain).toMatchObject({ code: 2, stdout: '' })
    expect(plain.stderr).toContain(error.message)
    expect(plain.stderr).toMatch(says)
    expect(plain.stderr).not.toMatch(/\n\s+at |RapportError|Error:/)
  })

  it('names the candidates with their ids where several people fit', async () => {
    const jane = await withPeople()
    const { candidates, message } = await jane.fails('log', 'dana')
    const ids = jane
      .book()
      .contacts.slice(0, 2)
      .map(({ id, name }) => ({ id, name }))
    expect(candidates).toEqual(ids)
    for (const { id, name } of ids) expect(message).toContain(`${name}${name.endsWith('Cole') ? ', Acme' : ''} (${id})`)
  })

  it.each(['--channel', '--on', '--follow-up'])('names an option that lacks its value: %s', async (option) => {
    const jane = await withPeople()
    const plain = await jane.run('log', 'lee', option)
    expect(plain).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(option) })
    const { code, stderr } = await jane.run('--json', 'log', 'lee', option)
    expect(code).toBe(2)
    expect(JSON.parse(stderr).error.message).toContain(option)
  })

  it('writes one JSON document to stderr, with error alone', async () => {
    const { code, stdout, stderr } = await person().run('lgo', '--json')
    expect([code, stdout]).toEqual([2, ''])
    expect(Object.keys(JSON.parse(stderr))).toEqual(['error'])
    expect(JSON.parse(stderr).error).toEqual({ code: 'usage', message: expect.any(String), hint: expect.any(String) })
  })
})

describe('what is missing', () => {
  const lacking: [line: string, missing: [name: string, flag: string][]][] = [
    ['log', [['the person', '<contact>']]],
    [
      'init',
      [
        ['name', '--name'],
        ['role', '--role'],
        ['industry', '--industry'],
        ['situation', '--situation'],
      ],
    ],
    ['contact add', [['the name', '<name>']]],
    ['contact show', [['the person', '<contact>']]],
    ['contact edit lee', [['what to change', '--name, --phone, --company …']]],
    ['contact remove lee', [['your agreement', '--yes']]],
    [
      'follow-up add',
      [
        ['the person', '<contact>'],
        ['the day', '<when>'],
      ],
    ],
    ['follow-up add lee', [['the day', '<when>']]],
    ['done', [['which follow-up', '<ref>']]],
    ['snooze', [['which follow-up', '<ref>']]],
    ['drop', [['which follow-up', '<ref>']]],
    ['backup restore', [['which version', '<id>']]],
    ['template show', [['which script', '<id>']]],
    ['settings get', [['key', '<key>']]],
    ['settings set', [['what to set', 'key=value']]],
    ['profile set', [['what to set', 'key=value']]],
    ['script intro lee --via Stan --set name=J --set industry=x --set role=y --log', [['outcome', '--outcome']]],
  ]
  it.each(lacking)('rapport %s', async (line, missing) => {
    const jane = await withPeople()
    await jane.ok('log', 'lee')
    const error = await jane.fails(...line.split(' '))
    expect(error).toMatchObject({ exit: 2, code: 'missing' })
    expect(error.missing).toEqual(missing.map(([name, flag]) => ({ name, flag })))
    for (const [, flag] of missing) expect(error.message).toContain(flag)
  })

  it('is named all at once for a script, each with its flag', async () => {
    const { missing, message } = await person().fails('script')
    const flags = missing.map((each: { flag: string }) => each.flag.replace('=…', ''))
    expect(flags).toEqual(['--set name', '--via', '--set industry', '--set role'])
    for (const flag of flags) expect(message).toContain(flag)
  })
})

describe('a noun alone', () => {
  it.each(['contact', 'follow-up', 'template', 'backup'])('rapport %s shows its help on stderr', async (noun) => {
    const jane = person()
    const { code, stdout, stderr } = await jane.run(noun)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`Usage: rapport ${noun}`)
    expect(await jane.fails(noun)).toMatchObject({ exit: 2, code: 'usage' })
  })
})

describe('the day', () => {
  it.each(['tomorrow', '2026-02-30', '26-11-23', 'x'])('RAPPORT_TODAY=%s is refused', async (day) => {
    const jane = person(day)
    expect(await jane.fails('due')).toMatchObject({
      exit: 2,
      code: 'bad-date',
      hint: expect.stringContaining('2026-12-01'),
    })
    expect(existsSync(jane.home)).toBe(false)
  })
})

describe('a book that cannot be made', () => {
  it('is told in one sentence with the path, exit 1', async () => {
    const jane = person()
    const { code, stderr } = await jane.run('contact', 'add', 'Ann', '--home', '/dev/null/x')
    expect(code).toBe(1)
    expect(stderr).toContain('/dev/null/x')
    expect(await jane.fails('contact', 'add', 'Ann', '--home', '/dev/null/x')).toMatchObject({ exit: 1, code: 'io' })
  })
})
