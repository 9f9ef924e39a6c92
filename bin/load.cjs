'use strict'
// Loads the built program. Compiling it takes a third of every start, so the build saves what V8 has compiled in
// dist/compiled/<version of V8>. V8 compares its own version, its flags and the length of the source, and compiles as
// usual if they differ. It does not compare the source itself, so the build empties dist/ first. Without that folder
// (another version of Node than in the build), this is a plain require.
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

/** Loads the program from a folder of built parts. The build passes a map in `scripts` to collect what was compiled. */
exports.load = (dist, scripts = null) => {
  const compiled = join(dist, 'compiled', process.versions.v8)
  if (scripts === null && !existsSync(compiled)) return require(join(dist, 'main.cjs'))
  const loaded = new Map()
  const part = (name) => {
    const known = loaded.get(name)
    if (known) return known.exports
    const filename = join(dist, name)
    // The parts are ASCII (build/asciiOnly.ts), which Latin-1 reads fastest.
    const source = `(function (exports, require, module) {${readFileSync(filename, 'latin1')}\n})`
    const script = new Script(source, { filename, cachedData: cached(join(compiled, `${name}.v8`)) })
    const module = { exports: {} }
    loaded.set(name, module)
    scripts?.set(name, script)
    script.runInThisContext()(module.exports, (id) => (id.startsWith('./') ? part(id.slice(2)) : require(id)), module)
    return module.exports
  }
  return part('main.cjs')
}

/** The compiled code in a file; undefined when it is missing. */
function cached(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
