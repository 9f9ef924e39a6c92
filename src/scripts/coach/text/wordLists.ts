/** The words of a list, which may stand in several lines. */
export function listed(words: string): string[] {
  return words.trim().split(/\s+/)
}

/**
 * A list as one part of a phrase (`phrases.ts`).
 * @example anyOf('ring call') // 'ring/call'
 */
export function anyOf(words: string): string {
  return listed(words).join('/')
}

/** Lists that several phrases share, as one part of a phrase (`phrases.ts`). */
export const days = 'monday/tuesday/wednesday/thursday/friday/saturday/sunday'
export const months = 'january/february/march/april/may/june/july/august/september/october/november/december'
/** To get in touch, of somebody who did. */
export const gotInTouch = anyOf(`
  wrote written rang called emailed messaged texted contacted reached_out got_in_touch dropped_a_line
`)
export const openings = anyOf(`
  opening openings vacancy vacancies job jobs position positions opportunity opportunities role roles
`)
export const workplace = anyOf(`
  company firm team organization organisation department office school hospital store group agency business
  staff place crew
`)
