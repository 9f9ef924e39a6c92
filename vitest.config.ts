import { defineConfig } from 'vitest/config'
import { shippedTemplates } from './build/templates.js'
import { define } from './build/version.js'
import { memoryFolder } from './test/helpers/memoryFolder.js'

const all = 'test/**/*.test.ts'
const crowd = 'test/torture/crowd.test.ts'
/** What is about files and processes: on the real disk, each file of tests in a process of its own. */
const onDisk = ['test/{store,files,torture,e2e}/**/*.test.ts', 'test/{packaging,fromSource,regularExpressions}.test.ts']
const inMemory = memoryFolder()

export default defineConfig({
  define,
  plugins: [shippedTemplates()],
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: '100%',
    setupFiles: ['test/helpers/sameSeed.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      // In the order of their names: what takes long begins first.
      { extends: true, test: { name: 'disk', include: onDisk, exclude: [crowd] } },
      {
        extends: true,
        test: {
          name: 'memory',
          include: [all],
          exclude: [...onDisk, crowd],
          isolate: false,
          env: inMemory ? { TMPDIR: inMemory } : {},
        },
      },
      // Its 64 processes need the whole machine: it comes last, alone.
      { extends: true, test: { name: 'crowd', include: [crowd], sequence: { groupOrder: 1 } } },
    ],
  },
})
