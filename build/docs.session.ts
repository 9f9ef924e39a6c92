import { writeFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { runProgram } from '../src/program.js'
import { screenOf } from './docs.screen.js'

const columns = 80
const timeoutMs = 10_000

/** A text on the screen, and the keys to type after it. */
type Answer = [question: string, keys: string]

/** One run of the program, on a day. */
interface Call {
  today: string
  args: string[]
  answers: Answer[]
  /** The content of the file that the last argument names; its real path is not on the screen. */
  file?: string
}

/** A file as LinkedIn exports it, with made-up people. */
const connections = `Notes:
"When exporting your connection data, some of the addresses may be missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Dana,Reyes,https://www.linkedin.com/in/dana-reyes-example,,Brightwell,Head of Launches,05 Mar 2024
Lee,Park,https://www.linkedin.com/in/lee-park-example,,Acme,Regional Director,17 Jan 2023
Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz-example,ana@kern.example,Kern,Buyer,09 Sep 2021
Tom,O'Neil,https://www.linkedin.com/in/tom-oneil-example,,O'Neil & Sons,Owner,30 Oct 2019
,,,,,,30 Oct 2019
`

/**
 * The runs of the program that README.md shows, in this order and with the same book: the first minutes and what
 * follows.
 */
const calls: Record<string, Call> = {
  'first start': {
    today: '2026-11-23',
    args: [],
    answers: [
      ['Your name?', 'Jane Jones\r'],
      ['Role you are looking for?', 'marketing director\r'],
      ['Industry?', 'pharmaceutical\r'],
      ['How do you say where you stand?', '\r'],
      ['Whom would you like to talk to first?', 'Dana Reyes\r'],
      ['Who suggested her or him?', 'Stan Smith\r'],
      ['Calling or writing?', '\r'],
      ['Number, if you have it?', '555-0142\r'],
      ['Ring now?', '\r'],
      ['hung up', '\r'],
      ['How did it go?', '\r'],
      ['remember?', 'launch budgets are moving to the regions\r'],
      ['name anybody?', 'Lee Park, Acme\r'],
      ['with Lee?', '\r'],
      ['Anybody else?', '\r'],
      ['May you use', '\r'],
      ['promises?', '\r'],
      ['with Dana next?', '2w\r'],
    ],
  },
  'next day': { today: '2026-11-24', args: [], answers: [] },
  log: {
    today: '2026-11-24',
    args: ['log', 'lee', 'they plan for the regions in spring', '--referred', 'Kim Cho, Kern'],
    answers: [],
  },
  news: { today: '2026-11-24', args: ['script', 'stan'], answers: [['What came of it?', '\r']] },
  told: { today: '2026-11-24', args: ['log', 'stan', 'he was glad'], answers: [['about Dana?', '\r']] },
  undo: { today: '2026-11-24', args: ['undo'], answers: [] },
  interview: {
    today: '2026-11-24',
    args: [
      ...['interview', 'add', 'Kern', '--on', 'dec 3 10am', '--with', 'Kim Cho', '--boss', 'Pat Lee, VP of Sales'],
      ...['--place', '12 Main St'],
    ],
    answers: [['Who will you tell', '\r']],
  },
  import: { today: '2026-11-24', args: ['import', 'Connections.csv'], answers: [], file: connections },
}

const block = (name: string) => new RegExp(`(<!-- screen: ${name}\\b[^>]*-->\n\`\`\`text\n)[\\s\\S]*?(\`\`\`)`)

/**
 * README.md with the current output of the program in each of its screens.
 * @param home a folder for the book.
 * @throws Error when README.md has no place for a screen, or a run does not end as planned.
 */
export async function withScreens(readme: string, home: string): Promise<string> {
  let text = readme
  for (const [name, { today, args, answers, file }] of Object.entries(calls)) {
    if (!block(name).test(text))
      throw new Error(`README.md has no place for the screen ‘${name}’ (build/docs.session.ts)`)
    const callArgs = file === undefined ? args : withFile(args, file, home)
    const shown = await playCall(callArgs, answers, { RAPPORT_HOME: home, RAPPORT_TODAY: today, NO_COLOR: '1' })
    const screen = [`$ rapport ${args.map(quoted).join(' ')}`.trimEnd(), ...shown].join('\n').trimEnd()
    text = text.replace(block(name), (_, head: string, tail: string) => `${head}${replaceIds(screen)}\n${tail}`)
  }
  return text
}

/** Writes a file, and returns the arguments with its path as the last one. */
function withFile(args: string[], text: string, home: string): string[] {
  const file = `${home}.file`
  writeFileSync(file, text)
  return [...args.slice(0, -1), file]
}

/** Replaces all ids, which are random, with the same one. */
const replaceIds = (text: string) => text.replace(/\b[0-9][0-9a-z]{5}\b/g, '4k2m9q')

const quoted = (word: string) => (/\s/.test(word) ? `"${word}"` : word)

/** The screen of a terminal, 80 columns wide, after one run of the program with some answers. @throws Error. */
async function playCall(args: string[], answers: Answer[], env: Record<string, string>): Promise<string[]> {
  const stdin = terminal()
  const screen = terminal()
  const remaining = [...answers]
  let output = ''
  let unanswered = ''
  screen.on('data', (part: Buffer) => {
    const text = part.toString('utf8')
    output += text
    unanswered += stripVTControlCharacters(text)
    const [next] = remaining
    if (next === undefined || !unanswered.includes(next[0])) return
    remaining.shift()
    unanswered = ''
    setImmediate(() => stdin.write(next[1]))
  })
  const host = { args, env, stdin, stdout: screen, stderr: screen, root: process.cwd() }
  const processInfo = { pid: process.pid, isRunning: (pid: number) => pid === process.pid }
  const clock = { millis: () => 0, onTick: () => () => {} }
  let waiting: NodeJS.Timeout | undefined
  const tooLong = new Promise<'too long'>((resolve) => {
    waiting = setTimeout(() => resolve('too long'), timeoutMs)
  })
  const end = await Promise.race([runProgram({ ...host, processInfo, clock, canAsk: () => true }), tooLong])
  clearTimeout(waiting)
  const shown = screenOf(output, columns)
  if (end === 0 && remaining.length === 0) return shown
  const what = `rapport ${args.join(' ')} ended: ${end}; not asked for: ${remaining.map(([question]) => question).join(', ')}`
  throw new Error([`${what} (build/docs.session.ts). It shows:`, ...shown].join('\n'))
}

/** A stream that looks like a terminal; like the streams of a process, it cannot be ended. */
function terminal() {
  const stream = new PassThrough()
  return Object.assign(stream, { isTTY: true, columns, setRawMode: () => {}, end: () => stream })
}
