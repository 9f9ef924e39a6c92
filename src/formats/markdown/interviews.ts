import { timeSuffix } from '../../book/dates/clock.js'
import { type Day, shortDay } from '../../book/dates/day.js'
import { interviewsByTime } from '../../book/interviews/findInterviews.js'
import { contactById } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import { blockquote, escapeInline, factList } from './escape.js'

/**
 * The interviews by time, each with who was or will be there, who led there, and the notes on it; without what the user
 * noted about the people afterward.
 */
export function interviewsSection(book: Book, today: Day): string[] {
  const names = (ids: string[]) => ids.flatMap((id) => escapeInline(contactById(book, id)?.name)).join(', ')
  return interviewsByTime(book).flatMap((each, index) => {
    const { company, on, at, place, role, round, interviewers, through, status, outcome, notes } = each
    const lines = factList([
      ['When', on === undefined ? '' : shortDay(on, today) + timeSuffix(at)],
      ['Where', escapeInline(place)],
      ['Role', escapeInline(role)],
      ['Round', escapeInline(round)],
      ['With', names(interviewers)],
      ['Through', names(through)],
      ['Status', outcome ?? status],
    ])
    const quoted = blockquote(notes)
    const block = [`### ${escapeInline(company)}`, '', ...lines, ...(quoted.length > 0 ? ['', ...quoted] : [])]
    return index > 0 ? ['', ...block] : block
  })
}
