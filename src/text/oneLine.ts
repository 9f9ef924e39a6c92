/**
 * A text in one line, without doubled or outer spaces; nothing else of it is touched. What comes from outside goes through
 * `normalizeLine` instead.
 * @example oneLine(' Dana\n  Reyes ') // 'Dana Reyes'
 */
export function oneLine(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ')
}
