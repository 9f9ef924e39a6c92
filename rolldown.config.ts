import { defineConfig } from 'rolldown'
import { thirdPartyLicenses } from './build/licenses.js'
import { noSubprograms } from './build/noSubprograms.js'
import { partOf } from './build/parts.js'
import { shippedTemplates } from './build/templates.js'
import { define } from './build/version.js'

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
      groups: [{ name: partOf, debugName: 'parts' }],
    },
    minify: true,
    comments: false,
  },
})
