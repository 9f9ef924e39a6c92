import { posix } from 'node:path'
import { importsOf, rooms } from '../rooms.js'
import { isFile, type Room } from './room.js'

const seeArchitecture = 'See docs/architecture.md, “Who may import whom”.'

/**
 * The part of the linter's configuration with the import rules: one line for each room; later lines override earlier.
 */
export function linterRules(): string {
  const overrides = [
    restrict(
      ['src/**', '!src/globals.d.ts'],
      [],
      `This folder is no room yet: describe it in build/rooms. ${seeArchitecture}`,
    ),
    ...rooms.filter((room) => !isFile(room)).map((room) => ruleOf(room, `src/${room.at}/*.ts`)),
    ...rooms.filter(isFile).map((room) => ruleOf(room, `src/${room.at}`)),
  ]
  return `{\n  "overrides": [\n    ${overrides.map((each) => JSON.stringify(each)).join(',\n    ')}\n  ]\n}\n`
}

function ruleOf(room: Room, files: string): object {
  const own = isFile(room) ? [] : [room]
  const allowed = [...own, ...room.imports].map((each) => importOf(room, each))
  const names = [...importsOf(room).map((each) => each.replaceAll('`', '')), ...room.packages]
  const message = `src/${room.at} may import ${names.length > 0 ? names.join(', ') : 'nothing but itself'}. ${seeArchitecture}`
  const rule = restrict([files], [...new Set(allowed), ...room.packages], message)
  return room.typesOnly ? { ...rule, plugins: ['./build/lint/typesOnly.grit'] } : rule
}

/**
 * The pattern for imports of another room. Only this one form of a path is allowed, since others could bypass the
 * rules.
 * @example importOf({ at: 'store' }, { at: 'book/dates' }) // '../book/dates/*.js'
 */
function importOf(from: Room, to: Room): string {
  const path = posix.relative(folderOf(from), folderOf(to)) || '.'
  return `${path.startsWith('.') ? path : `./${path}`}/${isFile(to) ? posix.basename(to.at, '.ts') : '*'}.js`
}

const folderOf = (room: Room) => (isFile(room) ? posix.dirname(room.at) : room.at)

/** A rule that allows only some imports. The last pattern that matches an import decides. */
function restrict(includes: string[], allowed: string[], message: string): object {
  const group = ['**', ...allowed.map((each) => `!${each}`), 'node:process']
  const options = { patterns: [{ group, message }] }
  return { includes, linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } } }
}
