import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { person, scratch } from '../helpers/rapport.js'

/** Whether the programs of others were asked for: `npm run test:clients`. */
export const isAsked = process.env.RAPPORT_CLIENTS === '1'

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
  const env = {
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
  return {
    path,
    /** Puts a file on the desk, and its folders where there are none. */
    put: (name: string, text: string) => {
      mkdirSync(dirname(path(name)), { recursive: true })
      writeFileSync(path(name), text)
    },
    /** Runs a program to its end; what it printed. */
    run: (program: string, ...words: string[]): string => {
      const { status, stdout, stderr, error } = spawnSync(program, words, { env, encoding: 'utf8', cwd: folder })
      if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}: ${error ?? stderr}`)
      return stdout
    },
  }
}
