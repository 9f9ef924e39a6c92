import { posix } from 'node:path'
import { importsOf, rooms } from '../rooms.js'
import { isFile, type Room } from './room.js'

const why = 'See docs/architecture.md, “Who may import whom”.'

/** The part of the linter's configuration that says who may import whom: a line for each room, the later ones win. */
export function linterRules(): string {
  const overrides = [
    restrict(['src/**', '!src/globals.d.ts'], [], `This folder is no room yet: describe it in build/rooms. ${why}`),
    ...rooms.filter((room) => !isFile(room)).map((room) => ruleOf(room, `src/${room.at}/*.ts`)),
    ...rooms.filter(isFile).map((room) => ruleOf(room, `src/${room.at}`)),
  ]
  return `{\n  "overrides": [\n    ${overrides.map((each) => JSON.stringify(each)).join(',\n    ')}\n  ]\n}\n`
}

function ruleOf(room: Room, files: string): object {
  const own = isFile(room) ? [] : [room]
  const allowed = [...own, ...room.imports].map((each) => importOf(room, each))
  const names = [...importsOf(room).map((each) => each.replaceAll('`', '')), ...room.packages]
  const message = `src/${room.at} may import ${names.length > 0 ? names.join(', ') : 'nothing but itself'}. ${why}`
  const rule = restrict([files], [...new Set(allowed), ...room.packages], message)
  return room.typesOnly ? { ...rule, plugins: ['./build/lint/typesOnly.grit'] } : rule
}

/**
 * How a room writes the import of another, always the same way: a path that could lead elsewhere fits no pattern.
 * @example importOf({ at: 'store' }, { at: 'book/dates' }) // '../book/dates/*.js'
 */
function importOf(from: Room, to: Room): string {
  const path = posix.relative(folderOf(from), folderOf(to)) || '.'
  return `${path.startsWith('.') ? path : `./${path}`}/${isFile(to) ? posix.basename(to.at, '.ts') : '*'}.js`
}

const folderOf = (room: Room) => (isFile(room) ? posix.dirname(room.at) : room.at)

/** Of the patterns that fit an import, the last one decides. */
function restrict(includes: string[], allowed: string[], message: string): object {
  const group = ['**', ...allowed.map((each) => `!${each}`), 'node:process']
  const options = { patterns: [{ group, message }] }
  return { includes, linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } } }
}
