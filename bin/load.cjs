'use strict'
// Loads the built program. Compiling it takes a third of every start, so the build keeps what V8 has compiled, in
// dist/compiled/<version of V8>; V8 itself refuses what does not fit the source, its version or its flags, and then
// compiles as usual. Without that folder (another Node than the build's) this is a plain require.
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

/** The program of a folder of built parts; `scripts` gathers what was compiled, for the build to keep. */
exports.load = (dist, scripts = null) => {
  const compiled = join(dist, 'compiled', process.versions.v8)
  if (scripts === null && !existsSync(compiled)) return require(join(dist, 'main.cjs'))
  const loaded = new Map()
  const part = (name) => {
    const known = loaded.get(name)
    if (known) return known.exports
    const filename = join(dist, name)
    const source = `(function (exports, require, module) {${readFileSync(filename, 'utf8')}\n})`
    const script = new Script(source, { filename, cachedData: cached(join(compiled, `${name}.v8`)) })
    const module = { exports: {} }
    loaded.set(name, module)
    scripts?.set(name, script)
    script.runInThisContext()(module.exports, (id) => (id.startsWith('./') ? part(id.slice(2)) : require(id)), module)
    return module.exports
  }
  return part('main.cjs')
}

function cached(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
