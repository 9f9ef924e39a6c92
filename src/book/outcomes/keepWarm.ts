import { type Day, later, plus } from '../dates/day.js'
import { isReference } from '../interviews/reference.js'
import type { Moment } from '../model/book.js'
import { isSameCompanyIn } from '../model/companyNames.js'
import { isHelpOf, isTouch, peopleOf } from '../model/interaction.js'
import type { Book, Contact, Landed } from '../model/schema.js'
import { publicDayOf } from './landedNews.js'

/** How often the user is in touch with those who helped, once the search is over (METHOD section 5). */
const warmPeriod = { count: 3, unit: 'm' } as const

/** With how many of them on one day at most. */
const callsADay = 2

/**
 * Plans to be in touch every three months with everybody who helped and has no interval yet, three months after the good news, spread
 * over the days that follow, so that not all come up at once; but those at the company, whom they will see anyway.
 * @example keepHelpersWarm(book, moment).contacts[0]?.keepInTouch // { count: 3, unit: 'm' }
 */
export function keepHelpersWarm(book: Book & { landed: Landed }, { today, at }: Moment): Book & { landed: Landed } {
  const helpers = helperIds(book)
  const first = dayAfterThreeMonths(later(publicDayOf(book.landed) ?? today, today))
  const isColleague = (company: string | null) => isSameCompanyIn(book, company, book.landed.company)
  let place = 0
  const contacts = book.contacts.map((each) => {
    if (
      !helpers.has(each.id) ||
      each.status !== 'active' ||
      each.keepInTouch !== undefined ||
      isColleague(each.company)
    )
      return each
    const keepInTouchFrom = firstDay(first, place++)
    return { ...each, keepInTouch: { ...warmPeriod }, keepInTouchFrom, updatedAt: at }
  })
  return place === 0 ? book : { ...book, contacts }
}

/** The book without the plans of `keepHelpersWarm`: the job fell through. An interval that the user has set since stays. */
export function withoutKeepingWarm(book: Book, { at }: Moment): Book {
  const isPlanned = (each: Contact) => each.keepInTouchFrom !== undefined
  if (!book.contacts.some(isPlanned)) return book
  const contacts = book.contacts.map((each) =>
    isPlanned(each) ? { ...each, keepInTouch: undefined, keepInTouchFrom: undefined, updatedAt: at } : each,
  )
  return { ...book, contacts }
}

function firstDay(start: Day, place: number): Day {
  const days = Math.floor(place / callsADay)
  return days === 0 ? start : plus(start, { count: days, unit: 'bd' })
}

/** Three months after the good news, on a business day. */
function dayAfterThreeMonths(news: Day): Day {
  return plus(plus(plus(news, warmPeriod), { count: -1, unit: 'd' }), { count: 1, unit: 'bd' })
}

/** The ids of those who gave the user something, introduced somebody, led to an interview, or vouch for them. */
function helperIds(book: Book): Set<string> {
  const ids = new Set(book.contacts.flatMap((each) => [...each.introducers, ...(isReference(each) ? [each.id] : [])]))
  for (const { through } of book.interviews) for (const id of through) ids.add(id)
  for (const touch of book.interactions)
    if (isTouch(touch)) for (const id of peopleOf(touch)) if (isHelpOf(touch, id)) ids.add(id)
  return ids
}
