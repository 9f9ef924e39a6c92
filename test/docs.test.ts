import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { CommandUnknownOpts } from 'commander'
import { describe, expect, it } from 'vitest'
import { commandsPage } from '../build/docs.js'
import { screenOf } from '../build/docs.screen.js'
import { withScreens } from '../build/docs.session.js'
import { linterRules } from '../build/rooms/linter.js'
import { withRooms } from '../build/rooms/page.js'
import { interviewSchema } from '../src/book/model/interviewSchema.js'
import * as schemas from '../src/book/model/schema.js'
import { defaultSettings } from '../src/book/model/settings.js'
import { questionSchema, storySchema } from '../src/book/model/storySchema.js'
import { findColumns } from '../src/formats/columns/findColumns.js'
import { bookJson, readBookJson } from '../src/formats/json/bookJson.js'
import { createProgram } from '../src/program.js'
import { allRules } from '../src/scripts/coach/rules/allRules.js'
import { migrate } from '../src/store/migrations.js'
import { readStrictly } from '../src/store/strictJson.js'
import { scratch } from './helpers/rapport.js'

/** `npm run docs` writes what this file otherwise compares. */
const writes = process.env.RAPPORT_DOCS === 'write'
const read = (file: string) => readFileSync(file, 'utf8')

function isWhatTheProgramSays(file: string, text: string): void {
  if (writes) writeFileSync(file, text)
  expect(existsSync(file) ? read(file) : '', `${file} is not what the program says: run npm run docs`).toBe(text)
}

const documents = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'],
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]

describe('the documents', () => {
  it('say of every command what the program says of it', async () => {
    const program = await createProgram(
      { args: [], stdout: process.stdout, stderr: process.stderr },
      false,
      () => async () => {},
    )
    isWhatTheProgramSays('docs/commands.md', await commandsPage(read('build/docs.page.md'), program))
  })

  it('show the first five minutes as they are', async () => {
    isWhatTheProgramSays('README.md', await withScreens(read('README.md'), join(scratch(), 'home')))
  })

  it('show the rooms, and who may import whom', () => {
    isWhatTheProgramSays('docs/architecture.md', withRooms(read('docs/architecture.md')))
  })

  it('name every rule of the coach', () => {
    const page = read('docs/commands.md')
    expect(allRules.map(({ id }) => id).filter((id) => !page.includes(`| \`${id}\``))).toEqual([])
  })

  it('name every setting', () => {
    const page = read('docs/commands.md')
    expect(Object.keys(defaultSettings).filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })

  it('name only columns that a table may have, each for what it is', () => {
    const says = { 'first name': 'first', 'middle name': 'middle', 'last name': 'last', 'other names': 'aliases' }
    const more = {
      'before it': 'prefix',
      'behind it': 'suffix',
      'e-mail': 'email',
      telephone: 'phone',
      role: 'job',
      'web page': 'url',
    }
    const fields: Record<string, string> = { ...says, ...more }
    const also: Record<string, string> = { companyPhone: 'phone', title: 'job', contact: 'name' }
    const rows = tableUnder(read('docs/commands.md'), '| of a person').map(([what = '', columns = '']) => {
      const named = [...columns.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
      return [fields[what] ?? what, named] as const
    })
    const known = Object.keys(findColumns([])).filter((field) => !(field in also) && field !== 'reach')
    expect(rows.map(([field]) => field).sort()).toEqual(known.sort())
    for (const [field, named] of rows)
      for (const name of named) {
        const [found = ''] = Object.entries(findColumns([name])).find(([, columns]) => columns.length > 0) ?? []
        expect([name, also[found] ?? found]).toEqual([name, field])
      }
  })

  it('say every environment variable that the program looks at', () => {
    const page = read('docs/commands.md')
    const source = sourceFiles('src').map(read).join('\n')
    const looked = new Set([...source.matchAll(/\benv\.([A-Z][A-Z_]+)/g)].map(([, name]) => name))
    looked.delete('TERM')
    expect([...looked].filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })

  it.each(documents)('%s names only commands and options that there are', async (file) => {
    const program = await createProgram(
      { args: [], stdout: process.stdout, stderr: process.stderr },
      false,
      () => async () => {},
    )
    const calls = [...read(file).matchAll(/(?:^|`)rapport ([^`\n]+)/gm)].map(([, call = '']) => call)
    expect(calls.filter((call) => !isKnown(call.split(' '), program))).toEqual([])
  })

  it.each(documents)('%s links to files and headings that exist', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
    const broken = links.filter((target) => !/^https?:/.test(target) && !leadsSomewhere(file, target))
    expect(broken).toEqual([])
  })

  it.each(['docs/architecture.md', 'CONTRIBUTING.md'])('%s names only paths that exist', (file) => {
    const named = [...withoutBlocks(read(file)).matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path)
    const paths = named.filter((path) => /^(src|test|build|bin|templates|docs)\/|^[\w.-]+\.(ts|json|md)$/.test(path))
    const names = new Set(sourceFiles('src').flatMap((path) => [basename(path), relative('src', path)]))
    names.add('book.json')
    const isThere = (path: string) => path.includes('<') || existsSync(path) || names.has(path)
    expect(paths.length).toBeGreaterThan(5)
    expect(paths.filter((path) => !isThere(path))).toEqual([])
  })

  it('name no place of the machine they were written on', () => {
    for (const file of documents) expect(read(file)).not.toMatch(/\/(work|root|home|tmp|Users)\/|localhost/)
  })
})

describe('the linter', () => {
  it('is told who may import whom', () => {
    isWhatTheProgramSays('build/lint/rooms.json', linterRules())
  })
})

describe('the page about the book as JSON', () => {
  const page = read('docs/book.md')

  it.each([
    ['# The book as JSON', schemas.bookSchema],
    ['## profile', schemas.profileSchema],
    ['## contacts', schemas.contactSchema],
    ['## interactions', schemas.touchSchema],
    ['### Without a person', schemas.activitySchema],
    ['## followUps', schemas.followUpSchema],
    ['## companies', schemas.companySchema],
    ['## interviews', interviewSchema],
    ['## stories', storySchema],
    ['## questions', questionSchema],
  ])('has under %s every field, and what there is where nobody said anything', (heading, { entries }) => {
    const words: Record<string, string> = {
      optional: 'left out',
      exact_optional: 'left out',
      nullable: 'null',
      null: 'null',
    }
    const { schema: version, change: _, ...fields }: Record<string, { type: string }> = entries
    const known = Object.entries({ ...(version && { version }), ...fields })
    const rows = tableUnder(page.slice(page.indexOf(heading)), '| field')
    expect(rows.map(([field, , unlessSaid]) => [field, unlessSaid])).toEqual(
      known.map(([field, { type }]) => [`\`${field}\``, words[type] ?? 'always']),
    )
  })

  it('shows a book that can be read, and is written just so', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? []
    expect(JSON.parse(bookJson(readBookJson(example, { readStrictly, migrate })))).toEqual(JSON.parse(example))
  })
})

describe('the screen', () => {
  it.each<[string, string, string[]]>([
    ['shows lines', 'one\ntwo', ['one', 'two']],
    ['breaks at its width', 'abcdefghijkl', ['abcdefghij', 'kl']],
    ['writes over what a cursor goes back to', 'Nam\u001b[GName? \u001b[KJane', ['Name? Jane']],
    ['erases upwards', 'a\nb\u001b[2K\u001b[1A\u001b[2K\u001b[Gc', ['c', '']],
    ['leaves colours out', '\u001b[1mbold\u001b[22m', ['bold']],
  ])('%s', (_, output, lines) => {
    expect(screenOf(output, 10)).toEqual(lines)
  })
})

function sourceFiles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.ts')).map((file) => join(folder, file))
}

/** Whether the program has the command that some words begin with, and all the options among them. */
function isKnown([word = '', ...rest]: string[], command: CommandUnknownOpts): boolean {
  const next = command.commands.find((each) => each.name() === word)
  if (next !== undefined) return isKnown(rest, next)
  const options = new Set([command, command.parent, command.parent?.parent].flatMap((each) => each?.options ?? []))
  const named = [word, ...rest].flatMap((each) => /^--[a-z-]+/.exec(each) ?? [])
  const isCalled = command.commands.length === 0 || word === '' || word === 'help' || named.includes('--help')
  return isCalled && named.every((each) => each === '--help' || [...options].some(({ long }) => long === each))
}

/** Whether a link leads to a file, and where it names a heading, to one. */
function leadsSomewhere(from: string, target: string): boolean {
  const [path = '', heading] = target.split('#')
  const file = path === '' ? from : join(dirname(from), path)
  if (!existsSync(file)) return false
  return heading === undefined || headings(read(file)).includes(heading)
}

/** The headings of a page as links name them. */
function headings(page: string): string[] {
  const found = [...withoutBlocks(page).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text)
  return found.map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  )
}

/** The rows of the first table whose head begins so. */
function tableUnder(page: string, head: string): string[][] {
  const [table = ''] = page.slice(page.indexOf(`\n${head}`) + 1).split('\n\n')
  const [, , ...rows] = table.trim().split('\n')
  return rows.map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()))
}

function withoutBlocks(page: string): string {
  return page.replace(/^```[\s\S]*?^```$/gm, '')
}
