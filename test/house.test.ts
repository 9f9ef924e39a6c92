import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isFile, type Room } from '../build/rooms/room.js'
import { rooms } from '../build/rooms.js'
import { lint } from './helpers/linter.js'

describe('the rooms', () => {
  it('stand from the bottom up', () => {
    const above = rooms.filter(({ imports }, index) => imports.some((each) => !rooms.slice(0, index).includes(each)))
    expect(above).toEqual([])
  })

  it('are all the folders and files that there are', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const places = new Set(rooms.map(({ at }) => at))
    const isIn = (file: string) =>
      [file, dirname(file)].some((each) => places.has(each.replace(/^commands\/\w+$/, 'commands/*')))
    expect(files.filter((file) => !isIn(file))).toEqual(['globals.d.ts'])
    expect([...places].filter((at) => !at.includes('*') && !existsSync(join('src', at)))).toEqual([])
  })
})

/** The file that stands for a room; in one of any name it lies in a folder `one`. */
function fileIn({ at }: Room): string {
  return join('src', at.replace('*', 'one'), at.endsWith('.ts') ? '' : 'file.ts')
}

const folderOf = (room: Room) => dirname(fileIn(room))

/** Whether a room may import the file that stands for another. */
function mayEnter(room: Room, other: Room): boolean {
  const folders = [room, ...room.imports].filter((each) => !isFile(each)).map(folderOf)
  return room.imports.includes(other) || folders.includes(folderOf(other))
}

/** What is not ours: all that any room may import, and what none may. */
const samples: Record<string, string> = {
  'node:*': 'node:os',
  'node:*/*': 'node:fs/promises',
  'date-fns/*': 'date-fns/add',
}
const named = new Set(rooms.flatMap((room) => room.packages).map((each) => samples[each] ?? each))
const packages = [...named, 'node:process', 'date-fns', 'left-pad', 'vitest']

function mayUse(room: Room, name: string): boolean {
  return (
    name !== 'node:process' && room.packages.some((each) => new RegExp(`^${each.replaceAll('*', '[^/]*')}$`).test(name))
  )
}

/** Every way to import something. */
const ways: ((path: string) => string)[] = [
  (path) => `import type { A } from '${path}'`,
  (path) => `import { b } from '${path}'`,
  (path) => `export { c } from '${path}'`,
  (path) => `const d = await import('${path}')`,
]

/** Every import that there could be in a room, and whether it passes. */
function importsIn(room: Room): { line: string; passes: boolean }[] {
  const ours = rooms.map((other) => {
    const path = relative(folderOf(room), fileIn(other)).replace(/\.ts$/, '.js')
    return { path: path.startsWith('.') ? path : `./${path}`, passes: mayEnter(room, other) }
  })
  const all = [...ours, ...packages.map((path) => ({ path, passes: mayUse(room, path) }))]
  const [onlyTypes] = ways
  return all.flatMap(({ path, passes }) =>
    ways.map((way) => ({ line: way(path), passes: passes && (!room.typesOnly || way === onlyTypes) })),
  )
}

/** What the table of rooms cannot say, per file: lines the linter must let pass, and lines it must refuse. */
const more: Record<string, { passes: string[]; refused: string[] }> = {
  'src/book/dates/day.ts': {
    passes: ["import { one } from '../../text/oneLine.js'"],
    refused: [
      "import './../model/schema.js'",
      "import '../../text/../store/store.js'",
      "import '../../../src/text/oneLine.js'",
      "import '../../text/deeper/oneLine.js'",
      "type Two = import('../../text/oneLine.js').Two",
      "const three = require('date-fns/addDays')",
      'process.exit()',
      'globalThis.process.exit()',
      "console.log('four')",
    ],
  },
  'src/store/store.ts': {
    passes: ["import { readFileSync } from 'node:fs'"],
    refused: ["import process from 'node:process'", "import { env } from 'process'"],
  },
  'src/commands/log/log.ts': {
    passes: ["import { one } from './amend.js'"],
    refused: [
      "import { one } from '../contact/add.js'",
      "import type { Two } from '../contact/add.js'",
      "import { three } from '../../commands/contact/add.js'",
      "const four = await import('../contact/index.js')",
    ],
  },
  'src/commands/log/deeper/log.ts': { passes: [], refused: ["import { one } from './amend.js'"] },
  'src/context.ts': {
    passes: ["import type { One } from './store/store.js'"],
    refused: ["import { type Two } from './store/store.js'"],
  },
  'src/main.ts': { passes: ['process.exitCode = 1'], refused: ["import { one } from '../build/version.js'"] },
  'src/flows/any.ts': { passes: [], refused: ['export const a: any = 1'] },
  'src/flows/ring.ts': { passes: ['export const a = () => b'], refused: ["import { b } from './ring2.js'"] },
  'src/flows/ring2.ts': { passes: ['export const b = () => a'], refused: ["import { a } from './ring.js'"] },
  'src/flows/types.ts': { passes: ['export type A = B[]'], refused: ["import type { B } from './types2.js'"] },
  'src/flows/types2.ts': { passes: ['export type B = A[]'], refused: ["import type { A } from './types.js'"] },
}

/** The names in these lines are used nowhere, and are the same in many. */
const namesAside = ['correctness/noUnusedImports', 'correctness/noUnusedVariables', 'suspicious/noRedeclare']

describe('the linter', () => {
  it('knows what each room may import', () => {
    const imports = rooms.map((room) => [fileIn(room), importsIn(room)] as const)
    const files = Object.fromEntries(imports.map(([file, all]) => [file, all.map(({ line }) => line)]))
    const refusedIn = lint(files, [...namesAside, 'suspicious/noImportCycles'])
    const wanted = imports.map(([file, all]) => [file, all.filter(({ passes }) => !passes).map(({ line }) => line)])
    expect(imports.map(([file]) => [file, refusedIn(file)])).toEqual(wanted)
  })

  it('refuses other ways out of a room, rings, and what only main may do', () => {
    const lines = Object.entries(more).map(([file, { passes, refused }]) => [file, [...passes, ...refused]])
    const refusedIn = lint(Object.fromEntries(lines), namesAside)
    for (const [file, { refused }] of Object.entries(more)) expect(refusedIn(file), file).toEqual(refused)
  })
})
