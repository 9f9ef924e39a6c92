import { type ContentLine, contentLines } from './lines.js'

/** A card of a file: the line of its BEGIN, and those of its lines that matter, unfolded. */
export interface Card {
  line: number
  lines: ContentLine[]
}

/**
 * Cuts a vCard file into its cards. Whatever stands between them is passed over, but not somebody whose BEGIN is missing; where an END is missing, the next BEGIN
 * ends the card, or the end of the file, without the line in which the file breaks off. The card of an assistant inside
 * another one (AGENT, RFC 2426 section 3.5.4) belongs to nobody's name or address and is left out.
 * @example [...vcardCards('BEGIN:VCARD\r\nFN:Dana Reyes\r\nEND:VCARD\r\n')].length // 1
 */
export function* vcardCards(text: string): Iterable<Card> {
  let card: Card | null = null
  /** Lines of somebody whose BEGIN is missing; an END makes a card of them. */
  let loose: Card | null = null
  let agents = 0
  let agentFollows = false
  for (const each of contentLines(text)) {
    const isCard = isCardFrame(each)
    if (each.name === 'begin' && isCard) {
      loose = null
      if (card && agentFollows) agents++
      else {
        if (card) yield card
        card = { line: each.line, lines: [] }
        agents = 0
      }
    } else if (each.name === 'end' && isCard) {
      if (agents > 0) agents--
      else {
        if (card ?? loose) yield (card ?? loose) as Card
        card = null
        loose = null
      }
    } else if (agents === 0 && each.ended) {
      if (card === null) loose ??= { line: each.line, lines: [] }
      ;(card ?? loose)?.lines.push(each)
    }
    agentFollows = each.name === 'agent' && /^[^:]{0,200}:\s*$/.test(each.text)
    if (card && each.name === 'agent' && /^[^:]{0,200}:\s*begin\s*:\s*vcard\s*$/i.test(each.text)) agents++
  }
  if (card) yield card
}

function isCardFrame({ text }: ContentLine): boolean {
  return /^[^:]{0,20}:\s*vcard\s*(?:;.*)?$/i.test(text)
}
