import pkg from '../package.json' with { type: 'json' }

/** What the build and the tests replace in the source: the version stands in package.json alone. */
export const define = { __VERSION__: JSON.stringify(pkg.version) }
