import { bareWord } from '../identity/nameWords.js'

/** Words at the end of a job title, and before “of”, by which it cannot be taken for a company: no partners, no sales. */
const jobs: ReadonlySet<string> = new Set(
  'ceo cfo coo cto cmo cio chro vp svp evp president director manager supervisor recruiter engineer developer analyst accountant nurse teacher founder cofounder owner head chief coordinator administrator assistant officer professor buyer planner'.split(
    ' ',
  ),
)

/** Titles that stand first: VP Sales. */
const ranks: ReadonlySet<string> = new Set(['vp', 'svp', 'evp'])

/**
 * Whether a text is most likely what somebody does, not where.
 * @example isJobTitle('Head of Data') // true; of 'Sales Partners' false
 */
export function isJobTitle(text: string): boolean {
  const words = text.split(/\s+/).map(bareWord)
  const of = words.indexOf('of')
  return ranks.has(words[0] ?? '') || jobs.has((of > 0 ? words[of - 1] : words.at(-1)) ?? '')
}
