import type { Block, PrepPage, Section } from '../../book/interviews/prepBlocks.js'
import type { PrepPages } from '../../book/interviews/prepPages.js'
import { escapeInline, factList } from './escape.js'

/**
 * A prep sheet as Markdown. Text from the book cannot act in it (`escape.ts`).
 * @param takeAlong only the page that may lie on the table
 */
export function prepMarkdown({ toTakeAlong, atHome }: PrepPages, takeAlong: boolean): string {
  const pages = takeAlong ? [toTakeAlong] : [toTakeAlong, atHome]
  return `${pages.map(pageMarkdown).join('\n\n---\n\n')}\n`
}

function pageMarkdown({ title, lines, sections }: PrepPage): string {
  return [`# ${escapeInline(title)}`, ...lines.map(escapeInline), ...sections.map(sectionMarkdown)].join('\n\n')
}

function sectionMarkdown({ title, blocks }: Section): string {
  return [`## ${escapeInline(title)}`, ...blocks.map(blockMarkdown)].join('\n\n')
}

function blockMarkdown(block: Block): string {
  if (block.is === 'text') return escapeInline(block.text)
  if (block.is === 'facts')
    return factList(block.facts.map(([label, value]) => [label, escapeInline(value)])).join('\n')
  if (block.is === 'form') return block.blanks.map(({ label }) => `- ${label} ${blank}`.replace('-  ', '- ')).join('\n')
  const items = block.items.map((each) => `- ${escapeInline(each)}`).join('\n')
  return block.of === null ? items : `**${escapeInline(block.of)}**\n\n${items}`
}

/** A line for a pen. Escaped, since a row of underscores would be a rule. */
const blank = String.raw`\_`.repeat(30)
