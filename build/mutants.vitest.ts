import { defineConfig } from 'vitest/config'
import { shippedTemplates } from './templates.js'
import { define } from './version.js'

/** Vitest for mutation testing (`build/mutants.mjs`): the fast tests of one folder, the same at each run. */
export default defineConfig({
  define,
  plugins: [shippedTemplates()],
  test: {
    include: ['**/*.test.ts'],
    // Stryker runs tests in threads, which cannot change their time zone. Thousands of random texts take too long.
    exclude: ['**/*InZones.test.ts', '**/*Fuzz.test.ts'],
    isolate: false,
  },
})
