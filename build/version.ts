import pkg from '../package.json' with { type: 'json' }

/** What the build and the tests replace in the source. Only package.json has the version. */
export const define = { __VERSION__: JSON.stringify(pkg.version) }
