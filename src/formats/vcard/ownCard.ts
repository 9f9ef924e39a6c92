import { vcardCards } from './cards.js'
import { parseProperty } from './property.js'
import { rapportUid } from './uid.js'

/** Whose card it is that Rapport wrote. */
export interface OwnCard {
  /** The id of the contact. */
  id: string
  /** The id of the book; null where another program has left it out. */
  bookId: string | null
}

/**
 * Whose card a file holds that `vcardText` wrote with the id of a book; null for any other card, and for several.
 * @example ownCard('BEGIN:VCARD\nUID:rapport-4k2m9q\nX-RAPPORT-BOOK:7x3n8r5k2m9q\nEND:VCARD\n') // { id: '4k2m9q', bookId: '7x3n8r5k2m9q' }
 */
export function ownCard(text: string): OwnCard | null {
  const [card, another] = [...vcardCards(text)]
  if (card === undefined || another !== undefined) return null
  const textOf = (name: string) => {
    const line = card.lines.find((each) => each.name === name)
    return (line && parseProperty(line)?.value.trim()) ?? null
  }
  const [, id] = rapportUid.exec(textOf('uid') ?? '') ?? []
  return id === undefined ? null : { id, bookId: textOf('x-rapport-book') }
}
