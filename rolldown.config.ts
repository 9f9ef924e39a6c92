import { defineConfig } from 'rolldown'
import { asciiOnly } from './build/asciiOnly.js'
import { thirdPartyLicenses } from './build/licenses.js'
import { noSubprograms } from './build/noSubprograms.js'
import { partOf } from './build/parts.js'
import { plainExports } from './build/plainExports.js'
import { shippedTemplates } from './build/templates.js'
import { define } from './build/version.js'

/** Bundles everything into a few CommonJS files: a small core that every run loads, and parts for each `await import()`. */
export default defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  // On a busy machine it would warn that our plugins are slow.
  checks: { pluginTimings: false },
  // Prefer the ES module of a package: the other form of jsonc-parser cannot be bundled.
  resolve: { mainFields: ['module', 'main'] },
  // Code shared with the core stays in the core's file; otherwise every start would read more files.
  preserveEntrySignatures: 'allow-extension',
  transform: { target: 'node20', define },
  plugins: [shippedTemplates(), noSubprograms(), thirdPartyLicenses(), plainExports(), asciiOnly()],
  output: {
    dir: 'dist',
    // What was compiled from a former source of the same length would still be taken (bin/load.cjs).
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
