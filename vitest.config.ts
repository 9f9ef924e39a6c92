import { defineConfig } from 'vitest/config'
import { shippedTemplates } from './build/templates.js'
import { define } from './build/version.js'

export default defineConfig({
  define,
  plugins: [shippedTemplates()],
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
