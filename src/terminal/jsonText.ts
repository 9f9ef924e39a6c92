import { bidiControls, bidiMarks, tagCharacters } from '../text/hiddenCharacters.js'
import { jsonEscape } from '../text/jsonEscape.js'

/**
 * Control characters that `JSON.stringify` does not escape itself, and all bidirectional characters, harmless direction
 * marks included: other programs read the JSON and may show it anywhere.
 */
const unsafeCharacters = new RegExp(
  String.raw`[\u007F-\u009F\u2028\u2029\uFEFF${bidiMarks}${bidiControls}${tagCharacters}]`,
  'gu',
)

/** Data as indented JSON in which control and bidirectional characters are `\u`-escaped; everything else is exact. */
export function jsonText(data: unknown): string {
  return JSON.stringify(data, null, 2).replace(unsafeCharacters, jsonEscape)
}
