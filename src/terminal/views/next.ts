import { canReach } from '../../book/agenda/fittingChannel.js'
import type { Suggestion } from '../../book/agenda/nextPeople.js'
import type { ContactJson } from '../../book/model/toJson.js'
import type { Theme } from '../theme.js'
import { nameAndCompany, truncate } from './format.js'

/** Whom to talk to next, and why; the last line says how to begin with the first one. */
export function nextPeopleLines(
  people: (Pick<Suggestion, 'reasons'> & { contact: ContactJson })[],
  contactRef: (id: string) => string,
  hasLanded: boolean,
  theme: Theme,
): string[] {
  const [first] = people
  if (first === undefined) return hasLanded ? warmLines : nobodyLines
  const lines = people.flatMap(({ contact, reasons }) => [
    `${theme.strong(truncate(nameAndCompany(contact), 80))}`,
    ...reasons.map((reason) => `  ${reason}`),
  ])
  return [...lines, '', `To begin: ${theme.accent(beginCommand(first.contact, contactRef))}`]
}

/** What to do for the next time, once the search is over. */
const warmLines = [
  'Nobody in particular just now.',
  'To be reminded of somebody from time to time:',
  '  rapport contact edit <name> --every 3m',
]

const nobodyLines = [
  'Nobody in particular just now.',
  'Companies you aim at help to find the next one:',
  '  rapport company add Acme',
  'So does everybody whom people name to you:',
  '  rapport log stan --referred "Dana Reyes, Acme"',
]

/** The command to begin with: a call where there is a number, else a script for the way in which they can be reached. */
function beginCommand({ id, phones, emails, url }: ContactJson, contactRef: (id: string) => string): string {
  const reach = { phones, emails, url: url ?? undefined }
  const channel = (['phone', 'email', 'linkedin'] as const).find((each) => canReach(reach, each)) ?? 'phone'
  return channel === 'phone' ? `rapport call ${contactRef(id)}` : `rapport script ${contactRef(id)} ${channel}`
}
