import { type Day, later } from '../dates/day.js'
import { isHelpOf } from '../model/interaction.js'
import { touchesWith } from '../model/lookup.js'
import type { Book, FollowUp } from '../model/schema.js'

/** How many times a contact may help before something should go back first (METHOD section 1: give as well as take). */
const mostHelp = 3

/**
 * How many times a contact has helped since the user last gave something back; null below three. Help is what a touch
 * gave, and an introduction that they made. Back goes a gift, news of what came of an introduction, a promise kept; thanks
 * alone are none of these.
 */
export function helpedOften(book: Book, contactId: string): number | null {
  const touches = touchesWith(book, contactId)
  const closed = book.followUps.filter((each) => each.contactId === contactId && each.status === 'done')
  const given = [
    ...touches.filter(({ gave }) => gave !== undefined).map(({ on }) => on),
    ...closed.filter(isGivenBack).map(({ closedOn = '' }) => closedOn),
  ]
  const lastGiven: Day | '' = given.length > 0 ? given.reduce(later) : ''
  const helpful = touches.filter((each) => isHelpOf(each, contactId))
  const named = new Set(helpful.flatMap(({ referred }) => referred))
  const made = closed.filter(({ result, aboutId = '' }) => result === 'introduced' && !named.has(aboutId))
  const days = [...helpful.map(({ on }) => on), ...made.map(({ closedOn = '' }) => closedOn)]
  const times = days.filter((day) => day > lastGiven).length
  return times < mostHelp ? null : times
}

function isGivenBack({ kind, result }: FollowUp): boolean {
  return (kind === 'tell-host' && result !== 'void') || (kind === 'promise' && result === 'kept')
}

const words = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** @example helpedWords(3) // 'three times' */
export function helpedWords(times: number): string {
  return `${words[times - mostHelp] ?? times} times`
}
