import { type Day, shortDay } from '../../book/dates/day.js'
import { periodWords } from '../../book/dates/when.js'
import { fold } from '../../book/identity/fold.js'
import { channelLabels, outcomeLabels } from '../../book/model/labels.js'
import { touchesWith } from '../../book/model/lookup.js'
import { ascending } from '../../book/model/order.js'
import type { Book, Contact, Touch } from '../../book/model/schema.js'
import { type ContactNames, contactNames } from '../../book/model/toJson.js'
import { facts, inline, link, quotation } from './text.js'

/** Everybody by name: how to reach them, who introduced them, what I noted, all talks, the newest first. */
export function peopleSection(book: Book, today: Day): string[] {
  const names = contactNames(book)
  const blocks = byName(book.contacts).map((contact) => {
    const list = touchesWith(book, contact.id).flatMap((each) => talkLines(each, names, today))
    const parts = [
      [`### ${who(contact)}${contact.status === 'archived' ? ' (put aside)' : ''}`],
      factLines(contact, names),
      quotation(contact.notes),
      list.length > 0 ? ['Talks:', '', ...list] : [],
    ]
    return parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  })
  return [blocks.flat().join('\n\n')].filter(Boolean)
}

/** A name and a company, where there is one. */
export function who({ id, name, company }: Contact): string {
  return inline(company && company !== name ? `${name}, ${company}` : name) || id
}

function factLines(contact: Contact, names: ContactNames): string[] {
  const { title, industry, url, phones, emails, aliases, tags, introducers, keepInTouch } = contact
  const introducedBy = introducers.map((id) => names.get(id))
  return facts([
    ['Role', inline(title)],
    ['Industry', inline(industry)],
    ['Phone', inline(phones.join(', '))],
    ['E-mail', inline(emails.join(', '))],
    ['Web', link(url)],
    ['Also called', inline(aliases.join(', '))],
    ['Tags', inline(tags.join(', '))],
    ['Introduced by', inline(introducedBy.join(', '))],
    ['In touch every', keepInTouch ? periodWords(keepInTouch) : ''],
  ])
}

/** @example '- Mon 23 Nov · by phone, you talked: budgets move to the regions' */
function talkLines(talk: Touch, names: ContactNames, today: Day): string[] {
  const { on, channel, outcome, summary, got, gave, referred, aboutId } = talk
  const about = inline(names.get(aboutId ?? ''))
  const said = inline(summary)
  const how = `${channelLabels[channel]}, ${outcomeLabels[outcome]}${about ? `, about ${about}` : ''}`
  const beside = facts([
    ['you got', got.join(', ')],
    ['you gave', inline(gave)],
    ['they named', inline(referred.map((id) => names.get(id)).join(', '))],
  ])
  return [`- ${shortDay(on, today)} · ${how}${said ? `: ${said}` : ''}`, ...beside.map((line) => `    ${line}`)]
}

/** In the order of their names; letter case and accents do not matter. */
export function byName<T extends { name: string }>(records: T[]): T[] {
  return records
    .map((record) => ({ record, key: fold(record.name) }))
    .sort((a, b) => ascending(a.key, b.key))
    .map(({ record }) => record)
}
