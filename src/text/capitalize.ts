/** The text with a capital first letter. @example capitalize('may') // 'May' */
export function capitalize(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
