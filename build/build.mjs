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
// As LinkedIn writes it, with what real ones have now and then, so that its way through the program is compiled.
writeFileSync(
  connections,
  [
    'Notes:',
    '"Some addresses may be missing."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Lee,Chan,https://www.linkedin.com/in/lee-chan,,Kern GmbH,Head of Things,05 Mar 2024',
    'Zoë,Müller-Park 🚀,https://www.linkedin.com/in/zo%C3%AB,zoe@kern.example,"O\'Neil & Sons, Inc.",Analyst,29 Feb 2024',
    ',,,,,,06 Mar 2024',
    '',
  ].join('\n'),
)
const calls = [
  ['--version'],
  ['--help'],
  ['init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical'],
  ['contact', 'add', 'Dana Reyes', '--company', 'Acme'],
  ['script', 'dana', 'email', '--via', 'Stan Smith'],
  ['log', 'dana', 'talked about the spring launch'],
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
