import { fold } from '../identity/fold.js'

/** What is the first round, whatever else is said of it. */
const firstRound = /\b(?:first|1st|initial|screen|screening)\b|\b(?:round|stage|interview|step|part) ?(?:1|one)\b/

/** What people call a round after which there may be a decision. */
const lastRound = /\b(?:final|finals|last|on[- ]?site|call-?back)\b/

/** A number from two on, after what it counts: “round 2”, “r2”, “interview #3”. */
const counted = /\b(?:round|stage|interview|step|part|r|no\.?)[ #]*(?:[2-9]|1\d|two|three|four|five|six)\b/

/** An ordinal from two on at the beginning, or before what it counts: “2nd”, “the third with Pat”, “technical, second round”. */
const ordinal = /(?:second|third|fourth|fifth|sixth|(?:[2-9]|1\d)(?:nd|rd|th))/.source
const inOrder = new RegExp(
  `^(?:the )?${ordinal}\\b(?! floor)|\\b${ordinal}(?: \\w+)? (?:round|stage|interview|step)\\b`,
)

/** A number alone, or of how many: “2”, “#2”, “2/3”, “2 of 3”. */
const alone = /^#?(?:[2-9]|1\d|two|three|four|five|six)(?: ?(?:\/|of|out of) ?\w+)?$/

/**
 * Whether the words for a round say that it is the second one or a later one.
 * @example saysLaterRound('2nd round') // true
 * @example saysLaterRound('phone screen') // false
 */
export function saysLaterRound(words: string | undefined): boolean {
  const text = fold(words ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  if (firstRound.test(text)) return false
  return [lastRound, counted, inOrder, alone].some((each) => each.test(text))
}
