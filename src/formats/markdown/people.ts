import { type Day, shortDay } from '../../book/dates/day.js'
import { periodWords } from '../../book/dates/period.js'
import { fold } from '../../book/identity/fold.js'
import { peopleOf } from '../../book/model/interaction.js'
import { channelLabels, outcomeLabels } from '../../book/model/labels.js'
import { touchesWith } from '../../book/model/lookup.js'
import { ascending } from '../../book/model/order.js'
import type { Book, Contact, Touch } from '../../book/model/schema.js'
import { type ContactNames, contactNames } from '../../book/model/toJson.js'
import { formerJobWords } from '../../book/people/formerJob.js'
import { hiddenIntroducers } from '../../book/people/unnamedIntroducers.js'
import { listed } from '../../text/listed.js'
import { blockquote, escapeInline, factList, webLink } from './escape.js'

/** All contacts by name: how to reach them, who introduced them, notes, and all talks, newest first. */
export function peopleSection(book: Book, today: Day): string[] {
  const names = contactNames(book)
  const blocks = sortByName(book.contacts).map((contact) => {
    const talks = touchesWith(book, contact.id).flatMap((each) => talkLines(each, contact.id, names, today))
    const parts = [
      [`### ${nameAndCompany(contact)}${contact.status === 'archived' ? ' (put aside)' : ''}`],
      factLines(contact, names),
      blockquote(contact.notes),
      talks.length > 0 ? ['Talks:', '', ...talks] : [],
    ]
    return parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  })
  return [blocks.flat().join('\n\n')].filter(Boolean)
}

/** A contact's name, with the company where it is known and not the same; the id where there is no name. */
export function nameAndCompany({ id, name, company }: Contact): string {
  return escapeInline(company && company !== name ? `${name}, ${company}` : name) || id
}

function factLines(contact: Contact, names: ContactNames): string[] {
  const { title, industry, url, how, formerly = [], phones, emails, aliases, tags, introducers, keepInTouch } = contact
  const hidden = hiddenIntroducers(contact)
  const introducedBy = introducers.map((id) => `${names.get(id)}${hidden.includes(id) ? ' (not by name)' : ''}`)
  return factList([
    ['Role', escapeInline(title)],
    ['Industry', escapeInline(industry)],
    ['Phone', escapeInline(phones.join(', '))],
    ['E-mail', escapeInline(emails.join(', '))],
    ['Web', webLink(url)],
    ['How you know each other', escapeInline(how)],
    ['Formerly', escapeInline(formerly.map(formerJobWords).join('; '))],
    ['Also called', escapeInline(aliases.join(', '))],
    ['Tags', escapeInline(tags.join(', '))],
    ['Introduced by', escapeInline(introducedBy.join(', '))],
    ['In touch every', keepInTouch ? periodWords(keepInTouch) : ''],
  ])
}

/** @example '- Mon 23 Nov · by phone, you talked: budgets move to the regions' */
function talkLines(talk: Touch, contactId: string, names: ContactNames, today: Day): string[] {
  const { on, channel, outcome, summary, got, gave, referred, aboutId } = talk
  const about = escapeInline(names.get(aboutId ?? ''))
  const others = peopleOf(talk).flatMap((id) => (id === contactId ? [] : (names.get(id) ?? [])))
  const withOthers = escapeInline(listed(others, 'and'))
  const summaryText = escapeInline(summary)
  const method = `${channelLabels[channel]}, ${outcomeLabels[outcome]}${withOthers ? `, with ${withOthers}` : ''}${about ? `, about ${about}` : ''}`
  const details = factList([
    ['you got', got.join(', ')],
    ['you gave', escapeInline(gave)],
    ['they named', escapeInline(referred.map((id) => names.get(id)).join(', '))],
  ])
  return [
    `- ${shortDay(on, today)} · ${method}${summaryText ? `: ${summaryText}` : ''}`,
    ...details.map((line) => `    ${line}`),
  ]
}

/** Records sorted by name, ignoring case and accents. */
export function sortByName<T extends { name: string }>(records: T[]): T[] {
  return records
    .map((record) => ({ record, key: fold(record.name) }))
    .sort((a, b) => ascending(a.key, b.key))
    .map(({ record }) => record)
}
