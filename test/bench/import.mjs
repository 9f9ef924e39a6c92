// How long it takes to import connections, beside a bare script that parses the same file and writes it as JSON; and
// whether a row costs more in a large book: `npm run bench:import -- --runs 15`. Exits with 1 if a goal is missed.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { connections } from './connections.mjs'
import { inTurn, median, ms, timeNode } from './measure.mjs'

const root = resolve(import.meta.dirname, '../..')
const program = join(root, 'bin/rapport.cjs')
const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } })
const runs = Math.max(Number(values.runs), 5)

const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
const home = join(folder, 'home')
// It slows the start of Node 20 two and a half times, whoever sets it.
const { NODE_EXTRA_CA_CERTS: _, ...ours } = process.env
const env = { ...ours, RAPPORT_HOME: home, RAPPORT_TODAY: '2026-11-23' }

const bare = join(folder, 'bare.cjs')
writeFileSync(
  bare,
  `const fs = require('node:fs')
const { parse } = require(${JSON.stringify(createRequire(import.meta.url).resolve('csv-parse/sync'))})
const text = fs.readFileSync(process.argv[2], 'utf8')
const rows = parse(text.slice(text.indexOf('First Name')), { columns: true })
const file = fs.openSync(process.argv[2] + '.json', 'w')
fs.writeSync(file, JSON.stringify(rows))
fs.fsyncSync(file)
fs.closeSync(file)`,
)

try {
  let missed = 0
  for (const [size, goal] of [
    [1000, 2],
    [10_000, 2],
    [30_000, null],
  ]) {
    const file = fileOf(size, connections(size))
    const times = inTurn(runs, { bare: () => timeNode([bare, file], env), ours: () => importInto(null, file) })
    const ratio = median(times.ours.map((time, turn) => time / times.bare[turn]))
    const verdict = goal === null ? '' : `  goal ${goal.toFixed(2)}  ${ratio > goal ? 'MISSED' : 'ok'}`
    if (goal !== null && ratio > goal) missed++
    console.log(`${size} rows: bare ${ms(times.bare)}, import ${ms(times.ours)}, ratio ${ratio.toFixed(2)}${verdict}`)
  }
  // New people into a book of so many: what they cost beside importing one.
  const more = fileOf(
    'more',
    connections(35_000)
      .split('\n')
      .slice(0, 4)
      .concat(connections(35_000).split('\n').slice(30_004, 35_004))
      .join('\n'),
  )
  const single = fileOf('one', 'First Name,Last Name,URL\nOnly,Onesson,\n')
  const costs = [1000, 10_000, 30_000].map((people) => {
    const book = join(folder, `book${people}`)
    rmSync(home, { recursive: true, force: true })
    timeNode([program, 'import', fileOf(people, connections(people))], env)
    cpSync(home, book, { recursive: true })
    const times = inTurn(runs, { one: () => importInto(book, single), many: () => importInto(book, more) })
    const cost = (median(times.many.map((time, turn) => time - times.one[turn])) / 5000) * 1000
    console.log(`5000 rows into a book of ${people}: ${cost.toFixed(0)} µs a row`)
    return cost
  })
  const growth = costs[2] / costs[0]
  if (growth > 1.5) missed++
  console.log(`a row in a book of 30000 / of 1000: ${growth.toFixed(2)}  goal 1.50  ${growth > 1.5 ? 'MISSED' : 'ok'}`)
  process.exitCode = missed > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true })
}

function fileOf(name, text) {
  const path = join(folder, `${name}.csv`)
  writeFileSync(path, text)
  return path
}

/** Imports a file into a fresh copy of a book, or into none; only the import itself is timed. */
function importInto(book, file) {
  rmSync(home, { recursive: true, force: true })
  if (book !== null) cpSync(book, home, { recursive: true })
  return timeNode([program, 'import', file], env)
}
