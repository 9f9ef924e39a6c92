import { type ContentLine, contentLines } from './lines.js'

/** A card of a file: the line of its BEGIN, and its relevant lines, unfolded. */
export interface Card {
  line: number
  lines: ContentLine[]
}

/**
 * Splits a vCard file into its cards. Text between cards is skipped, but a card without its BEGIN is read. A card
 * without its END ends at the next BEGIN or at the end of the file, without a line that breaks off there. The card of
 * an assistant inside another one (AGENT, RFC 2426 section 3.5.4) is left out.
 * @example [...vcardCards('BEGIN:VCARD\r\nFN:Dana Reyes\r\nEND:VCARD\r\n')].length // 1
 */
export function* vcardCards(text: string): Iterable<Card> {
  let card: Card | null = null
  /** The lines of a card without its BEGIN; they become a card when its END comes. */
  let unopened: Card | null = null
  let openAgents = 0
  let agentFollows = false
  for (const each of contentLines(text)) {
    const isCard = isCardBoundary(each)
    if (each.name === 'begin' && isCard) {
      unopened = null
      if (card && agentFollows) openAgents++
      else {
        if (card) yield card
        card = { line: each.line, lines: [] }
        openAgents = 0
      }
    } else if (each.name === 'end' && isCard) {
      if (openAgents > 0) openAgents--
      else {
        if (card ?? unopened) yield (card ?? unopened) as Card
        card = null
        unopened = null
      }
    } else if (openAgents === 0 && each.isComplete) {
      if (card === null) unopened ??= { line: each.line, lines: [] }
      ;(card ?? unopened)?.lines.push(each)
    }
    agentFollows = each.name === 'agent' && /^[^:]{0,200}:\s*$/.test(each.text)
    if (card && each.name === 'agent' && /^[^:]{0,200}:\s*begin\s*:\s*vcard\s*$/i.test(each.text)) openAgents++
  }
  if (card) yield card
}

function isCardBoundary({ text }: ContentLine): boolean {
  return /^[^:]{0,20}:\s*vcard\s*(?:;.*)?$/i.test(text)
}
