import type { Theme } from '../theme.js'
import { columns } from './phrases.js'

/** How long the longest bar of a chart is at most. */
const longest = 40

/** A bar for each label, of plain blocks that need no colour, with its number behind it. */
export function barChart(bars: { label: string; count: number }[], theme: Theme): string[] {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const labels = Math.max(0, ...bars.map(({ label }) => theme.widthOf(label)))
  const room = Math.max(5, Math.min(longest, theme.width - labels - String(most).length - 5))
  const perBlock = Math.max(1, most / room)
  const rows = bars.map(({ label, count }) => {
    const blocks = count > 0 ? Math.max(1, Math.round(count / perBlock)) : 0
    return [label, blocks > 0 ? `${theme.accent('█'.repeat(blocks))} ${count}` : theme.faint('·')]
  })
  return columns(rows, theme)
}
