import { oneLine } from '../../text/oneLine.js'
import { isLegalForm } from '../identity/withoutLegalForms.js'
import type { Contact } from '../model/schema.js'
import { isJobTitle } from './jobTitle.js'

/** A job that a contact has left. */
export type FormerJob = NonNullable<Contact['formerly']>[number]

/**
 * Reads a former job: the company, and after a comma what the contact did there. Quotation marks hold a company's name
 * with commas together. Null where no company is named.
 * @example parseFormerJob('Acme, Inc., Head of Sales') // { company: 'Acme, Inc.', title: 'Head of Sales' }
 */
export function parseFormerJob(text: string): FormerJob | null {
  const quoted = /^\s*"([^"]*)"\s*(?:,|$)/.exec(text)
  const parts = (quoted ? text.slice(quoted[0].length) : text).split(',').map(oneLine)
  const company = [quoted ? oneLine(quoted[1] ?? '') : (parts.shift() ?? '')]
  while (!quoted && isPartOfCompany(parts[0] ?? '')) company.push(parts.shift() ?? '')
  const title = parts.filter(Boolean).join(', ')
  const name = company.join(', ')
  if (name === '') return null
  return title === '' ? { company: name } : { company: name, title }
}

/** Whether what follows a comma is still the company's name: Acme, Inc. The AE of a company is an account executive. */
const isPartOfCompany = (part: string) => isLegalForm(part) && !isJobTitle(part)

/**
 * A former job as `parseFormerJob` reads it.
 * @example formatFormerJob({ company: 'Smith, Lee & Sons', title: 'CFO' }) // '"Smith, Lee & Sons", CFO'
 */
export function formatFormerJob({ company, title }: FormerJob): string {
  // A title may begin like a legal form, too: Co, Owner.
  const isPlain = parseFormerJob([company, title].filter(Boolean).join(', '))?.company === company
  return [isPlain ? company : `"${company.replaceAll('"', "'")}"`, title].filter(Boolean).join(', ')
}

/** Former jobs as the user wrote them; what names no company is left out. */
export function formerJobsFrom(texts: string[]): FormerJob[] {
  return texts.flatMap((text) => parseFormerJob(text) ?? [])
}

/** Former jobs, in which those that were known already keep the day until which they were held. */
export function withKnownDays(jobs: FormerJob[], known: FormerJob[] = []): FormerJob[] {
  return jobs.map((job) => known.find((each) => formatFormerJob(each) === formatFormerJob(job)) ?? job)
}

/**
 * A former job in words, with the year until which it was held; the day is only that on which it became known.
 * @example formerJobWords({ company: 'Acme', title: 'CFO', until: '2026-12-01' }) // 'CFO at Acme until 2026'
 */
export function formerJobWords({
  company,
  title,
  until,
}: {
  company: string
  title?: string | null | undefined
  until?: string | null | undefined
}): string {
  return `${title ? `${title} at ${company}` : company}${until ? ` until ${until.slice(0, 4)}` : ''}`
}
