import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandUnknownOpts } from 'commander'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../src/program.js'
import { person, scratch } from './helpers/rapport.js'

const page = readFileSync('docs/commands.md', 'utf8')

/** Every command that answers without a terminal, in an order in which each finds what it needs. */
const calls: [name: string, ...args: string[]][] = [
  ['init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical'],
  ['profile'],
  ['profile show'],
  ['profile set', 'phone=555-0100'],
  ['settings'],
  ['settings show'],
  ['settings get', 'backupMegabytes'],
  ['settings set', 'backupMegabytes=100'],
  ['contact add', 'Dana Reyes'],
  ['contact edit', 'dana', '--phone', '555-0142'],
  ['contact archive', 'dana', '--back'],
  ['follow-up add', 'dana', 'today'],
  ['follow-up list'],
  ['snooze', 'dana', 'today'],
  ['due'],
  ['due --count'],
  ['drop', 'dana'],
  ['sequence list'],
  ['sequence set', 'patient', '5bd:nudge'],
  ['sequence show', 'patient'],
  ['sequence remove', 'patient'],
  ['sequence stop', 'pat'],
  ['log', 'dana', 'budgets move', '--follow-up', '2w'],
  ['amend', '--summary', 'budgets move in May'],
  ['log --activity', 'workshop'],
  ['call', 'dana'],
  ['done', 'dana'],
  ['history'],
  ['company add', 'Acme'],
  ['company edit', 'acme', '--why', 'regional teams'],
  ['company list'],
  ['company show', 'acme'],
  ['interview add', 'Acme', '--on', 'today', '--with', 'Dana Reyes'],
  ['interview list'],
  ['interview show', 'acme'],
  ['interview edit', 'acme', '--place', 'here'],
  ['interview prep', 'acme'],
  ['interview debrief', 'acme', '--held'],
  ['interview boss', 'acme'],
  ['interview compare', 'acme'],
  ['landed', 'acme'],
  ['interview outcome', 'acme', 'withdrawn'],
  ['interview remove', 'acme', '--yes'],
  ['story add', 'The late launch'],
  ['story list'],
  ['story show', 'launch'],
  ['story edit', 'launch', '--result', 'we launched'],
  ['story remove', 'launch', '--yes'],
  ['question list'],
  ['question add', 'Why did you change fields?'],
  ['question edit', 'fields', '--answer', 'For the pay.'],
  ['question remove', 'fields', '--yes'],
  ['company remove', 'acme', '--yes'],
  ['network'],
  ['thanks'],
  ['next'],
  ['stats'],
  ['record'],
  ['contact list'],
  ['contact show', 'dana'],
  ['contact duplicates'],
  ['contact merge', 'dana', 'pat'],
  ['contact remove', 'dana', '--yes'],
  ['script', 'phone', '--via', 'Stan Smith'],
  ['template list'],
  ['template show', 'intro'],
  ['template new', 'alumni-of-ours'],
  ['template check', 'alumni-of-ours'],
  ['template path'],
  ['check', 'README.md'],
  ['import', 'test/formats/samples/vcard-4.vcf'],
  ['export', 'csv'],
  ['export json'],
  ['undo'],
  ['redo'],
  ['backup list'],
  ['doctor'],
  ['demo'],
]

describe('the reference of commands', () => {
  it('names what --json prints of every command', async () => {
    const jane = person()
    const places = ['name=Jane Jones', 'via=', 'role=cook', 'industry=food'].flatMap((each) => ['--set', each])
    await jane.ok('script', 'intro', 'email', '--to', 'Pat Brown', '--new', '--log', '--sequence', '3b7', ...places)
    const shown: Record<string, string[]> = {}
    for (const [name, ...args] of calls) {
      const answer = await jane.json(...name.split(' '), ...args)
      shown[name] = Object.keys(answer)
      if (name === 'demo') rmSync(answer.home, { recursive: true })
    }
    const { 'profile edit': edit, 'backup restore': restore, 'template edit': _, ...named } = namedAnswers()
    expect([edit, restore]).toEqual([['profile'], ['restored']])
    expect(named).toEqual(shown)
  })

  it('names what an export says of what it wrote', async () => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana Reyes')
    const folder = scratch()
    const answers = [
      await jane.json('export', 'markdown'),
      await jane.json('export', 'json', '--out', join(folder, 'book.json')),
      await jane.json('export', 'vcard', '--split', '--out', join(folder, 'cards')),
    ]
    const row = page.split('\n').find((line) => line.startsWith('| `export` ')) ?? ''
    const named = [...row.matchAll(/"export":\{([^}]+)\}/g)].map(([, keys = '']) => keysOf(`{${keys}}`))
    expect(named).toEqual(answers.map((answer) => Object.keys(answer.export)))
  })

  it('leaves out no command', async () => {
    const program = await createProgram(
      { args: [], stdout: process.stdout, stderr: process.stderr },
      false,
      () => async () => {},
    )
    const named = namedAnswers()
    expect(callable(program).filter((name) => name !== 'practice' && named[name] === undefined)).toEqual([])
  })

  it('names every field of a record', async () => {
    const jane = person()
    const { interaction, contact, opened } = await jane.json('log', 'Dana Reyes', '--new', '--follow-up', '2w')
    const { company } = await jane.json('company', 'add', 'Acme')
    const { interview } = await jane.json('interview', 'add', 'Acme')
    for (const [kind, record] of Object.entries({ contact, interaction, 'follow-up': opened[0], company, interview })) {
      const fields = new RegExp(`^- ${kind}: \`(.+?)\``, 'm').exec(page)?.[1]
      expect(fields?.split(' ').sort(), kind).toEqual(Object.keys(record).sort())
    }
  })
})

/** Every command that does something itself: `contact add`, not the `contact` that only holds it. */
function callable(parent: CommandUnknownOpts, before = ''): string[] {
  const visible = parent.createHelp().visibleCommands(parent)
  return visible
    .filter((each) => each.name() !== 'help')
    .flatMap((each) => {
      const name = `${before}${each.name()}`
      return each.commands.length > 0 ? callable(each, `${name} `) : [name]
    })
}

/** The table of JSON answers: for each command the keys of its answer. */
function namedAnswers(): Record<string, string[]> {
  const rows = page.matchAll(/^\| (`[^|]+`) +\| (`\{".*?) +\|$/gm)
  return Object.fromEntries(
    [...rows].flatMap(([, commands = '', answers = '']) => {
      const names = [...commands.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
      const shapes = [...answers.matchAll(/`(\{[^`]+)`/g)].map(([, shape = '']) => keysOf(shape))
      return names.map((name, index) => [name, (names.length === shapes.length ? shapes[index] : shapes[0]) ?? []])
    }),
  )
}

/** The outermost keys of an answer as the page writes it: `{"a":{"b"},"c"}` has a and c. */
function keysOf(shape: string): string[] {
  let inner = shape.slice(1, -1)
  for (let before = ''; before !== inner; ) [before, inner] = [inner, inner.replace(/[[{][^[\]{}]*[\]}]/g, '')]
  return [...inner.matchAll(/"(\w+)"/g)].map(([, key = '']) => key)
}
