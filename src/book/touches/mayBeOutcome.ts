/** The beginnings of words of which every phrase for an outcome has one, however it is written. */
const tellingWords = new RegExp(
  `(?<![a-z])(?:${`answer ans assist away bad beer bite bounc break brunch busi busy buzz call caught chat coffee countr cricket
  declin dinner dm drink driv drop e-?mail engag face fail ghost google got grab heard holiday honey inbox into invit kept leave
  left line link li\\b lm\\b lvm lunch mail meet messag met microsoft miss msg mtg never no\\b no-?one nobody not number off ooo out
  pass phon pick pto radio rang reach receiv recep refus reject repl respon resent re-sent ring sabbat saw sent sick skyp spoke
  stood swamp talk team text tied told town travel trip turn un vacation v-?mail vm voice webex went whatsapp wrote zoom`
    .split(/\s+/)
    .join('|')})|n['’]?t\\b`,
  'i',
)

/**
 * Whether a summary may be an outcome in words, which only its phrases can tell: a quick test, since loading them takes
 * longer than logging should, and most summaries say what the talk was about. No phrase has the word “about”.
 * @example mayBeOutcome('budgets move to the regions') // false
 */
export function mayBeOutcome(summary: string): boolean {
  return summary !== '' && !/\babout\b/i.test(summary) && tellingWords.test(summary)
}
