// `npm start`: builds Rapport and runs it with the arguments given, as the installed `rapport` would. Without any it shows
// the demo where there is no terminal, because then nobody can answer the questions of a first start.
import { isatty } from 'node:tty'
import './build.mjs'

const hasArguments = process.argv.length > 2
const canAsk = isatty(0) && isatty(2)
if (!hasArguments && !canAsk) process.argv.push('demo')
await import('../bin/rapport.cjs')
