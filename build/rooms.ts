import { book, text } from './rooms/book.js'
import { disk } from './rooms/disk.js'
import { formats } from './rooms/formats.js'
import type { Room } from './rooms/room.js'
import { run } from './rooms/run.js'
import { scripts } from './rooms/scripts.js'
import { terminal } from './rooms/terminal.js'

/**
 * Every room of the house, from the bottom up: a room imports only rooms that stand before it. Who may import whom is
 * said here and nowhere else: the linter's rules, `test/house.test.ts` and the tables in `docs/architecture.md` are made of it.
 */
export const rooms: Room[] = [text, ...book, ...disk, ...scripts, ...formats, ...terminal, ...run]

/** Rooms that are often named together. */
const groups = Object.entries({ book, scripts, formats, terminal })

/** What a room may import of this house, in as few names as possible. */
export function importsOf({ imports }: Room): string[] {
  const names = rooms.filter((room) => imports.includes(room)).map((room) => groupOf(room, imports) ?? room.at)
  return [...new Set(names)]
}

/** The name of the group that a room belongs to, where all of it is among some rooms. */
function groupOf(room: Room, among: Room[]): string | null {
  const group = groups.find(([, members]) => members.includes(room) && members.every((each) => among.includes(each)))
  return group === undefined ? null : `all of ${group[0]}`
}
