#!/usr/bin/env node
'use strict'
// This file is CommonJS, since an ES module would take twice the time to start.
const { dirname, join } = require('node:path')
const [major, minor] = process.versions.node.split('.').map(Number)
const program = join(__dirname, '../dist/main.cjs')
const fault =
  major < 20 || (major === 20 && minor < 19)
    ? `Rapport needs Node.js 20.19 or newer; this is ${process.versions.node}.`
    : require('node:fs').existsSync(program)
      ? null
      : 'Rapport is not built yet. In its folder: npm ci && npm run build'
if (fault === null) {
  require('./load.cjs').load(dirname(program)).main(dirname(__dirname))
} else {
  process.stderr.write(`${fault}\n`)
  process.exitCode = 1
}
