/**
 * Words as a sentence lists them.
 * @example listed(['Acme', 'Brightwell', 'Kern'], 'or') // 'Acme, Brightwell or Kern'
 */
export function listed(words: string[], last: 'and' | 'or'): string {
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(` ${last} `)
}
