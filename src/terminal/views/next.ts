import type { Proposal } from '../../book/next.js'
import type { ContactRecord } from '../../book/record.js'
import type { Look } from '../look.js'
import { nameLine, shortText } from './words.js'

/** Whom to talk to next, and why; at the end, how to begin with the first one. */
export function nextLines(
  people: (Pick<Proposal, 'reasons'> & { contact: ContactRecord })[],
  handle: (id: string) => string,
  look: Look,
): string[] {
  const [first] = people
  if (first === undefined) return nobody
  const lines = people.flatMap(({ contact, reasons }) => [
    `${look.strong(shortText(nameLine(contact), 80))}`,
    ...reasons.map((reason) => `  ${reason}`),
  ])
  return [...lines, '', `To begin: ${look.accent(`rapport call ${handle(first.contact.id)}`)}`]
}

const nobody = [
  'Nobody in particular just now.',
  'Companies you aim at help to find the next one:',
  '  rapport company add Acme',
  'So does everybody whom people name to you:',
  '  rapport log stan --referred "Dana Reyes, Acme"',
]
