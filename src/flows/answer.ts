import type { Answer } from '../context.js'
import { cleanData } from '../terminal/clean.js'
import type { Look } from '../terminal/look.js'

/** An answer from data and a view; the view sees the data only with hostile text made harmless. */
export function answer<T>(data: T, view: (data: T, look: Look) => string[], exitCode: 0 | 1 = 0): Answer {
  return { data, lines: (look) => view(cleanData(data), look), exitCode }
}
