import type { Theme } from '../theme.js'
import { alignColumns } from './format.js'

/** The columns of the longest bar at most. */
const maxBarLength = 40

/** A bar of block characters for each label, with its number after it; readable without colors. */
export function barChart(bars: { label: string; count: number }[], theme: Theme): string[] {
  const highest = Math.max(1, ...bars.map(({ count }) => count))
  const labelWidth = Math.max(0, ...bars.map(({ label }) => theme.widthOf(label)))
  const barWidth = Math.max(5, Math.min(maxBarLength, theme.width - labelWidth - String(highest).length - 5))
  const countPerBlock = Math.max(1, highest / barWidth)
  const rows = bars.map(({ label, count }) => {
    const blocks = count > 0 ? Math.max(1, Math.round(count / countPerBlock)) : 0
    return [label, blocks > 0 ? `${theme.accent('█'.repeat(blocks))} ${count}` : theme.faint('·')]
  })
  return alignColumns(rows, theme)
}
