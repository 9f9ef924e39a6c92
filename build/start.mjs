// `npm start`: builds Rapport and runs it with the given arguments, like the installed `rapport`. Without arguments and
// without a terminal it shows the demo, since nobody can answer the questions of a first run.
import { isatty } from 'node:tty'
import './build.mjs'

const hasArguments = process.argv.length > 2
const canAsk = isatty(0) && isatty(2)
if (!hasArguments && !canAsk) process.argv.push('demo')
await import('../bin/rapport.cjs')
