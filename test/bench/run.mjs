// How long commands take beside a bare start of Node, pair by pair: `npm run bench -- --runs 31`. Exits with 1 if a goal is missed.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bigBook } from './bigBook.mjs'
import { inTurn, median, timeNode } from './measure.mjs'

const root = resolve(import.meta.dirname, '../..')
const program = join(root, 'bin/rapport.cjs')
const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } })
const runs = Math.max(Number(values.runs), 15)

const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
const home = join(folder, 'home')
const copy = join(folder, 'copy')
// It slows the start of Node 20 two and a half times, whoever sets it.
const { NODE_EXTRA_CA_CERTS: _, ...ours } = process.env
const env = { ...ours, RAPPORT_HOME: home, RAPPORT_TODAY: '2026-11-23', COPY: copy }

const parse = `const fs = require('node:fs'); const book = JSON.parse(fs.readFileSync(process.env.COPY + '/book.json', 'utf8'));`
const write = `${parse}
book.interactions.push({ ...book.interactions[0], id: '9' + Date.now().toString(36) });
const temporary = process.env.COPY + '/book.tmp';
const file = fs.openSync(temporary, 'wx', 0o600);
fs.writeSync(file, JSON.stringify(book));
fs.fsyncSync(file); fs.closeSync(file);
fs.renameSync(temporary, process.env.COPY + '/book.json');
const folder = fs.openSync(process.env.COPY, 'r');
fs.fsyncSync(folder); fs.closeSync(folder);`
const script = (text) => {
  const path = join(folder, `${createHash('sha1').update(text).digest('hex').slice(0, 8)}.cjs`)
  writeFileSync(path, text)
  return [path]
}

try {
  cpSync(bigBook(env, root), copy, { recursive: true })
  const commands = {
    'bare node': ['-e', '0'],
    'bare parse': script(`${parse} console.log(book.followUps.filter((each) => each.status === 'open').length)`),
    'bare write': script(write),
    due: [program, 'due'],
    log: [program, 'log', 'Person 500', 'talked about the spring launch'],
    '--help': [program, '--help'],
    '--version': [program, '--version'],
    script: [program, 'script', 'intro', 'Person 500', 'email', '--via', 'Person 7'],
  }
  const goals = [
    ['due', 'bare node', 2.2],
    ['due', 'bare parse', 1.45],
    ['log', 'bare write', 1.4],
    ['--help', 'bare node', 1.7],
    ['--version', 'bare node', 1.7],
    ['script', 'bare node', 2.6],
  ]
  const calls = Object.entries(commands).map(([name, args]) => [name, () => timeNode(args, env)])
  const times = inTurn(runs, Object.fromEntries(calls))
  console.log(
    `${runs} runs, ${(readFileSync(join(copy, 'book.json')).length / 2 ** 20).toFixed(1)} MB, Node ${process.version}`,
  )
  for (const [name, each] of Object.entries(times))
    console.log(`${name.padEnd(12)} ${median(each).toFixed(1).padStart(7)} ms`)
  let missed = 0
  for (const [name, bare, goal] of goals) {
    const ratio = median(times[name].map((time, run) => time / times[bare][run]))
    if (ratio > goal) missed++
    const verdict = ratio > goal ? 'MISSED' : 'ok'
    console.log(`${`${name} / ${bare}`.padEnd(24)} goal ${goal.toFixed(2)}  measured ${ratio.toFixed(2)}  ${verdict}`)
  }
  process.exitCode = missed > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true })
}
