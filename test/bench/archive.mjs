// How long it takes to import LinkedIn's archive, beside a bare script that unzips and parses the same and writes it as
// JSON: `npm run bench:archive -- --runs 9`. Exits with 1 if the goal is missed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { connections } from './connections.mjs'
import { inTurn, median, ms, timeNode } from './measure.mjs'
import { messages } from './messages.mjs'
import { zip } from './zip.mjs'

const root = resolve(import.meta.dirname, '../..')
const program = join(root, 'bin/rapport.cjs')
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
const runs = Math.max(Number(values.runs), 3)
const goal = 3

const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
const home = join(folder, 'home')
// It slows the start of Node 20 two and a half times, whoever sets it.
const { NODE_EXTRA_CA_CERTS: _, ...ours } = process.env
const env = { ...ours, RAPPORT_HOME: home, RAPPORT_TODAY: '2026-11-23' }

const bare = join(folder, 'bare.cjs')
const { resolve: pathOf } = createRequire(import.meta.url)
writeFileSync(
  bare,
  `const fs = require('node:fs')
const yauzl = require(${JSON.stringify(pathOf('yauzl'))})
const { parse } = require(${JSON.stringify(pathOf('csv-parse/sync'))})
async function main() {
  const zip = await yauzl.openPromise(process.argv[2])
  const tables = {}
  for await (const entry of zip.eachEntry()) {
    const parts = []
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part)
    const text = Buffer.concat(parts).toString('utf8')
    tables[entry.fileName] = parse(text.slice(Math.max(text.indexOf('First Name'), 0)), { columns: true })
  }
  const file = fs.openSync(process.argv[2] + '.json', 'w')
  fs.writeSync(file, JSON.stringify(tables))
  fs.fsyncSync(file)
  fs.closeSync(file)
}
main()`,
)

try {
  let missed = 0
  for (const [people, sent] of [
    [1000, 2000],
    [30_000, 50_000],
  ]) {
    const archive = join(folder, `${people}.zip`)
    writeFileSync(archive, zip({ 'Connections.csv': connections(people), 'messages.csv': messages(sent, people) }))
    const times = inTurn(runs, { bare: () => timeNode([bare, archive], env), ours: () => importOf(archive) })
    const ratio = median(times.ours.map((time, turn) => time / times.bare[turn]))
    if (ratio > goal) missed++
    const verdict = `goal ${goal.toFixed(2)}  ${ratio > goal ? 'MISSED' : 'ok'}`
    console.log(
      `${people} connections, ${sent} messages: bare ${ms(times.bare)}, import ${ms(times.ours)}, ratio ${ratio.toFixed(2)}  ${verdict}`,
    )
  }
  process.exitCode = missed > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true })
}

/** Imports into no book; only the import itself is timed. */
function importOf(archive) {
  rmSync(home, { recursive: true, force: true })
  return timeNode([program, 'import', archive], env)
}
