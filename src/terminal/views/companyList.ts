import type { CompanyJson } from '../../book/model/toJson.js'
import { counted } from '../../text/counted.js'
import { listed } from '../../text/listed.js'
import { withFullStop } from '../../text/withFullStop.js'
import type { Theme } from '../theme.js'
import { type ContactRef, formatDay, shellQuote, truncate } from './format.js'

/** A contact as a list names them. */
export interface PersonRef {
  id: string
  name: string
}

/** A row of the company list: a company, the contacts there, and who could introduce the user. */
export interface CompanyRow extends Pick<CompanyJson, 'id' | 'name' | 'aliases' | 'status'> {
  /** Similar names among the companies of contacts, of which the user has not said whether they are the same. */
  alsoCalled: string[]
  people: PersonRef[]
  /** Who worked there and does no more. */
  formerPeople: PersonRef[]
  conversations: number
  lastTouch: { on: string } | null
  through: PersonRef[]
}

/**
 * Companies with the contacts there; where there are none, whom to ask for an introduction, and the command for the
 * message.
 */
export function companyListLines(rows: CompanyRow[], contactRef: ContactRef, theme: Theme): string[] {
  if (rows.length === 0) return ['No companies yet. Add one you aim at: rapport company add Acme']
  return rows.flatMap((row) => [
    companyHeading(row, theme),
    ...(row.people.length > 0 ? peopleLines(row, contactRef, theme) : askIntroducerLines(row, contactRef, theme)),
    ...nearNameLines(row, theme),
  ])
}

/** For each of the first three similar names the command that makes it another name of the company. */
function nearNameLines({ id, alsoCalled }: CompanyRow, theme: Theme): string[] {
  return alsoCalled.slice(0, 3).map((name) => {
    const command = `rapport company edit ${id} --alias ${shellQuote(name)}`
    return `  Also called ${truncate(name, 60)}? ${theme.accent(command)}`
  })
}

/** A company's name, id and status; the status `target` is not shown. */
export function companyHeading({ id, name, status }: Pick<CompanyRow, 'id' | 'name' | 'status'>, theme: Theme): string {
  const note = status === 'target' ? '' : `  ${status}`
  return `${theme.strong(truncate(name, 60))}  ${theme.faint(id + note)}`
}

function peopleLines({ people, conversations, lastTouch }: CompanyRow, contactRef: ContactRef, theme: Theme): string[] {
  const conversationCount =
    conversations > 0 ? counted(conversations, 'conversation', 'conversations') : 'no conversation yet'
  const lastTouchText = lastTouch ? ` · last ${formatDay(lastTouch.on, theme)}` : ''
  const lines = [`  ${firstThreeNames(people)} · ${conversationCount}${lastTouchText}`]
  if (lastTouch === null && people[0]) lines.push(`  ${theme.accent(`rapport script ${contactRef(people[0].id)}`)}`)
  return lines
}

function askIntroducerLines(row: CompanyRow, contactRef: ContactRef, theme: Theme): string[] {
  const { name, status, through, formerPeople } = row
  const [first] = through
  if (status === 'closed') return []
  const [former] = formerPeople
  if (first === undefined && former !== undefined)
    return [
      `  Nobody there now. ${firstThreeNames(formerPeople)} worked there, and may know somebody:`,
      `  ${theme.accent(`rapport script ${contactRef(former.id)}`)}`,
    ]
  if (first === undefined)
    return [withFullStop(`  Nobody there yet. Ask those you talk with whom they know at ${truncate(name, 60)}`)]
  return [
    `  Nobody there yet. Ask ${namesWithOr(through)}, who may know somebody:`,
    `  ${theme.accent(`rapport script ask-introduction ${contactRef(first.id)} --set about=${shellQuote(`somebody at ${name}`)}`)}`,
  ]
}

/** @example eitherOf([stan, dana, lee]) // 'Stan Smith, Dana Reyes or Lee Park' */
export function namesWithOr(people: PersonRef[]): string {
  return listed(
    people.map(({ name }) => truncate(name, 30)),
    'or',
  )
}

/** The first three names, and how many more there are. */
export function firstThreeNames(people: Pick<PersonRef, 'name'>[]): string {
  const names = people.slice(0, 3).map(({ name }) => truncate(name, 30))
  return people.length > 3 ? `${names.join(', ')} and ${people.length - 3} more` : names.join(', ')
}
