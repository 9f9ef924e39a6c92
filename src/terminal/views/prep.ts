import type { Blank, Block, PrepPage, Section } from '../../book/interviews/prepBlocks.js'
import type { PrepPages } from '../../book/interviews/prepPages.js'
import type { Theme } from '../theme.js'
import { indent } from './format.js'

/** A prep sheet: the page to take along, and unless only that is wanted, the one that stays at home. */
export function prepLines({ toTakeAlong, atHome }: PrepPages, takeAlong: boolean, theme: Theme): string[] {
  const first = pageLines(toTakeAlong, theme)
  return takeAlong ? first : [...first, '', theme.faint('─'.repeat(widthFor(theme))), '', ...pageLines(atHome, theme)]
}

function pageLines({ title, lines, sections }: PrepPage, theme: Theme): string[] {
  return [theme.strong(title), ...lines.map(indent), ...sections.flatMap((each) => ['', ...sectionLines(each, theme)])]
}

function sectionLines({ title, blocks }: Section, theme: Theme): string[] {
  return [theme.accent(title), ...blocks.flatMap((each) => blockLines(each, theme)).map(indent)]
}

function blockLines(block: Block, theme: Theme): string[] {
  if (block.is === 'text') return [block.text]
  if (block.is === 'facts') return block.facts.map(([label, value]) => `${label}: ${value}`)
  if (block.is === 'form') return formLines(block.blanks, theme)
  const items = block.items.map((each) => `· ${each}`)
  return block.of === null ? items : [theme.strong(block.of), ...items.map(indent)]
}

/** Lines for a pen; two short ones share a line. */
function formLines(blanks: Blank[], theme: Theme): string[] {
  const width = widthFor(theme) - 2
  const lines: string[] = []
  for (let at = 0; at < blanks.length; at++) {
    const [one, other] = [blanks[at], blanks[at + 1]]
    if (one?.isShort && other?.isShort) {
      const left = blankLine(one, Math.floor((width - 2) / 2), theme)
      lines.push(`${left}  ${blankLine(other, width - 2 - theme.widthOf(left), theme)}`)
      at++
    } else if (one) lines.push(blankLine(one, width, theme))
  }
  return lines
}

/** A label and a line of underscores up to a width. */
function blankLine({ label }: Blank, width: number, theme: Theme): string {
  const start = label === '' ? '' : `${label} `
  return start + '_'.repeat(Math.max(3, width - theme.widthOf(start)))
}

/** Columns for lines that go to the margin; a pipe has none. */
const widthFor = ({ width }: Theme) => (width === Number.POSITIVE_INFINITY ? 72 : width)
