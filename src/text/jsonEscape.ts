/** Escapes every character of a text for JSON. @example jsonEscape('\u202e') // '\\u202e' */
export function jsonEscape(characters: string): string {
  return characters
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
