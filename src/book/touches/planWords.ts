/** Words for a day or a time of day, as people jot them: the “dec 4” of “until dec 4”, the “next week” of “try next week”. */
const dayWords = new Set(
  `mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
  jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october
  november december spring summer fall winter christmas xmas thanksgiving easter holiday holidays
  today tonight tomorrow tmrw tmr tmw morning afternoon evening noon lunch am pm day days week weeks wk wks month months
  year eow eom new next this end mid early late later the a an few couple of in on at after before two three four`.split(
    /\s+/,
  ),
)
const isNumber = /^\d{1,4}(?:[/:.-]\d{1,4}){0,2}(?:st|nd|rd|th|am|pm)?$/

/** A plan that begins with one of these needs no comma or dash before it. */
const planOpeners = new Set("will won't i'll we'll ill 'll gonna try retry trying".split(' '))
const openerTails = new Set('i we will not going gonna to need should must try'.split(' '))
const planVerbs = new Set(
  'try retry trying call calling ring phone email emailing text texting ping follow following check back returns returning'.split(
    ' ',
  ),
)
const planTails = new Set(
  'again back up her him them their his office cell phone line once more then soon by instead if nothing no answer reply'.split(
    ' ',
  ),
)

const bare = (word: string) => word.replace(/[.,;:!…)]{1,3}$/, '')
const isDayWord = (word: string) => dayWords.has(bare(word)) || isNumber.test(bare(word))

/**
 * A text without what is to be done next, at its end: after a comma or a dash, or with “will” or “try”.
 * @param text folded.
 * @example withoutPlan('no answer - try friday') // 'no answer'
 */
export function withoutPlan(text: string): string {
  const words = text
    .replace(/(\w)([–—])/g, '$1 $2')
    .replace(/([–—(])(\w)/g, '$1 $2')
    .split(' ')
  const start = words.findIndex((_, index) => index > 0 && isPlan(words, index))
  return start < 0 ? text : words.slice(0, start).join(' ')
}

/** Whether words from this one on, to the end, are a plan. */
function isPlan(words: readonly string[], start: number): boolean {
  const afterBreak = /[,;:.(–—]$|^-+$/.test(words[start - 1] ?? '')
  let at = start
  if (!afterBreak && !planOpeners.has(words[at] ?? '')) return false
  while (at < words.length && (planOpeners.has(words[at] ?? '') || openerTails.has(words[at] ?? ''))) at++
  const hasTried = words.slice(start, at).some((word) => /^(?:re)?try(?:ing)?$/.test(word))
  if (!hasTried && !planVerbs.has(bare(words[at] ?? ''))) return false
  return words
    .slice(at + (hasTried ? 0 : 1))
    .every((word) => planTails.has(bare(word)) || planVerbs.has(bare(word)) || isDayWord(word))
}

/**
 * A text with the day after “until” as the word “day”, as the phrases have it.
 * @param text folded.
 * @example withDayWord('out of office until dec 4') // 'out of office until day'
 */
export function withDayWord(text: string): string {
  const words = text.split(' ')
  const start = words.findIndex((word) => /^(?:until|till|til|'til|thru|through)$/.test(word))
  const day = words.slice(start + 1)
  if (start < 0 || day.length === 0 || !day.every(isDayWord)) return text
  return [...words.slice(0, start), 'until day'].join(' ')
}
