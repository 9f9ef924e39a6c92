import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { person, scratch } from '../helpers/rapport.js'

/** Whether the programs of others were asked for: `npm run test:clients`. */
const isAsked = process.env.RAPPORT_CLIENTS === '1'

/** Debian's Python, which has Debian's libraries; the first one on the path may be another. */
export const python = '/usr/bin/python3'

/** Whether some programs of others are to be tested: they were asked for, and are there. Says which are not. */
export function areHere(...programs: string[]): boolean {
  if (!isAsked) return false
  const missing = programs.filter((each) => spawnSync('sh', ['-c', 'command -v "$0"', each]).status !== 0)
  if (missing.length > 0) console.warn(`Skipped, because they are not installed: ${missing.join(', ')}.`)
  return missing.length === 0
}

/** Whether a library of Debian's Python is to be tested. */
export function isLibraryHere(name: string): boolean {
  if (!areHere(python)) return false
  const isHere = spawnSync(python, ['-c', `import ${name}`]).status === 0
  if (!isHere) console.warn(`Skipped, because it is not installed: ${name} for ${python}.`)
  return isHere
}

export const family = '👩‍👩‍👧‍👦'
export const notes = 'Keeps bees, likes tea; works from C:\\Users\\dana.\n\n“Ring after 9: never before” – 東京 🎉'

/** Jane, who knows people with names and notes of all sorts, and owes two of them a word. */
export async function janeWithPeople() {
  const jane = person()
  await jane.ok('init', '--name', 'Jane Jones', '--role', 'cook', '--email', 'jane@home.example')
  const add = (...words: string[]) => jane.ok('contact', 'add', ...words)
  await add('Stan Smith', '--company', 'Acme', '--email', 'stan@acme.example', '--phone', '555-0142')
  const dana = ['--company', "O'Neil & Sons", '--title', 'Head of Tea; Milk, "Sugar" \\ Co', '--introduced-by', 'stan']
  const reached = ['--phone', '+1 (555) 010-2030', '--email', 'dana@brightwell.example', '--email', 'd@home.example']
  await add('Dana Reyes', ...dana, ...reached, '--tag', 'golf', '--tag', 'wine, red', '--note', notes)
  await add('東京花子', '--company', '株式会社'.repeat(20))
  await add(`Zoë ${family} Müller`, '--company', 'Smith, Sons; Daughters', '--url', 'https://www.linkedin.com/in/zoë')
  await add('=cmd|x', '--phone', '+49 30 123456')
  await jane.ok('log', 'dana', 'budgets move', '--follow-up', 'fri', '--why', 'send the study; pages 3, 4')
  return jane
}

/** Names that files and lines have trouble with: signs of their own, several octets a character, great length. */
export const hardNames = [
  "O'Neil & Sons",
  'Smith; Lee, "Ann" \\ Co',
  'Back\\nslash \\, Semi\\; Colon:',
  '東京花子',
  `${family.repeat(9)} Ann`,
  `${'ß東'.repeat(40)} Ünal`,
  'Wolfeschlegelsteinhausenbergerdorff'.repeat(6).slice(0, 200),
  'Zoë Müller-Łukasz',
  'می\u200cخواهم',
  'Gabriela Márquez García',
]

/** Jane, who owes a word to people with hard names only. */
export async function janeWithHardNames() {
  const jane = person()
  const table = join(scratch(), 'people.csv')
  const rows = hardNames.map((name) => `"${name.replaceAll('"', '""')}"`)
  writeFileSync(table, `Name\n${rows.join('\n')}\n`)
  await jane.ok('import', table)
  await jane.ok('contact', 'edit', 'gabriela', '--family', 'Márquez García')
  const { contacts } = jane.book()
  if (contacts.some(({ name }, at) => name !== hardNames[at])) throw new Error('a name was changed on its way in')
  for (const { id } of contacts) await jane.ok('follow-up', 'add', id, 'fri')
  return jane
}

/** Jane, who owes nobody a word. */
export async function janeWithNothingOpen() {
  const jane = person()
  await jane.ok('contact', 'add', 'Stan Smith')
  return jane
}

/** A desk where the programs of others run: their homes are empty folders, and nothing there is the machine's own. */
export function desk(timeZone = 'America/Los_Angeles') {
  const folder = scratch()
  const path = (name: string) => join(folder, name)
  const { PATH = '' } = process.env
  const env: Record<string, string> = {
    PATH,
    HOME: folder,
    XDG_CONFIG_HOME: path('config'),
    XDG_DATA_HOME: path('data'),
    XDG_CACHE_HOME: path('cache'),
    XDG_STATE_HOME: path('state'),
    LANG: 'C.UTF-8',
    TERM: 'dumb',
    PYTHONUTF8: '1',
    TZ: timeZone,
  }
  const it = {
    path,
    env,
    /** Puts a file on the desk, and its folders where there are none. */
    put: (name: string, text: string) => {
      mkdirSync(dirname(path(name)), { recursive: true })
      writeFileSync(path(name), text)
    },
    /** Runs a program to its end; what it printed. */
    run: (program: string, ...words: string[]): string => {
      const { status, stdout, stderr, error } = it.tries(program, ...words)
      if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}: ${error ?? stderr}`)
      return stdout
    },
    /** Runs a program to its end, well or not. */
    tries: (program: string, ...words: string[]) => spawnSync(program, words, { env, encoding: 'utf8', cwd: folder }),
  }
  return it
}
