import type { CompanyJson, ContactJson, InteractionJson } from '../../book/model/toJson.js'
import type { Theme } from '../theme.js'
import { eitherOf, fewNames, headLine, type Person } from './companyList.js'
import { interactionLine } from './log.js'
import { columns, quoted, shortText } from './phrases.js'

/** A company that was just added, with those already known there. */
export function companyAddedLines(
  { company, people }: { company: CompanyJson; people: { name: string }[] },
  theme: Theme,
): string[] {
  return [
    `${theme.strong(shortText(company.name, 60))} is now among your companies.  ${theme.faint(company.id)}`,
    people.length > 0 ? `You know there: ${fewNames(people)}.` : `Who could introduce you? rapport company list`,
  ]
}

export interface CompanyView {
  company: CompanyJson
  people: ContactJson[]
  interactions: InteractionJson[]
  through: Person[]
}

/** Everything about one company: facts, the people there, the last talks, who could introduce me. */
export function companyLines({ company, people, interactions, through }: CompanyView, theme: Theme): string[] {
  const facts = [
    ['Why', company.why],
    ['Address', company.address],
  ].flatMap(([label, value]) => (label && value ? [[theme.faint(label), value]] : []))
  const lines = [headLine(company, theme), ...columns(facts, theme).map(indent)]
  if (company.notes) lines.push('', ...company.notes.split('\n').map(indent))
  const rows = people.map((each) => [theme.faint(each.id), shortText(each.name, 40), each.title ?? ''])
  if (rows.length > 0) lines.push('', 'People', ...columns(rows, theme).map(indent))
  if (interactions.length > 0)
    lines.push('', 'Last talks', ...interactions.slice(0, 5).map((each) => indent(interactionLine(each, theme))))
  if (through.length > 0) lines.push('', `${eitherOf(through)} could introduce you.`)
  else if (people.length === 0)
    lines.push(
      '',
      'You know nobody there yet.',
      `Somebody does? rapport contact add "Dana Reyes" --company ${quoted(company.name)}`,
    )
  return lines
}

const indent = (line: string) => `  ${line}`
