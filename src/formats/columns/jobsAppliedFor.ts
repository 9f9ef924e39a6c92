import { fold } from '../../book/identity/fold.js'
import type { ColumnName } from './findShape.js'

/** Words by which a list of applications is known. */
const application =
  /\b(?:appli(?:ed|cations?)|job (?:url|link|post\w*)|salary|interviews?|openings?|vacanc(?:y|ies)|bewerbung\w*|beworben|candidatures?|candidaturas?|sollicitaties?|aplikacj\w*)\b/
/** Those who fill jobs: who names no other people lists the jobs. */
const hiring = /recruiter|hiring[^a-z]*manager|interviewer/
const people = new Set(['name', 'first', 'last'])
const aboutPeople = new Set([...people, 'email', 'phone', 'reach', 'contact'])

/**
 * The columns for jobs in a list of applications, in which people are only named beside: `Position` is the one applied
 * for, not what the contact does. Columns such as `Contact Title` are the contact's.
 */
export function jobsAppliedFor(header: readonly string[], names: readonly (ColumnName | null)[]): Set<number> {
  const isAboutContacts = (fields: ReadonlySet<string>) =>
    names.every((name) => !name || !fields.has(name.shape.field) || name.meanings.has('contact'))
  const has = (words: RegExp) => header.some((name) => name.length < 100 && words.test(fold(name)))
  const isList = (isAboutContacts(people) && has(hiring)) || (isAboutContacts(aboutPeople) && has(application))
  if (!isList) return new Set()
  const isJob = (name: ColumnName | null) =>
    (name?.shape.field === 'job' || name?.shape.field === 'title') && !name.meanings.has('contact')
  return new Set(names.flatMap((name, index) => (isJob(name) ? [index] : [])))
}
