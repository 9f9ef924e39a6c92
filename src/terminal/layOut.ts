import { stripVTControlCharacters } from 'node:util'
import type { Theme } from './theme.js'

/** Accents set apart, scripts of double width, emoji: where a sign is not a column. Dashes and curly quotes are not in it. */
const uneven = /[\u0300-\u036F\u0590-\u1FFF\u200B-\u200F\u231A-\u23FF\u25FD\u25FE\u2600-\u27BF\u2E80-\uFFFF]/

const everyUneven = new RegExp(uneven, 'g')

/**
 * The lines of a view, wrapped to the width. Exact widths (CJK, emoji) cost a tenth of a second to load, so a view runs
 * first without them, and once more with them only where they matter.
 */
export async function layOut(view: (theme: Theme) => string[], theme: Theme): Promise<string[]> {
  let lines = view(theme)
  const wide = lines.some((line) => uneven.test(line))
  const long = lines.some((line) => plainLength(line) > theme.width)
  if (!wide && !long) return lines
  const { exactWidth, wrapLine } = await import('./wideText.js')
  if (wide) lines = view({ ...theme, widthOf: exactWidth })
  // Thousands of lines that fit are not worth the time that wrapping takes.
  return lines.flatMap((line) => (mostColumns(line) <= theme.width ? line : wrapLine(line, theme.width)))
}

/** The columns that a line takes at most: an uneven sign counts for two. */
const mostColumns = (line: string) => stripVTControlCharacters(line).replace(everyUneven, '  ').length

const plainLength = (line: string) => stripVTControlCharacters(line).length
