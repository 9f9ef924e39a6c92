import { type Day, shortDay } from '../../book/dates/day.js'
import { isTouch } from '../../book/model/interaction.js'
import { activityLabels, kindLabels } from '../../book/model/labels.js'
import { openFollowUps } from '../../book/model/lookup.js'
import { newestFirst } from '../../book/model/order.js'
import type { Book, Profile } from '../../book/model/schema.js'
import { companiesSection } from './companies.js'
import { peopleSection, who } from './people.js'
import { facts, inline, link } from './text.js'

/**
 * The whole book to read, print or hand to a coach, as Markdown: who I am, what comes next, everybody by name with their
 * talks, companies, the work search; with all private notes. Nothing that somebody wrote acts in it (`text.ts`).
 * @param today years are named where they are others than this one's.
 * @example bookMarkdown(emptyBook(), '2026-11-23') // '# My book\n\nMon 23 Nov 2026\n…'
 */
export function bookMarkdown(book: Book, today: Day): string {
  const sections = [
    head(book.profile, today),
    section('What comes next', nextLines(book, today)),
    section('People', peopleSection(book, today)),
    section('Companies', companiesSection(book)),
    section('Work search', workLines(book, today)),
  ]
  if (book.contacts.length === 0) sections.push(['Nobody is in this book yet.'])
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines]
}

function head({ name, role, industry, offer, targets, situation, email, phone, url }: Profile, today: Day): string[] {
  const lines = facts([
    ['Looking for', inline(role)],
    ['Industry', inline(industry)],
    ['What I bring', inline(offer)],
    ['Companies I aim at', inline(targets)],
    ['Where I stand', inline(situation)],
    ['Phone', inline(phone)],
    ['E-mail', inline(email)],
    ['Web', link(url)],
  ])
  const called = inline(name)
  return [
    `# ${called ? `The book of ${called}` : 'My book'}`,
    '',
    `${shortDay(today, today)} ${today.slice(0, 4)}`,
    ...(lines.length > 0 ? ['', ...lines] : []),
  ]
}

/** What is open, the earliest first; who is put aside is left out. */
function nextLines(book: Book, today: Day): string[] {
  const people = new Map(book.contacts.map((each) => [each.id, each]))
  return openFollowUps(book).flatMap(({ contactId, dueOn, kind, aboutId, why }) => {
    const contact = people.get(contactId)
    if (contact === undefined || contact.status === 'archived') return []
    const about = people.get(aboutId ?? '')
    const day = shortDay(dueOn, today)
    const what = `${kindLabels[kind]}${about ? ` with ${inline(about.name)}` : ''}${why ? `: ${inline(why)}` : ''}`
    return [`- ${dueOn < today ? `waiting since ${day}` : day} · ${who(contact)} · ${what}`]
  })
}

/** What counts for the record and was done with nobody in particular, the newest first. */
function workLines({ interactions }: Book, today: Day): string[] {
  const activities = interactions.filter((each) => !isTouch(each)).sort(newestFirst)
  return activities.map(({ on, activity, company, summary }) => {
    const what = activityLabels[activity]
    const shown = inline(summary)
    const where = company ? ` · ${inline(company)}` : ''
    return `- ${shortDay(on, today)} · ${what}${where}${shown ? `: ${shown}` : ''}`
  })
}
