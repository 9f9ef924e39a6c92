import { kindWords } from './kindWords.js'
import { qualifierWords } from './qualifierWords.js'

/** Words that change nothing. */
export const fillers = new Set(
  [
    'of the at your my their his her and value st nd rd th',
    'der die das des dem und von akademischer',
    'de du la le les l d au aux et',
    'el los las del y',
    'di il lo della dello dell dei',
    'da do dos um',
    'van het op en te',
    'w z i na sieci',
  ].flatMap((line) => line.split(' ')),
)

export type Meaning = keyof typeof kindWords | keyof typeof qualifierWords

/**
 * What a word means. A word that is not here is not understood, and neither is its column: so `Fax`, `Spouse`,
 * `E-mail status` or `Billing city` need no list.
 */
export const meaningOfWord: ReadonlyMap<string, Meaning> = new Map(
  Object.entries({ ...kindWords, ...qualifierWords }).flatMap(([meaning, lines]) =>
    lines.flatMap((line) => line.split(' ')).map((word) => [word, meaning as Meaning] as const),
  ),
)
