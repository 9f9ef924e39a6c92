import type { CommandResult } from '../context.js'
import { sanitizeData } from '../terminal/sanitize.js'
import type { Theme } from '../terminal/theme.js'

/** The result of a command from its data and a view. The view gets the data with all unsafe characters made visible. */
export function commandResult<T>(
  data: T,
  view: (data: T, theme: Theme) => string[],
  exitCode: 0 | 1 = 0,
): CommandResult {
  return { data, lines: (theme) => view(sanitizeData(data), theme), exitCode }
}
