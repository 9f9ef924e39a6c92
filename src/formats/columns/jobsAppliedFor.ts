import { fold } from '../../book/identity/fold.js'
import type { ColumnName } from './findShape.js'

/** Words by which a list of applications is known. */
const application =
  /\b(?:appli(?:ed|cations?)|job (?:url|link|post\w*)|salary|bewerbung\w*|beworben|candidatures?|candidaturas?|sollicitaties?|aplikacj\w*)\b/
const aboutPeople = new Set(['name', 'first', 'last', 'email', 'phone', 'reach', 'contact'])

/**
 * The columns for jobs in a list of applications, in which people are only named beside: `Position` is the one applied
 * for, not what the contact does. Columns such as `Contact Title` are the contact's.
 */
export function jobsAppliedFor(header: readonly string[], names: readonly (ColumnName | null)[]): Set<number> {
  const isAboutContacts = names.every(
    (name) => !name || !aboutPeople.has(name.shape.field) || name.meanings.has('contact'),
  )
  if (!isAboutContacts || !header.some((name) => name.length < 100 && application.test(fold(name)))) return new Set()
  const isJob = (name: ColumnName | null) =>
    (name?.shape.field === 'job' || name?.shape.field === 'title') && !name.meanings.has('contact')
  return new Set(names.flatMap((name, index) => (isJob(name) ? [index] : [])))
}
