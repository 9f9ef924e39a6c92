// Runs the linter, the compiler and knip side by side: `npm run lint`. Fails if one of them fails.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const checks = ['biome check --error-on-warnings', 'tsc', 'knip']
const running = checks.map((check) => once(spawn(check, { shell: true, stdio: 'inherit' }), 'close'))
const codes = (await Promise.all(running)).map(([code]) => code)
process.exitCode = codes.every((code) => code === 0) ? 0 : 1
