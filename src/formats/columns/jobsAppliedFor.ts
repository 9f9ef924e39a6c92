import { fold } from '../../book/identity/fold.js'
import type { ColumnName } from './findShape.js'
import { roleIn } from './roles.js'

/** Words by which a list of applications is known. */
const application =
  /\b(?:appli(?:ed|cations?)|job (?:url|link|post\w*)|salary|interviews?|openings?|vacanc(?:y|ies)|bewerbung\w*|beworben|candidatures?|candidaturas?|sollicitaties?|aplikacj\w*)\b/
const people = new Set(['name', 'first', 'last'])
const aboutPeople = new Set([...people, 'email', 'phone', 'reach', 'contact'])

/**
 * The columns for jobs in a list of applications, in which people are only named beside: `Position` is the one applied
 * for, not what the contact does. Columns such as `Contact Title` are the contact's.
 */
export function jobsAppliedFor(header: readonly string[], names: readonly (ColumnName | null)[]): Set<number> {
  const isAboutContacts = (fields: ReadonlySet<string>) =>
    names.every((name) => !name || !fields.has(name.shape.field) || name.meanings.has('contact'))
  // Who names only those that fill jobs lists the jobs.
  const isHiring = isAboutContacts(people) && header.map(roleIn).some((role) => role && role !== 'point of contact')
  const isApplied = header.some((name) => name.length < 100 && application.test(fold(name)))
  if (!isHiring && !(isAboutContacts(aboutPeople) && isApplied)) return new Set()
  const isJob = (name: ColumnName | null) =>
    (name?.shape.field === 'job' || name?.shape.field === 'title') && !name.meanings.has('contact')
  return new Set(names.flatMap((name, index) => (isJob(name) ? [index] : [])))
}
