import { bidiControls, tagCharacters } from '../text/hiddenCharacters.js'
import { jsonEscape } from '../text/jsonEscape.js'

/**
 * Control characters and all that is bidirectional, the harmless marks of direction included: JSON is read by programs,
 * which may show it anywhere. `JSON.stringify` writes the first 32 control characters by their numbers itself.
 */
const unsafe = new RegExp(
  String.raw`[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\uFEFF${bidiControls}${tagCharacters}]`,
  'gu',
)

/** A JSON document in which control and bidirectional characters are `\u`-escaped and all else is exact. */
export function jsonText(data: unknown): string {
  return JSON.stringify(data, null, 2).replace(unsafe, jsonEscape)
}
