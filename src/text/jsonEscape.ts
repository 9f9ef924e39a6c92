/** Characters as JSON writes them by their numbers. @example jsonEscape('\u202e') // '\\u202e' */
export function jsonEscape(characters: string): string {
  return characters
    .split('')
    .map((half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
