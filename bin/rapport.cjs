#!/usr/bin/env node
'use strict'
// CommonJS, because an ES module here would double the time to start.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Rapport needs Node.js 20.19 or newer; this is ${process.versions.node}.\n`)
  process.exitCode = 1
} else {
  require('../dist/main.cjs').main(require('node:path').dirname(__dirname))
}
