import type { InterviewJson } from '../../book/interviews/interviewToJson.js'
import type { CompanyJson, ContactJson, InteractionJson } from '../../book/model/toJson.js'
import { listed } from '../../text/listed.js'
import { withFullStop } from '../../text/withFullStop.js'
import type { Theme } from '../theme.js'
import { companyHeading, firstThreeNames, namesWithOr, type PersonRef } from './companyList.js'
import { alignColumns, factLines, indent, shellQuote, truncate } from './format.js'
import { interviewListLines } from './interview.js'
import { interactionLine } from './log.js'

/** A company that was just added, with the contacts who already work there. */
export function companyAddedLines(
  { company, people }: { company: CompanyJson; people: { name: string }[] },
  theme: Theme,
): string[] {
  return [
    `${theme.strong(truncate(company.name, 60))} is now among your companies.  ${theme.faint(company.id)}`,
    people.length > 0
      ? withFullStop(`You know there: ${firstThreeNames(people)}`)
      : `Who could introduce you? rapport company list`,
  ]
}

/** A company that was just changed. */
export function companyChangedLines({ company: { name, aliases } }: { company: CompanyJson }): string[] {
  return [withFullStop(`Changed: ${name}${aliases.length > 0 ? `, also called ${listed(aliases, 'and')}` : ''}`)]
}

/** A contact who worked at a company. */
interface FormerPerson {
  name: string
  title: string | null
  until: string | null
}

/** A company with all that the book has about it. */
export interface CompanyView {
  company: CompanyJson
  people: ContactJson[]
  /** Left out where nobody worked there before. */
  formerPeople?: FormerPerson[]
  /** Left out where there are none. */
  interviews?: InterviewJson[]
  interactions: InteractionJson[]
  through: PersonRef[]
}

/** All about one company: facts, contacts there, the last talks, who could introduce the user. */
export function companyLines(
  { company, people, formerPeople = [], interviews = [], interactions, through }: CompanyView,
  theme: Theme,
): string[] {
  const facts: [string, string | null][] = [
    ['Also called', company.aliases.join(', ')],
    ['Another company', company.distinctFrom.join(', ')],
    ['Why', company.why],
    ['Address', company.address],
  ]
  const lines = [companyHeading(company, theme), ...factLines(facts, theme).map(indent)]
  if (company.notes) lines.push('', ...company.notes.split('\n').map(indent))
  const rows = people.map((each) => [theme.faint(each.id), truncate(each.name, 40), each.title ?? ''])
  if (rows.length > 0) lines.push('', 'People', ...alignColumns(rows, theme).map(indent))
  if (formerPeople.length > 0) lines.push('', ...formerPeople.map(formerPersonLine))
  if (interviews.length > 0) lines.push('', 'Interviews', ...interviewListLines(interviews, 0, theme).map(indent))
  if (interactions.length > 0)
    lines.push('', 'Last talks', ...interactions.slice(0, 5).map((each) => indent(interactionLine(each, theme))))
  if (through.length > 0) lines.push('', `${namesWithOr(through)} could introduce you.`)
  else if (people.length === 0)
    lines.push(
      '',
      formerPeople.length > 0 ? 'You know nobody who works there now.' : 'You know nobody there yet.',
      `Somebody does? rapport contact add "Dana Reyes" --company ${shellQuote(company.name)}`,
    )
  return lines
}

/** @example formerPersonLine({ name: 'Dana Reyes', title: null, until: '2026-03-01' }) // '  worked there until 2026: Dana Reyes' */
function formerPersonLine({ name, title, until }: FormerPerson): string {
  const person = title === null ? truncate(name, 40) : `${truncate(name, 40)}, ${truncate(title, 40)}`
  return indent(`worked there${until === null ? '' : ` until ${until.slice(0, 4)}`}: ${person}`)
}
