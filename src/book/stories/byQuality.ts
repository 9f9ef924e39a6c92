import { isSameCompanyIn } from '../model/companyNames.js'
import { type Quality, qualities } from '../model/interviewWords.js'
import type { Book, Interview, Story } from '../model/schema.js'

/** The stories for each quality. A weakness is none of them. */
export function storiesByQuality({ stories }: Book): Record<Quality, Story[]> {
  const strengths = stories.filter(({ weakness }) => weakness === undefined)
  const withQuality = (quality: Quality) => strengths.filter((each) => each.qualities.includes(quality))
  return Object.fromEntries(qualities.map((each) => [each, withQuality(each)])) as Record<Quality, Story[]>
}

/** Whether a story was told in an interview at the company of this one, in another round. */
export function wasToldThere(book: Book, { toldAt }: Story, { id, company }: Interview): boolean {
  return book.interviews.some(
    (each) => each.id !== id && toldAt.includes(each.id) && isSameCompanyIn(book, each.company, company),
  )
}
