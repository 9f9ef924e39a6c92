import { defineConfig } from 'rolldown'
import { thirdPartyLicenses } from './build/licenses.js'
import { noSubprograms } from './build/noSubprograms.js'
import { shippedTemplates } from './build/templates.js'
import { define } from './build/version.js'

/** What the core itself needs, and what draws in a library that few calls need: each stays where it is imported. */
const apart = [
  'error',
  'channel',
  'edge',
  'check',
  'schema',
  'search',
  'wide',
  'paint',
  'fields',
  'contactText',
  'editor',
  'script',
  'slots',
  'recall',
  'fittingTemplates',
  'coach',
  'template',
  'checked',
]
/** What every command needs to read a book. */
const reading = [
  'openContext',
  'screen',
  'store',
  'home',
  'inspect',
  'read',
  'seal',
  'migrations',
  'ioError',
  'system',
  'catalog',
]

/** What most commands share comes in one part: each file more costs half a millisecond. */
function isShared(id: string): boolean {
  const [, room = '', name = ''] = /\/src\/(?:(\w+)\/)?(?:views\/)?(\w+)\.ts$/.exec(id) ?? []
  const isLight = ['book', 'flows', 'terminal'].includes(room) && !apart.includes(name)
  return isLight || reading.includes(name) || id.includes('/node_modules/date-fns/')
}

/** What every change of a book needs, in one part as well. */
function isWriting(id: string): boolean {
  const isStore = /\/src\/store\/(transaction|bookFile|write|lock|owner|versions)\.ts$/.test(id)
  return isStore || /\/src\/book\/(check|schema)\.ts$|\/node_modules\/(valibot|lowdb)\//.test(id)
}

/** Everything in a few CommonJS files: a small core that every call loads, and one part for each `await import()`. */
export default defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  // A package's ES module where it has one: jsonc-parser's other form cannot be bundled.
  resolve: { mainFields: ['module', 'main'] },
  // What parts share with the core stays in the core's one file, instead of in files that every start would read too.
  preserveEntrySignatures: 'allow-extension',
  transform: { target: 'node20', define },
  plugins: [shippedTemplates(), noSubprograms(), thirdPartyLicenses()],
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'writing', test: isWriting },
        { name: 'shared', test: isShared, minShareCount: 2 },
      ],
    },
    minify: true,
    comments: false,
  },
})
