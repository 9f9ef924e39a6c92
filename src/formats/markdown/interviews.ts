import { timeSuffix } from '../../book/dates/clock.js'
import { type Day, shortDay } from '../../book/dates/day.js'
import { interviewsByTime } from '../../book/interviews/findInterviews.js'
import { contactById } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import { escapeInline, factList } from './escape.js'
import { interviewNotes } from './interviewNotes.js'

/**
 * The interviews by time, each with who was or will be there, and who led there.
 * @param options `notes`: also what the user noted of them, before and afterward, what they heard of the boss, and the terms
 * of an offer (CLI contract, Offer).
 */
export function interviewsSection(book: Book, today: Day, options: { notes: boolean }): string[] {
  const names = (ids: string[]) => ids.flatMap((id) => escapeInline(contactById(book, id)?.name)).join(', ')
  return interviewsByTime(book).flatMap((each, index) => {
    const { company, on, at, place, role, round, interviewers, through, status, outcome } = each
    const lines = factList([
      ['When', on === undefined ? '' : shortDay(on, today) + timeSuffix(at)],
      ['Where', escapeInline(place)],
      ['Role', escapeInline(role)],
      ['Round', escapeInline(round)],
      ['With', names(interviewers)],
      ['Through', names(through)],
      ['Status', outcome ?? status],
    ])
    const noted = options.notes ? interviewNotes(book, each, today) : []
    const block = [`### ${escapeInline(company)}`, '', ...lines, ...noted.flatMap((part) => ['', ...part])]
    return index > 0 ? ['', ...block] : block
  })
}
