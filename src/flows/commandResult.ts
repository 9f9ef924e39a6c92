import type { CommandResult } from '../context.js'
import { sanitizeData } from '../terminal/sanitize.js'
import type { Theme } from '../terminal/theme.js'

/** An answer from data and a view; the view sees the data only with hostile text made harmless. */
export function commandResult<T>(
  data: T,
  view: (data: T, theme: Theme) => string[],
  exitCode: 0 | 1 = 0,
): CommandResult {
  return { data, lines: (theme) => view(sanitizeData(data), theme), exitCode }
}
