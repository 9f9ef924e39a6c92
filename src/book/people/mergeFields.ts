import { withFullStop } from '../../text/withFullStop.js'
import { formatPeriod } from '../dates/period.js'
import { fold } from '../identity/fold.js'
import { fitsName, type SaidName } from '../identity/saidName.js'
import type { Moment } from '../model/book.js'
import { companyKeyIn, isSameCompanyIn } from '../model/companyNames.js'
import { ascending } from '../model/order.js'
import type { Book, Contact } from '../model/schema.js'
import type { FormerJob } from './formerJob.js'

/**
 * One contact from two records of the same person in a book. A field of the first record wins, an empty one is filled from the
 * second, and lists are joined. Where the two differ, the notes say what the second record had.
 */
export function mergeFields(book: Book, keep: Contact, other: Contact, moment: Moment): Contact {
  const aliases = union([keep.name], [...keep.aliases, other.name, ...other.aliases]).slice(1)
  return {
    ...keep,
    ...nameParts(keep, other),
    aliases,
    emails: union(keep.emails, other.emails),
    phones: union(keep.phones, other.phones),
    tags: union(keep.tags, other.tags),
    company: keep.company ?? other.company,
    title: keep.title ?? other.title,
    industry: keep.industry ?? other.industry,
    url: keep.url ?? other.url,
    how: keep.how ?? other.how,
    formerly: bothJobs(book, keep.formerly, other.formerly),
    keepInTouch: keep.keepInTouch ?? other.keepInTouch,
    keepInTouchFrom: (keep.keepInTouch ? keep : other).keepInTouchFrom,
    notes: [...new Set([keep.notes, other.notes, differencesNote(book, keep, other)])]
      .filter((text) => text.trim() !== '')
      .join('\n\n'),
    introducers: [...keep.introducers, ...other.introducers],
    // Whose name may not be used in one record may not be used at all.
    unnamedIntroducers: [...(keep.unnamedIntroducers ?? []), ...(other.unnamedIntroducers ?? [])],
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

/** What is known of the parts of the name that stays. */
function nameParts(keep: Contact, other: Contact): SaidName {
  if (keep.given || keep.family || !fitsName(keep.name, other)) return { given: keep.given, family: keep.family }
  return { given: other.given, family: other.family }
}

/** The former jobs of both records, each once; undefined for none. */
function bothJobs(book: Book, first: FormerJob[] = [], second: FormerJob[] = []): FormerJob[] | undefined {
  const keyOf = ({ company, title = '' }: FormerJob) => `${companyKeyIn(book, company)}\n${fold(title)}`
  const known = new Set(first.map(keyOf))
  const jobs = [...first, ...second.filter((each) => !known.has(keyOf(each)))]
  return jobs.length > 0 ? jobs : undefined
}

/** The first list, and the texts of the second that are not in it, compared folded. */
function union(first: string[], second: string[]): string[] {
  const seen = new Set(first.map(fold))
  return [
    ...first,
    ...second.filter((text) => {
      const isNew = !seen.has(fold(text))
      seen.add(fold(text))
      return isNew
    }),
  ]
}

/** A line for the notes with the values of the other record that differ from those of the first; empty for none. */
function differencesNote(book: Book, keep: Contact, other: Contact): string {
  const interval = ({ keepInTouch }: Contact) => keepInTouch && formatPeriod(keepInTouch)
  const facts: [label: string, kept: string | null | undefined, lost: string | null | undefined][] = [
    ['company', keep.company, isSameCompanyIn(book, keep.company, other.company) ? null : other.company],
    ['title', keep.title, other.title],
    ['industry', keep.industry, other.industry],
    ['web', keep.url, other.url],
    ['how you know each other', keep.how, other.how],
    ['in touch every', interval(keep), interval(other)],
  ]
  const differing = facts.filter(([, kept, lost]) => kept && lost && fold(kept) !== fold(lost))
  if (differing.length === 0) return ''
  return withFullStop(`The other record said: ${differing.map(([label, , lost]) => `${label} ${lost}`).join('; ')}`)
}
