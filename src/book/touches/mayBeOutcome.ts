/** The beginnings of words of which every phrase for an outcome has one, however it is written. */
const beginnings =
  `answer ans assist away bad beer bite bounc break brunch busi busy buzz call caught chat coffee countr cricket
  declin dinner dm drink driv drop email engag face fail ghost google got grab heard holiday honey inbox into invit kept leave
  left line link lvm lunch mail meet messag met microsoft miss msg mtg never noone nobody not number off ooo out
  pass phon pick pto radio rang reach receiv recep refus reject repl respon resent ring sabbat saw sent sick skyp spoke
  stood swamp talk team text tied told town travel trip turn un vacation vmail vm voice webex went whatsapp wrote zoom`.split(
    /\s+/,
  )
/** The same of whole words. */
const words: ReadonlySet<string> = new Set(['li', 'lm', 'no'])

/**
 * Whether a summary may be an outcome in words, which only its phrases can tell: a quick test, since loading them takes
 * longer than logging should, and most summaries say what the talk was about. No phrase has the word “about”. One pattern of
 * all beginnings would take two milliseconds to make ready.
 * @example mayBeOutcome('budgets move to the regions') // false
 */
export function mayBeOutcome(summary: string): boolean {
  const said = summary.toLowerCase().split(/[^a-z'’]+/)
  return !said.includes('about') && said.some(isTelling)
}

/** Whether a word may be of a phrase for an outcome; `didn't` and `didnt` are. */
function isTelling(word: string): boolean {
  const bare = word.replace(/['’]/g, '')
  if (bare === '') return false
  return bare.endsWith('nt') || words.has(bare) || word.split(/['’]/).some(beginsTelling) || beginsTelling(bare)
}

function beginsTelling(word: string): boolean {
  return words.has(word) || beginnings.some((each) => word.startsWith(each))
}
