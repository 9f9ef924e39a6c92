/**
 * A sentence with a full stop at its end, unless the last word brings one along, as the name Acme Inc. does.
 * @example withFullStop('Changed: Acme Inc.') // 'Changed: Acme Inc.'
 */
export function withFullStop(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`
}
