import type { CompareTable } from '../../book/interviews/compareTable.js'
import { escapeInline } from './escape.js'

/**
 * Interviews side by side as a Markdown table. Text from the book cannot act in it (`escape.ts`).
 * @example compareMarkdown({ heads: ['Acme'], rows: [{ label: 'Trust', cells: ['4 of 5'] }] })
 */
export function compareMarkdown({ heads, rows }: CompareTable): string {
  const rule = ['', ...heads].map(() => '---')
  const lines = [['', ...heads], rule, ...rows.map(({ label, cells }) => [label, ...cells])]
  return `${lines.map((cells, at) => rowMarkdown(at === 1 ? cells : cells.map(cellMarkdown))).join('\n')}\n`
}

function cellMarkdown(cell: string): string {
  return cell.split('\n').map(escapeInline).filter(Boolean).join('<br>')
}

const rowMarkdown = (cells: string[]) => `| ${cells.join(' | ')} |`
