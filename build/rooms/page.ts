import { table } from '../docs.table.js'
import { importsOf, rooms } from '../rooms.js'
import { isFile, node, type Room } from './room.js'

/** The tables that a page shows of the rooms, from the top down, by the name of their place in it. */
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

/** @example withRooms('<!-- rooms -->\n…\n<!-- end of rooms -->') // the table of the rooms between the two lines */
export function withRooms(page: string): string {
  let text = page
  for (const [name, tableOf] of Object.entries(tables)) {
    const place = new RegExp(`(<!-- ${name}\\b[^>]*-->\n)[^]*?(<!-- end of ${name} -->)`)
    if (!place.test(text)) throw new Error(`The page has no place for the table ‘${name}’ (build/rooms/page.ts)`)
    text = text.replace(place, (_, start: string, end: string) => `${start}\n${tableOf()}\n\n${end}`)
  }
  return text
}

const downward = () => rooms.toReversed()

/** @example nameOf({ at: 'commands/*' }) // '`src/commands/<noun>/`' */
function nameOf(room: Room): string {
  return `\`src/${room.at.replace('*', '<noun>')}${isFile(room) ? '' : '/'}\``
}

function importsIn(room: Room): string {
  const names = importsOf(room).map((each) => each.replace('*', '<noun>'))
  return `${names.join(', ') || 'nothing of ours'}${room.typesOnly ? '; types only' : ''}`
}

function packagesIn({ packages }: Room): string {
  const others = packages.filter((each) => !node.includes(each)).map((each) => `\`${each}\``)
  return [...others, ...(packages.includes('node:*') ? ['Node'] : [])].join(', ')
}
