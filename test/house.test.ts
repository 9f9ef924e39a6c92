import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Per file: lines the linter must let pass, and lines it must refuse. Relative imports need no file at their end. */
const cases: Record<string, { passes: string[]; refused: string[] }> = {
  'src/book/day.ts': {
    passes: [
      "import { one } from './when.js'",
      "import { addDays } from 'date-fns/addDays'",
      "import * as v from 'valibot'",
      "import fuzzysort from 'fuzzysort'",
      "import { distance } from 'fastest-levenshtein'",
      "import type { Two } from './schema.js'",
    ],
    refused: [
      "import { one } from '../store/store.js'",
      "import type { Two } from '../store/store.js'",
      "export { three } from '../scripts/render.js'",
      "export type { Four } from '../formats/csv.js'",
      "const five = await import('../terminal/look.js')",
      "type Six = import('../terminal/look.js').Six",
      "import './../flows/log.js'",
      "import type { Context } from '../context.js'",
      "import { readFileSync } from 'node:fs'",
      "import { format } from 'date-fns'",
      "import chalk from 'chalk'",
      "const seven = require('chalk')",
      'process.exit()',
      'globalThis.process.exit()',
      "console.log('eight')",
    ],
  },
  'src/store/store.ts': {
    passes: [
      "import type { Book } from '../book/schema.js'",
      "import { LowSync } from 'lowdb'",
      "import envPaths from 'env-paths'",
      "import { parse } from 'jsonc-parser'",
      "import { readFileSync } from 'node:fs'",
      "import { readFile } from 'node:fs/promises'",
      "import { safeParse } from 'valibot'",
    ],
    refused: [
      "import { one } from '../scripts/render.js'",
      "import type { Two } from '../formats/csv.js'",
      "import type { Three } from '../terminal/look.js'",
      "import { four } from '../flows/log.js'",
      "import type { Context } from '../context.js'",
      "import { main } from '../main.js'",
      "import yaml from 'yaml'",
      "import chalk from 'chalk'",
      "import process from 'node:process'",
      "import { env } from 'process'",
    ],
  },
  'src/scripts/render.ts': {
    passes: [
      "import { one } from '../book/day.js'",
      "import Handlebars from 'handlebars/runtime'",
      "const full = await import('handlebars')",
      "import { parse } from 'yaml'",
      "import indefinite from 'indefinite'",
      "import { syllable } from 'syllable'",
      "import shipped from 'virtual:shipped-templates'",
    ],
    refused: [
      "import { one } from '../store/store.js'",
      "import type { Two } from '../terminal/look.js'",
      "import { three } from '../formats/html.js'",
      "import { LowSync } from 'lowdb'",
      "import inquirer from 'inquirer'",
    ],
  },
  'src/scripts/coach/rules.ts': {
    passes: ["import { one } from '../../book/day.js'", "import { two } from '../metrics.js'"],
    refused: ["import { three } from '../../terminal/look.js'", "import { four } from '../../formats/csv.js'"],
  },
  'src/formats/csv.ts': {
    passes: [
      "import { one } from '../book/day.js'",
      "import * as chrono from 'chrono-node/en'",
      "import { encode } from 'nodemailer/lib/qp'",
      "import { stringify } from 'csv-stringify/sync'",
      "import 'node:crypto'",
    ],
    refused: [
      "import { one } from '../store/store.js'",
      "import type { Two } from '../scripts/render.js'",
      "import { parse } from 'yaml'",
    ],
  },
  'src/terminal/look.ts': {
    passes: [
      "import { one } from '../book/day.js'",
      "import { two } from './views/due.js'",
      "import { Chalk } from 'chalk'",
      "import inquirer from 'inquirer'",
      "import stringWidth from 'string-width'",
      "import wrapAnsi from 'wrap-ansi'",
    ],
    refused: [
      "import { one } from '../store/store.js'",
      "import type { Two } from '../flows/log.js'",
      "import type { Context } from '../context.js'",
      "import { parse } from 'yaml'",
      "import { Command } from 'commander'",
    ],
  },
  'src/terminal/fields.ts': {
    passes: ["import { parse } from 'yaml'", "import { one } from '../book/day.js'"],
    refused: ["import { one } from '../scripts/frontMatter.js'"],
  },
  'src/terminal/views/due.ts': {
    passes: [
      "import { one } from '../look.js'",
      "import { two } from '../../book/day.js'",
      "import { Chalk } from 'chalk'",
    ],
    refused: [
      "import { one } from '../../store/store.js'",
      "import type { Context } from '../../context.js'",
      "import { parse } from 'yaml'",
    ],
  },
  'src/flows/logTouch.ts': {
    passes: [
      "import { one } from './pickPerson.js'",
      "import type { Context } from '../context.js'",
      "import { two } from '../store/store.js'",
      "import { three } from '../scripts/render.js'",
      "import { four } from '../formats/eml.js'",
      "import { five } from '../terminal/look.js'",
      "import { six } from '../book/day.js'",
    ],
    refused: [
      "import { one } from '../commands/log/log.js'",
      "import { two } from '../program.js'",
      "import type { Command } from 'commander'",
      "import inquirer from 'inquirer'",
      "import * as chrono from 'chrono-node'",
    ],
  },
  'src/commands/log/log.ts': {
    passes: [
      "import { one } from './amend.js'",
      "import type { Context } from '../../context.js'",
      "import { two } from '../../flows/logTouch.js'",
      "import { three } from '../../terminal/look.js'",
      "import { four } from '../../book/day.js'",
    ],
    refused: [
      "import { one } from '../contact/add.js'",
      "import type { Two } from '../contact/add.js'",
      "import { three } from '../../commands/contact/add.js'",
      "import { four } from '../../program.js'",
      "import type { Command } from 'commander'",
      "import { Option } from 'commander'",
      "import chalk from 'chalk'",
      'process.exitCode = 1',
    ],
  },
  'src/commands/run.ts': {
    passes: ["import type { Context } from '../context.js'", "import { one } from '../terminal/json.js'"],
    refused: [
      "import { one } from './log/log.js'",
      "import { two } from './log/index.js'",
      "import { Command } from 'commander'",
    ],
  },
  'src/commands/log/index.ts': {
    passes: [
      "import type { Run } from '../run.js'",
      "import type { Command } from 'commander'",
      "import { Option } from 'commander'",
      "const log = await import('./log.js')",
    ],
    refused: ["import { one } from '../contact/index.js'", "import { main } from '../../main.js'"],
  },
  'src/context.ts': {
    passes: [
      "import type { Day } from './book/day.js'",
      "import type { Store } from './store/store.js'",
      "import type { Catalog } from './scripts/catalog.js'",
      "import type { Look } from './terminal/look.js'",
    ],
    refused: [
      "import { one } from './book/day.js'",
      "import { type Two } from './store/store.js'",
      "import type { Three } from './flows/logTouch.js'",
      "import type { Four } from './commands/log/log.js'",
      "import type { Five } from './main.js'",
    ],
  },
  'src/program.ts': {
    passes: [
      "import { Command } from 'commander'",
      "import { one } from './commands/log/index.js'",
      "import type { Context } from './context.js'",
      "import { two } from './terminal/look.js'",
      "import { three } from './book/error.js'",
    ],
    refused: [
      "import { main } from './main.js'",
      "import { one } from './store/store.js'",
      "import { two } from './flows/logTouch.js'",
    ],
  },
  'src/main.ts': {
    passes: [
      "import { one } from './store/store.js'",
      "import { two } from './program.js'",
      "import { hostname } from 'node:os'",
      'process.exitCode = 1',
    ],
    refused: [
      "import chalk from 'chalk'",
      "import { Command } from 'commander'",
      "import { one } from '../build/version.js'",
    ],
  },
}

describe('the rules on who may import whom', () => {
  const house = mkdtempSync(join(tmpdir(), 'rapport-house-'))
  let report: Report

  beforeAll(() => {
    for (const path of ['biome.json', 'build/lint']) cpSync(path, join(house, path), { recursive: true })
    for (const [file, { passes, refused }] of Object.entries(cases)) put(house, file, [...passes, ...refused])
    put(house, 'src/flows/ring.ts', ["import { b } from './ring2.js'", 'export const a = () => b'])
    put(house, 'src/flows/ring2.ts', ["import { a } from './ring.js'", 'export const b = () => a'])
    put(house, 'src/flows/types.ts', ["import type { B } from './types2.js'", 'export type A = B[]'])
    put(house, 'src/flows/types2.ts', ["import type { A } from './types.js'", 'export type B = A[]'])
    put(house, 'src/flows/any.ts', ['export const a: any = 1'])
    report = lint(house)
  })
  afterAll(() => rmSync(house, { recursive: true }))

  it.each(Object.entries(cases))('%s', (file, { passes, refused }) => {
    const hit = lines(report, file, /^plugin$|noRestricted|noProcessGlobal|noConsole|noCommonJs/)
    expect([...passes, ...refused].filter((_, index) => hit.has(index + 1))).toEqual(refused)
  })

  it('refuse a ring of imports, but not of types', () => {
    expect(lines(report, 'src/flows/ring.ts', /noImportCycles/)).toEqual(new Set([1]))
    expect(lines(report, 'src/flows/types.ts', /./)).toEqual(new Set())
  })

  it('refuse `any`', () => {
    expect(lines(report, 'src/flows/any.ts', /noExplicitAny/)).toEqual(new Set([1]))
  })
})

function put(house: string, file: string, lines: string[]): void {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), `${lines.join('\n')}\n`)
}

interface Report {
  diagnostics: { category: string; location: { path: string; start: { line: number } } }[]
}

/** Runs the linter once over the whole folder. */
function lint(house: string): Report {
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none']
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: house, encoding: 'utf8' })
  return JSON.parse(stdout)
}

/** The numbers of the lines in a file that break one of some rules. */
function lines({ diagnostics }: Report, file: string, rules: RegExp): Set<number> {
  const mine = diagnostics.filter(({ category, location }) => location.path === file && rules.test(category))
  return new Set(mine.map(({ location }) => location.start.line))
}
