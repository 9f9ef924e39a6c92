import type { CompanyJson } from '../../book/model/toJson.js'
import { counted } from '../../text/counted.js'
import { listed } from '../../text/listed.js'
import type { Theme } from '../theme.js'
import { type ContactRef, dayLine, quoted, shortText } from './phrases.js'

/** Somebody, as far as a list names them. */
export interface Person {
  id: string
  name: string
}

/** A company with what the book knows of it, as a list shows it. */
export interface CompanyRow extends Pick<CompanyJson, 'id' | 'name' | 'status'> {
  people: Person[]
  conversations: number
  lastTouch: { on: string } | null
  through: Person[]
}

/** Companies with whom I know there; where there is nobody, whom to ask and what writes the message. */
export function companyListLines(rows: CompanyRow[], contactRef: ContactRef, theme: Theme): string[] {
  if (rows.length === 0) return ['No companies yet. Add one you aim at: rapport company add Acme']
  return rows.flatMap((row) => [
    headLine(row, theme),
    ...(row.people.length > 0 ? peopleLines(row, contactRef, theme) : askLines(row, contactRef, theme)),
  ])
}

/** A company's name, with what it is to me where it is no target. */
export function headLine({ id, name, status }: Pick<CompanyRow, 'id' | 'name' | 'status'>, theme: Theme): string {
  const aside = status === 'target' ? '' : `  ${status}`
  return `${theme.strong(shortText(name, 60))}  ${theme.faint(id + aside)}`
}

function peopleLines({ people, conversations, lastTouch }: CompanyRow, contactRef: ContactRef, theme: Theme): string[] {
  const talked = conversations > 0 ? counted(conversations, 'conversation', 'conversations') : 'no conversation yet'
  const last = lastTouch ? ` · last ${dayLine(lastTouch.on, theme)}` : ''
  const lines = [`  ${fewNames(people)} · ${talked}${last}`]
  if (lastTouch === null && people[0]) lines.push(`  ${theme.accent(`rapport script ${contactRef(people[0].id)}`)}`)
  return lines
}

function askLines({ name, status, through }: CompanyRow, contactRef: ContactRef, theme: Theme): string[] {
  const [first] = through
  if (status === 'closed') return []
  if (first === undefined)
    return [`  Nobody there yet. Ask those you talk with whom they know at ${shortText(name, 60)}.`]
  return [
    `  Nobody there yet. Ask ${eitherOf(through)}, who may know somebody:`,
    `  ${theme.accent(`rapport script ask-introduction ${contactRef(first.id)} --set about=${quoted(`somebody at ${name}`)}`)}`,
  ]
}

/** @example eitherOf([stan, dana, lee]) // 'Stan Smith, Dana Reyes or Lee Park' */
export function eitherOf(people: Person[]): string {
  return listed(
    people.map(({ name }) => shortText(name, 30)),
    'or',
  )
}

/** The first three names, and how many more. */
export function fewNames(people: Pick<Person, 'name'>[]): string {
  const names = people.slice(0, 3).map(({ name }) => shortText(name, 30))
  return people.length > 3 ? `${names.join(', ')} and ${people.length - 3} more` : names.join(', ')
}
