import { book, text } from './rooms/book.js'
import { disk } from './rooms/disk.js'
import { formats } from './rooms/formats.js'
import type { Room } from './rooms/room.js'
import { flows, parts, run } from './rooms/run.js'
import { coach, scripts } from './rooms/scripts.js'
import { terminal } from './rooms/terminal.js'

/**
 * Every room of the house, from the bottom up: a room imports only rooms that stand before it. Who may import whom is
 * said here and nowhere else: the linter's rules, the tables in `docs/architecture.md` and the tests come from it.
 */
export const rooms: Room[] = [text, ...book, ...disk, ...scripts, ...formats, ...terminal, ...run]

/** Rooms that are often named together, the many first. */
const groups: [name: string, members: Room[]][] = [
  ['everything', rooms.slice(0, -1)],
  ['everything from `terminal` down', parts],
  ['all of `book`', book],
  ['all of `scripts`', scripts],
  ['all of `scripts/coach`', coach],
  ['all of `formats`', formats],
  ['all of `terminal`', terminal],
  ['all of `flows`', flows],
]

/** What a room may import of this house, in as few names as possible. */
export function importsOf({ imports }: Room): string[] {
  const known = groups.filter(([, members]) => members.every((each) => imports.includes(each)))
  const nameOf = (room: Room) => known.find(([, members]) => members.includes(room))?.[0] ?? `\`${room.at}\``
  return [...new Set(rooms.filter((room) => imports.includes(room)).map(nameOf))]
}
