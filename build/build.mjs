// Builds dist/ without output. Then runs the everyday commands on an example book, to save what V8 compiles for them
// (bin/load.cjs).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'rolldown'
import { loadConfig } from 'rolldown/config'

await build(await loadConfig('rolldown.config.ts'))

const home = mkdtempSync(join(tmpdir(), 'rapport-build-'))
const env = { ...process.env, RAPPORT_HOME: home, RAPPORT_TODAY: '2026-11-23' }
const connections = join(home, 'Connections.csv')
writeFileSync(connections, 'First Name,Last Name,URL,Connected On\nLee,Chan,,05 Mar 2024\n')
const calls = [
  ['--version'],
  ['--help'],
  ['init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical'],
  ['contact', 'add', 'Dana Reyes', '--company', 'Acme'],
  ['script', 'dana', 'email', '--via', 'Stan Smith'],
  ['log', 'dana', 'budgets move', '--follow-up', 'today'],
  ['contact', 'list'],
  ['contact', 'show', 'dana'],
  ['history'],
  ['due', '--json'],
  ['due'],
  ['done', 'dana'],
  ['import', connections],
]
for (const call of calls) {
  const { status, stderr } = spawnSync(process.execPath, ['build/compiled.cjs', ...call], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`rapport ${call.join(' ')} ended with ${status}: ${stderr}`)
}
rmSync(home, { recursive: true })
