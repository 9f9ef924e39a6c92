import { table } from '../docs.table.js'
import { importsOf, rooms } from '../rooms.js'
import { isFile, node, type Room } from './room.js'

/** The tables of rooms for a page, from the top down, each by the name of its place in the page. */
const tables: Record<string, () => string> = {
  rooms: () =>
    table(
      ['where', 'what it does'],
      downward().map((room) => [nameOf(room), room.does]),
    ),
  imports: () =>
    table(
      ['room', 'may import', 'and these packages'],
      downward().map((room) => [nameOf(room), importsIn(room), packagesIn(room)]),
    ),
}

/**
 * A page with the tables of rooms in their places.
 * @throws Error when the page has no place for a table.
 * @example withRooms('<!-- rooms -->\n…\n<!-- end of rooms -->') // the table of the rooms between the two lines
 */
export function withRooms(page: string): string {
  let text = page
  for (const [name, tableOf] of Object.entries(tables)) {
    const pattern = new RegExp(`(<!-- ${name}\\b[^>]*-->\n)[^]*?(<!-- end of ${name} -->)`)
    if (!pattern.test(text)) throw new Error(`The page has no place for the table ‘${name}’ (build/rooms/page.ts)`)
    text = text.replace(pattern, (_, start: string, end: string) => `${start}\n${tableOf()}\n\n${end}`)
  }
  return text
}

const downward = () => rooms.toReversed()

/** @example nameOf({ at: 'commands/*' }) // '`src/commands/<command>/`' */
function nameOf(room: Room): string {
  return `\`src/${room.at.replace('*', '<command>')}${isFile(room) ? '' : '/'}\``
}

function importsIn(room: Room): string {
  const names = importsOf(room).map((each) => each.replace('*', '<command>'))
  return `${names.join(', ') || 'nothing of ours'}${room.typesOnly ? '; types only' : ''}`
}

function packagesIn({ packages }: Room): string {
  const others = packages.filter((each) => !node.includes(each)).map((each) => `\`${each}\``)
  return [...others, ...(packages.includes('node:*') ? ['Node'] : [])].join(', ')
}
