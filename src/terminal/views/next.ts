import type { Suggestion } from '../../book/agenda/nextPeople.js'
import type { ContactJson } from '../../book/model/toJson.js'
import type { Theme } from '../theme.js'
import { nameLine, shortText } from './phrases.js'

/** Whom to talk to next, and why; at the end, how to begin with the first one. */
export function nextLines(
  people: (Pick<Suggestion, 'reasons'> & { contact: ContactJson })[],
  contactRef: (id: string) => string,
  theme: Theme,
): string[] {
  const [first] = people
  if (first === undefined) return nobody
  const lines = people.flatMap(({ contact, reasons }) => [
    `${theme.strong(shortText(nameLine(contact), 80))}`,
    ...reasons.map((reason) => `  ${reason}`),
  ])
  return [...lines, '', `To begin: ${theme.accent(`rapport call ${contactRef(first.contact.id)}`)}`]
}

const nobody = [
  'Nobody in particular just now.',
  'Companies you aim at help to find the next one:',
  '  rapport company add Acme',
  'So does everybody whom people name to you:',
  '  rapport log stan --referred "Dana Reyes, Acme"',
]
