/**
 * A text in one line, without double, leading or trailing spaces. A text from outside needs `normalizeLine` instead.
 * @example oneLine(' Dana\n  Reyes ') // 'Dana Reyes'
 */
export function oneLine(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ')
}
