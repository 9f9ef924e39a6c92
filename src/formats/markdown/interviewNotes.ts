import { type Day, shortDay } from '../../book/dates/day.js'
import { bossFieldLabels, removedSource } from '../../book/interviews/bossWords.js'
import { contactById } from '../../book/model/lookup.js'
import type { Book, Debrief, Interview } from '../../book/model/schema.js'
import type { BossField } from '../../book/stories/bossQuestions.js'
import { blockquote, escapeInline, factList } from './escape.js'

/** What the user alone knows of an interview, in parts: notes, an offer, what was noted of each person, what was heard. */
export function interviewNotes(book: Book, interview: Interview, today: Day): string[][] {
  const { notes, answerBy, terms, debriefs, heard = [] } = interview
  const nameOf = (id: string | undefined) => escapeInline(contactById(book, id)?.name)
  const offer = factList([
    ['Answer by', answerBy === undefined ? '' : shortDay(answerBy, today)],
    ['Terms', escapeInline(terms)],
  ])
  const told = heard.map(
    ({ contactId, text, on }) =>
      `- ${nameOf(contactId) || removedSource}, ${shortDay(on, today)}: ${escapeInline(text)}`,
  )
  const parts = [
    blockquote(notes),
    offer,
    ...debriefs.map((each) => debriefPart(each, nameOf(each.contactId), today)),
    told.length > 0 ? ['What you heard of the boss:', '', ...told] : [],
  ]
  return parts.filter((part) => part.length > 0)
}

const bossFields = Object.keys(bossFieldLabels) as BossField[]

function debriefPart(debrief: Debrief, name: string, today: Day): string[] {
  const { saw, missed, flags, trust, why, asked, on } = debrief
  const facts = factList([
    ...bossFields.map((field): [string, string] => [bossFieldLabels[field], escapeInline(debrief[field])]),
    ['You saw', saw.join(', ')],
    ['You missed', missed.join(', ')],
    ['Careful', escapeInline(flags.join('; '))],
    ['Trust', trust === undefined ? '' : `${trust} of 5`],
    ['Why', escapeInline(why)],
    ['Asked, and it hurt', escapeInline(asked.join('; '))],
  ])
  if (facts.length === 0) return []
  return [`What you noted${name ? ` about ${name}` : ''} on ${shortDay(on, today)}:`, '', ...facts]
}
