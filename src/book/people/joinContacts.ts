import { formatPeriod } from '../dates/when.js'
import { fold } from '../identity/fold.js'
import type { Moment } from '../model/book.js'
import { ascending } from '../model/order.js'
import type { Contact } from '../model/schema.js'

/**
 * What two records know of one person, in one: the first one's words win, what only the second knew is added, and where
 * the two say different things the notes keep what the second said.
 */
export function joinContacts(keep: Contact, other: Contact, moment: Moment): Contact {
  const names = union([keep.name], [...keep.aliases, other.name, ...other.aliases]).slice(1)
  return {
    ...keep,
    aliases: names,
    emails: union(keep.emails, other.emails),
    phones: union(keep.phones, other.phones),
    tags: union(keep.tags, other.tags),
    company: keep.company ?? other.company,
    title: keep.title ?? other.title,
    industry: keep.industry ?? other.industry,
    url: keep.url ?? other.url,
    keepInTouch: keep.keepInTouch ?? other.keepInTouch,
    notes: [...new Set([keep.notes, other.notes, otherwise(keep, other)])]
      .filter((text) => text.trim() !== '')
      .join('\n\n'),
    introducers: [...keep.introducers, ...other.introducers],
    merged: [
      ...(keep.merged ?? []),
      ...(other.merged ?? []),
      { name: other.name, company: other.company, url: other.url ?? null },
    ],
    status: keep.status === 'active' ? 'active' : other.status,
    createdAt: ascending(keep.createdAt, other.createdAt) <= 0 ? keep.createdAt : other.createdAt,
    updatedAt: moment.at,
  }
}

/** All of the one, and of the other what is not there yet. */
function union(one: string[], two: string[]): string[] {
  const seen = new Set(one.map(fold))
  return [
    ...one,
    ...two.filter((text) => {
      const isNew = !seen.has(fold(text))
      seen.add(fold(text))
      return isNew
    }),
  ]
}

/** What the other record said where the first says something else: a line for the notes, empty where they agree. */
function otherwise(keep: Contact, other: Contact): string {
  const every = ({ keepInTouch }: Contact) => keepInTouch && formatPeriod(keepInTouch)
  const facts: [label: string, kept: string | null | undefined, lost: string | null | undefined][] = [
    ['company', keep.company, other.company],
    ['title', keep.title, other.title],
    ['industry', keep.industry, other.industry],
    ['web', keep.url, other.url],
    ['in touch every', every(keep), every(other)],
  ]
  const differing = facts.filter(([, kept, lost]) => kept && lost && fold(kept) !== fold(lost))
  if (differing.length === 0) return ''
  return `The other record said: ${differing.map(([label, , lost]) => `${label} ${lost}`).join('; ')}.`
}
