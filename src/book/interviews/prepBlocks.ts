import { oneLine } from '../../text/oneLine.js'
import { truncate } from '../../text/truncate.js'

/** Something to fill in with a pen: a label and a line. Two short ones share a line. */
export interface Blank {
  label: string
  isShort?: boolean
}

/** A part of a section: a paragraph, facts, items under the name of whom they are about, or lines for a pen. */
export type Block =
  | { is: 'text'; text: string }
  | { is: 'facts'; facts: Fact[] }
  | { is: 'list'; of: string | null; items: string[] }
  | { is: 'form'; blanks: Blank[] }

export type Fact = [label: string, value: string]

export interface Section {
  title: string
  blocks: Block[]
}

export interface PrepPage {
  title: string
  /** The lines below the title. */
  lines: string[]
  sections: Section[]
}

/** A section without its empty blocks, as a list of one; no section where all are empty. */
export function section(title: string, blocks: Block[]): Section[] {
  const full = blocks.filter(isFull)
  return full.length === 0 ? [] : [{ title, blocks: full }]
}

function isFull(block: Block): boolean {
  return block.is === 'list' ? block.items.length > 0 : block.is !== 'facts' || block.facts.length > 0
}

export const paragraph = (text: string): Block => ({ is: 'text', text })
export const list = (items: string[], of: string | null = null): Block => ({ is: 'list', of, items })
export const form = (...blanks: Blank[]): Block => ({ is: 'form', blanks })
export const line = (label = ''): Blank => ({ label })
export const shortLine = (label: string): Blank => ({ label, isShort: true })

/** The lengths to which texts are cut, in letters of usual width, so that a page stays a page. */
const lengths = { name: 50, line: 90, text: 200 }

/** Letters that are as wide as two. */
const wideLetters = /[\u1100-\u11FF\u2E80-\uFFFF]/g

/** A text on one line, cut to a length. */
export function cut(text: string, length: keyof typeof lengths): string {
  const line = oneLine(text)
  const isWide = (line.match(wideLetters)?.length ?? 0) > lengths[length] / 2
  return truncate(line, isWide ? lengths[length] / 2 : lengths[length])
}

/** A person's name, and title where it is known. */
export function withTitle({ name, title }: { name: string; title: string | null }): string {
  return [cut(name, 'name'), title && cut(title, 'name')].filter(Boolean).join(', ')
}

/** How many people have a line of their own on a page. */
const mostPeople = 10

/** As many of a list as fit on a page. */
export function fitting<T>(all: readonly T[]): T[] {
  return all.slice(0, mostPeople)
}

/** As many of a list as fit on a page, in words, and how many more there are. */
export function fittingWords<T>(all: readonly T[], words: (each: T) => string): string[] {
  const shown = fitting(all)
  const hidden = all.length - shown.length
  return [...shown.map(words), ...(hidden > 0 ? [`and ${hidden} more`] : [])]
}
