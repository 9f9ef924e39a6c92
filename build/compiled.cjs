'use strict'
// Runs one command of the built program and saves what V8 has compiled for it: `node build/compiled.cjs due --json`.
const { mkdirSync, writeFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const { load } = require('../bin/load.cjs')

const root = resolve(__dirname, '..')
const scripts = new Map()
load(join(root, 'dist'), scripts)
  .main(root)
  .then(() => {
    const folder = join(root, 'dist/compiled', process.versions.v8)
    mkdirSync(folder, { recursive: true })
    for (const [name, script] of scripts) writeFileSync(join(folder, `${name}.v8`), script.createCachedData())
  })
