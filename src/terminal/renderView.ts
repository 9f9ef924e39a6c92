import { stripVTControlCharacters } from 'node:util'
import type { Theme } from './theme.js'

/**
 * Characters that may take no column or two: combining accents, double-width scripts, emoji. Dashes and curly quotes
 * are not among them.
 */
const unevenWidth = /[\u0300-\u036F\u0590-\u1FFF\u200B-\u200F\u231A-\u23FF\u25FD\u25FE\u2600-\u27BF\u2E80-\uFFFF]/

const everyUnevenWidth = new RegExp(unevenWidth, 'g')

/**
 * The lines of a view, wrapped to the width of the theme. Exact widths (CJK, emoji) take a tenth of a second to load;
 * so the view runs without them first, and a second time with them only where they matter.
 */
export async function renderView(view: (theme: Theme) => string[], theme: Theme): Promise<string[]> {
  let lines = view(theme)
  const hasUnevenWidth = lines.some((line) => unevenWidth.test(line))
  const hasLongLine = lines.some((line) => visibleLength(line) > theme.width)
  if (!hasUnevenWidth && !hasLongLine) return lines
  const { exactWidth, wrapLine } = await import('./wideText.js')
  if (hasUnevenWidth) lines = view({ ...theme, widthOf: exactWidth })
  // Lines that fit are not wrapped, because wrapping thousands of them takes noticeable time.
  return lines.flatMap((line) => (maxColumns(line) <= theme.width ? line : wrapLine(line, theme.width)))
}

/** An upper bound for the columns that a line takes: each character of uneven width counts as two. */
const maxColumns = (line: string) => stripVTControlCharacters(line).replace(everyUnevenWidth, '  ').length

/** The length of a line without its color codes. */
const visibleLength = (line: string) => stripVTControlCharacters(line).length
