import { book, text } from './rooms/book.js'
import { disk } from './rooms/disk.js'
import { formats } from './rooms/formats.js'
import type { Room } from './rooms/room.js'
import { flows, parts, run } from './rooms/run.js'
import { coach, scripts } from './rooms/scripts.js'
import { terminal } from './rooms/terminal.js'

/**
 * All rooms of the source, from the bottom up: a room imports only rooms before it. This is the only place that says
 * who may import whom: the linter's rules, the tables in `docs/architecture.md` and the tests are generated from it.
 */
export const rooms: Room[] = [text, ...book, ...disk, ...scripts, ...formats, ...terminal, ...run]

/** Groups of rooms with a common name, larger groups first. */
const roomGroups: [name: string, members: Room[]][] = [
  ['everything', rooms.slice(0, -1)],
  ['everything from `terminal` down', parts],
  ['all of `book`', book],
  ['all of `scripts`', scripts],
  ['all of `scripts/coach`', coach],
  ['all of `formats`', formats],
  ['all of `terminal`', terminal],
  ['all of `flows`', flows],
]

/** The rooms that a room may import, with as few names as possible. */
export function importsOf({ imports }: Room): string[] {
  const known = roomGroups.filter(([, members]) => members.every((each) => imports.includes(each)))
  const nameOf = (room: Room) => known.find(([, members]) => members.includes(room))?.[0] ?? `\`${room.at}\``
  return [...new Set(rooms.filter((room) => imports.includes(room)).map(nameOf))]
}
