import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandsPage } from '../build/docs.js'
import { screenOf } from '../build/docs.screen.js'
import { withScreens } from '../build/docs.session.js'
import { build } from '../src/program.js'
import { rules } from '../src/scripts/coach/rules.js'
import { person, scratch } from './helpers/rapport.js'

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
    const program = build({ args: [], stdout: process.stdout, stderr: process.stderr }, false, () => async () => {})
    isWhatTheProgramSays('docs/commands.md', await commandsPage(read('build/docs.page.md'), program))
  })

  it('show the first five minutes as they are', async () => {
    isWhatTheProgramSays('README.md', await withScreens(read('README.md'), join(scratch(), 'home')))
  })

  it('name what --json prints of every command', async () => {
    const jane = person()
    const calls: [name: string, ...args: string[]][] = [
      ['init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical'],
      ['profile'],
      ['profile set', 'phone=555-0100'],
      ['settings'],
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
      ['log', 'dana', 'budgets move', '--follow-up', '2w'],
      ['amend', '--summary', 'budgets move in May'],
      ['done', 'dana'],
      ['history'],
      ['contact list'],
      ['contact show', 'dana'],
      ['contact remove', 'dana', '--yes'],
      ['script', 'phone', '--via', 'Stan Smith'],
      ['template list'],
      ['template show', 'intro'],
      ['template new', 'alumni-of-ours'],
      ['template check', 'alumni-of-ours'],
      ['template path'],
      ['undo'],
      ['redo'],
      ['backup list'],
      ['doctor'],
      ['demo'],
    ]
    const shown: Record<string, string[]> = {}
    for (const [name, ...args] of calls) shown[name] = Object.keys(await jane.json(...name.split(' '), ...args))
    shown.check = Object.keys(await jane.json('check', 'README.md'))
    const {
      'profile edit': edit,
      'backup restore': restore,
      'template edit': _,
      ...named
    } = namedAnswers(read('docs/commands.md'))
    expect([edit, restore]).toEqual([['profile'], ['restored']])
    expect(named).toEqual(shown)
  })

  it('name every field of a record', async () => {
    const jane = person()
    const { interaction, contact, opened } = await jane.json('log', 'Dana Reyes', '--new', '--follow-up', '2w')
    const page = read('docs/commands.md')
    for (const [kind, record] of Object.entries({ contact, interaction, 'follow-up': opened[0] })) {
      const fields = new RegExp(`^- ${kind}: \`(.+?)\``, 'm').exec(page)?.[1]
      expect(fields?.split(' ').sort(), kind).toEqual(Object.keys(record).sort())
    }
  })

  it('name every rule of the coach', () => {
    const page = read('docs/commands.md')
    expect(rules.map(({ id }) => id).filter((id) => !page.includes(`| \`${id}\``))).toEqual([])
  })

  it('say every environment variable that the program looks at', () => {
    const page = read('docs/commands.md')
    const source = sourceFiles('src').map(read).join('\n')
    const looked = new Set([...source.matchAll(/\benv\.([A-Z][A-Z_]+)/g)].map(([, name]) => name))
    looked.delete('TERM')
    expect([...looked].filter((name) => !page.includes(`\`${name}\``))).toEqual([])
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

/** The table of JSON answers: for each command the keys of its answer. */
function namedAnswers(page: string): Record<string, string[]> {
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

function sourceFiles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.ts')).map((file) => join(folder, file))
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

function withoutBlocks(page: string): string {
  return page.replace(/^```[\s\S]*?^```$/gm, '')
}
