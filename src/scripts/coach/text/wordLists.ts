/** The words of a list that may span several lines. */
export function splitWordList(words: string): string[] {
  return words.trim().split(/\s+/)
}

/**
 * A word list as one part of a phrase (`phrases.ts`).
 * @example anyOf('ring call') // 'ring/call'
 */
export function anyOf(words: string): string {
  return splitWordList(words).join('/')
}

/** Word lists that several phrases share, each as one part of a phrase (`phrases.ts`). */
export const days = 'monday/tuesday/wednesday/thursday/friday/saturday/sunday'
export const months = 'january/february/march/april/may/june/july/august/september/october/november/december'
/** Verbs of getting in touch, in the past. */
export const touchVerbsPast = anyOf(`
  wrote written rang called emailed messaged texted contacted reached_out got_in_touch dropped_a_line
`)
export const jobNouns = anyOf(`
  opening openings vacancy vacancies job jobs position positions opportunity opportunities role roles
`)
export const workplaceNouns = anyOf(`
  company firm team organization organisation department office school hospital store group agency business
  staff place crew
`)
