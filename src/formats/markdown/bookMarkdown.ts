import { timeSuffix } from '../../book/dates/clock.js'
import { type Day, shortDay } from '../../book/dates/day.js'
import { isTouch } from '../../book/model/interaction.js'
import { activityLabels, kindLabels } from '../../book/model/labels.js'
import { newestFirst } from '../../book/model/order.js'
import type { Book, Profile } from '../../book/model/schema.js'
import { exportedFollowUps } from '../../book/reports/exportCalendar.js'
import { companiesSection } from './companies.js'
import { escapeInline, factList, webLink } from './escape.js'
import { interviewsSection } from './interviews.js'
import { nameAndCompany, peopleSection } from './people.js'
import { answersSection, storiesSection } from './stories.js'

/**
 * The whole book as Markdown, to read, print or give to a coach: profile, open follow-ups, contacts with their talks,
 * companies, work search; with the notes on people and companies. Text from the book cannot act as Markdown (`escape.ts`).
 * @param today dates in another year show the year
 * @param options `notes`: also stories, and what the user noted and heard of interviews and offers
 * @example bookMarkdown(emptyBook(), '2026-11-23', { notes: false }) // '# My book\n\nMon 23 Nov 2026\n…'
 */
export function bookMarkdown(book: Book, today: Day, options: { notes: boolean }): string {
  const sections = [
    headerLines(book.profile, today),
    section('What comes next', followUpLines(book, today)),
    section('People', peopleSection(book, today)),
    section('Interviews', interviewsSection(book, today, options)),
    section('Stories', options.notes ? storiesSection(book) : []),
    section('Answers', options.notes ? answersSection(book) : []),
    section('Companies', companiesSection(book)),
    section('Work search', activityLines(book, today)),
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

function headerLines(
  { name, role, industry, offer, targets, situation, email, phone, url }: Profile,
  today: Day,
): string[] {
  const lines = factList([
    ['Looking for', escapeInline(role)],
    ['Industry', escapeInline(industry)],
    ['What I bring', escapeInline(offer)],
    ['Companies I aim at', escapeInline(targets)],
    ['Where I stand', escapeInline(situation)],
    ['Phone', escapeInline(phone)],
    ['E-mail', escapeInline(email)],
    ['Web', webLink(url)],
  ])
  const displayName = escapeInline(name)
  return [
    `# ${displayName ? `The book of ${displayName}` : 'My book'}`,
    '',
    `${shortDay(today, today)} ${today.slice(0, 4)}`,
    ...(lines.length > 0 ? ['', ...lines] : []),
  ]
}

/** The open follow-ups, earliest first. */
function followUpLines(book: Book, today: Day): string[] {
  return exportedFollowUps(book).map(({ followUp: { dueOn, at, kind, why, interviewId }, contact, about }) => {
    const day = shortDay(dueOn, today) + timeSuffix(at)
    const task =
      why && (contact === null || interviewId)
        ? escapeInline(why)
        : `${kindLabels[kind]}${about ? ` with ${escapeInline(about.name)}` : ''}${why ? `: ${escapeInline(why)}` : ''}`
    const when = dueOn < today ? `waiting since ${day}` : day
    return `- ${[when, contact && nameAndCompany(contact), task].filter(Boolean).join(' · ')}`
  })
}

/** Activities without a contact, which count for the work-search record, newest first. */
function activityLines({ interactions }: Book, today: Day): string[] {
  const activities = interactions.filter((each) => !isTouch(each)).sort(newestFirst)
  return activities.map(({ on, activity, company, summary }) => {
    const label = activityLabels[activity]
    const summaryText = escapeInline(summary)
    const place = company ? ` · ${escapeInline(company)}` : ''
    return `- ${shortDay(on, today)} · ${label}${place}${summaryText ? `: ${summaryText}` : ''}`
  })
}
