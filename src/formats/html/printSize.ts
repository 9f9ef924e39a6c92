import type { Block, PrepPage, Section } from '../../book/interviews/prepBlocks.js'

/** How large a page is printed: the name of its class, its letters in points, the height of a line in letters. */
const sizes = [
  { name: 'large', points: 10.5 },
  { name: 'medium', points: 9.5 },
  { name: 'small', points: 8.5 },
  { name: 'tiny', points: 7.5 },
] as const

export type PrintSize = (typeof sizes)[number]['name']

/** The style of each size. */
export const sizeStyle = sizes.map(({ name, points }) => `.sheet.${name} { font-size: ${points}pt; }`).join('\n')

/** The part of a sheet of US Letter, the lower one, that is used, and of A4, the narrower one, in points. */
const sheet = { height: 700, width: 525, lineHeight: 1.3, letterWidth: 0.56 }

/**
 * The largest size in which a page fits on one sheet, as far as lengths of texts tell; the smallest where none does.
 * @param columns in how many columns all of it is printed; lists with a name always have two.
 */
export function printSize(page: PrepPage, columns: 1 | 2): PrintSize {
  const fits = sizes.find(({ points }) => {
    const letters = sheet.width / (points * sheet.letterWidth)
    const lines = sheet.height / (points * sheet.lineHeight)
    return linesOfPage(page, letters, columns) <= lines
  })
  return (fits ?? sizes[3]).name
}

function linesOfPage({ lines, sections }: PrepPage, letters: number, columns: 1 | 2): number {
  const head = 3 + sumOf(lines, (each) => linesOfText(each, letters) + 0.4)
  const body = sumOf(sections, (each) => linesOfSection(each, letters / columns, columns))
  return head + (columns === 2 ? body / 2 + 3 : body)
}

function linesOfSection({ blocks }: Section, letters: number, columns: 1 | 2): number {
  const isInTwo = columns === 1 && blocks.every((each) => each.is === 'list')
  const inner = sumOf(blocks, (each) => linesOfBlock(each, isInTwo ? letters / 2 : letters))
  return 2.2 + (isInTwo ? inner / 2 + longest(blocks) : inner)
}

/** What the longer of two columns may have more than the other: a list is not split. */
function longest(blocks: Block[]): number {
  return blocks.length < 2 ? 0.5 : 2
}

function linesOfBlock(block: Block, letters: number): number {
  const lines = (text: string) => linesOfText(text, letters - 3)
  if (block.is === 'text') return lines(block.text) + 0.4
  if (block.is === 'facts') return sumOf(block.facts, ([label, value]) => lines(`${label}: ${value}`) + 0.15) + 0.3
  if (block.is === 'form') return sumOf(block.blanks, ({ isShort }) => (isShort ? 0.8 : 1.6))
  return sumOf(block.items, lines) + (block.of === null ? 0 : lines(block.of) + 0.5) + 0.4
}

/** Letters that are as wide as two. */
const wide = /[\u1100-\u11FF\u2E80-\uFFFF]/g

function linesOfText(text: string, letters: number): number {
  return Math.ceil((text.length + (text.match(wide)?.length ?? 0)) / letters)
}

function sumOf<T>(all: readonly T[], size: (each: T) => number): number {
  return all.reduce((sum, each) => sum + size(each), 0)
}
