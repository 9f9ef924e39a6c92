import { type Day, daysBetween, plus } from './day.js'
import type { Kind } from './kind.js'
import { byDueDay, openFollowUps } from './order.js'
import type { Book, Contact, FollowUp, Interaction } from './schema.js'

/** Something to do, with all that one needs to do it. `id` is null where the day is computed and not stored. */
export interface DueEntry extends Omit<FollowUp, 'id' | 'kind' | 'template'> {
  id: string | null
  kind: Kind | 'keep-in-touch'
  contactName: string
  aboutName: string | null
  contact: Pick<Contact, 'id' | 'name' | 'company' | 'emails' | 'phones'>
  /** Days from the day asked about; negative when late. */
  days: number
  lastTouch: Pick<Interaction, 'on' | 'channel' | 'summary'> | null
  /** The script that fits, where there is one. */
  template: string | null
}

export interface DueList {
  on: Day
  overdue: DueEntry[]
  today: DueEntry[]
  upcoming: DueEntry[]
}

/**
 * What is late, due on a day, and due until another one; the earliest first, archived people left out.
 * @param until the last day of `upcoming`; null for none.
 * @param hasTemplate whether a script of this id exists.
 */
export function dueList(book: Book, on: Day, until: Day | null, hasTemplate: (id: string) => boolean): DueList {
  const last = until ?? on
  const people = new Map(book.contacts.map((each) => [each.id, each]))
  const touches = lastTouches(book)
  const open = openFollowUps(book)
  const stored = open.filter((each) => each.dueOn <= last)
  const computed = keepInTouch(book, new Set(open.map((each) => each.contactId)), touches, on)
  const entries: DueEntry[] = []
  for (const each of [...stored, ...computed.filter((item) => item.dueOn <= last)]) {
    const contact = people.get(each.contactId)
    if (contact === undefined || contact.status === 'archived') continue
    const touch = touches.get(contact.id) ?? null
    const template = each.template ?? templateFor(each.kind, touch !== null)
    const { id, name, company, emails, phones } = contact
    entries.push({
      ...each,
      contactName: name,
      aboutName: each.aboutId === null ? null : (people.get(each.aboutId)?.name ?? null),
      contact: { id, name, company, emails, phones },
      days: daysBetween(on, each.dueOn),
      lastTouch: touch && { on: touch.on, channel: touch.channel, summary: touch.summary },
      template: template !== null && hasTemplate(template) ? template : null,
    })
  }
  entries.sort(byDueDay)
  return {
    on,
    overdue: entries.filter((each) => each.dueOn < on),
    today: entries.filter((each) => each.dueOn === on),
    upcoming: entries.filter((each) => each.dueOn > on),
  }
}

/** What a day shows a person: who is to be contacted, a block each, and how many more there are. */
export interface DaySheet {
  on: Day
  people: DueEntry[][]
  more: number
  /** Where nothing is due: the first thing that comes within a month. */
  next: DueEntry | null
}

/** The first few people of a list, with all that is due for them. */
export function daySheet(book: Book, list: DueList, most: number): DaySheet {
  const people = new Map<string, DueEntry[]>()
  for (const entry of [...list.overdue, ...list.today, ...list.upcoming]) {
    const block = people.get(entry.contact.id)
    if (block) block.push(entry)
    else people.set(entry.contact.id, [entry])
  }
  const next = people.size === 0 ? nextAfter(book, list.on) : null
  return { on: list.on, people: [...people.values()].slice(0, most), more: Math.max(0, people.size - most), next }
}

function nextAfter(book: Book, on: Day): DueEntry | null {
  return dueList(book, on, plus(on, { count: 1, unit: 'm' }), () => false).upcoming[0] ?? null
}

/** The script that fits a kind of follow-up; a plain follow-up is an introduction until we have talked. */
export function templateFor(kind: DueEntry['kind'], talkedBefore: boolean): string | null {
  switch (kind) {
    case 'first-contact':
      return 'intro'
    case 'follow-up':
      return talkedBefore ? 'reconnect' : 'intro'
    case 'keep-in-touch':
      return 'reconnect'
    case 'try-someone-else':
      return null
    default:
      return kind
  }
}

/** The newest touch with each person. */
export function lastTouches(book: Book): Map<string, Interaction> {
  const last = new Map<string, Interaction>()
  for (const each of book.interactions) {
    if (each.contactId === null) continue
    const known = last.get(each.contactId)
    if (known === undefined || each.on > known.on || (each.on === known.on && each.createdAt >= known.createdAt))
      last.set(each.contactId, each)
  }
  return last
}

type Computed = Omit<FollowUp, 'id' | 'kind'> & { id: string | null; kind: DueEntry['kind'] }

/** Whose keep-in-touch clock has run: counted from the last touch, hidden while something else is open for them. */
function keepInTouch(book: Book, busy: Set<string>, touches: Map<string, Interaction>, on: Day): Computed[] {
  return book.contacts
    .filter((each) => each.keepInTouch !== null && !busy.has(each.id))
    .map((each) => {
      const touch = touches.get(each.id)
      return {
        id: null,
        contactId: each.id,
        dueOn: touch === undefined || each.keepInTouch === null ? on : plus(touch.on, each.keepInTouch),
        kind: 'keep-in-touch',
        why: null,
        aboutId: null,
        interviewId: null,
        template: null,
        status: 'open',
        closedOn: null,
        sequence: null,
        openedBy: null,
        createdAt: each.updatedAt,
      }
    })
}
