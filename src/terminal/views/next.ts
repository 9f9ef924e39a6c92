import type { Suggestion } from '../../book/agenda/nextPeople.js'
import type { ContactJson } from '../../book/model/toJson.js'
import type { Theme } from '../theme.js'
import { nameAndCompany, truncate } from './format.js'

/** Whom to talk to next, and why; the last line says how to begin with the first one. */
export function nextPeopleLines(
  people: (Pick<Suggestion, 'reasons'> & { contact: ContactJson })[],
  contactRef: (id: string) => string,
  theme: Theme,
): string[] {
  const [first] = people
  if (first === undefined) return nobodyLines
  const lines = people.flatMap(({ contact, reasons }) => [
    `${theme.strong(truncate(nameAndCompany(contact), 80))}`,
    ...reasons.map((reason) => `  ${reason}`),
  ])
  return [...lines, '', `To begin: ${theme.accent(`rapport call ${contactRef(first.contact.id)}`)}`]
}

const nobodyLines = [
  'Nobody in particular just now.',
  'Companies you aim at help to find the next one:',
  '  rapport company add Acme',
  'So does everybody whom people name to you:',
  '  rapport log stan --referred "Dana Reyes, Acme"',
]
