// `npm run test:mutants [folder or file]`: mutation testing. It makes one small change after another ("mutants") in the
// source and reports those that no test notices, also as HTML pages in `mutants/`. Default: the folders below.
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

const folders = ['src/book/dates', 'src/book/touches', 'src/book/agenda']

/** The lowest score that passes: the percentage of mutants that the tests notice. */
const goal = { folder: 85, file: 75 }

/** What the tests of these folders need; Stryker copies only this. */
const copied = ['src', 'test', 'build', 'templates', 'package.json']

const asked = process.argv.slice(2).map((path) => path.replace(/^\.\/|\/$/g, ''))
for (const path of asked.length === 0 ? folders : asked) {
  const mutants = await new Stryker(optionsFor(path)).runMutationTest()
  for (const [file, score] of scoresOf(mutants)) {
    if (score >= goal.file) continue
    console.error(`${file}: ${score.toFixed(1)} %, and no file may be below ${goal.file} %`)
    process.exitCode = 1
  }
}

/**
 * The options of Stryker for a folder or a file. Not `incremental`: Stryker knows the tests of Vitest by name only, so
 * it would report mutants that a changed test notices.
 */
function optionsFor(path) {
  const isFile = path.endsWith('.ts')
  const folder = isFile ? dirname(path) : path
  return {
    mutate: [isFile ? path : `${folder}/**/*.ts`],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'build/mutants.vitest.ts', dir: folder.replace(/^src/, 'test') },
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    // Stryker 9 uses TypeScript only to rewrite a tsconfig.json, and fails with TypeScript 7: give it none to rewrite.
    tsconfigFile: 'no-tsconfig.json',
    ignorePatterns: ['/*', ...copied.map((each) => `!/${each}`)],
    // No advice to ignore mutants in code that runs only once: the tables of rules are such code.
    warnings: { slow: false },
    tempDirName: 'mutants/sandbox',
    reporters: ['clear-text', 'html'],
    clearTextReporter: { allowColor: process.stdout.isTTY === true, reportTests: false },
    htmlReporter: { fileName: `mutants/${path.replace(/^src\//, '').replaceAll('/', '-')}.html` },
    thresholds: { high: 100, low: goal.folder, break: goal.folder },
    // Long, because a timeout counts as noticed: on a busy machine a test may only be slow.
    timeoutMS: 30_000,
  }
}

/** The score of each file. A mutant is noticed when a test fails or does not end. */
function scoresOf(mutants) {
  const noticed = new Map()
  for (const { fileName, status } of mutants) {
    if (!noticed.has(fileName)) noticed.set(fileName, [])
    noticed.get(fileName).push(status === 'Killed' || status === 'Timeout')
  }
  return [...noticed].map(([file, all]) => [file, (100 * all.filter(Boolean).length) / all.length])
}
