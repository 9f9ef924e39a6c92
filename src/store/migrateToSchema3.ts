import { createHash } from 'node:crypto'
import { type Content, isRecord, mapRecords } from './mapRecords.js'

/** What the scripts that shipped with schema 2 fulfilled. Never change it: old books were written with them. */
const fulfilledBy: Record<string, string> = {
  alumni: 'first-contact',
  'interview-thank-you': 'thank-you',
  intro: 'first-contact',
  'linkedin-message': 'first-contact',
  'linkedin-note': 'first-contact',
  'no-connection': 'first-contact',
  nudge: 'nudge',
  recruiter: 'first-contact',
  'tell-host': 'tell-host',
  'thank-you': 'thank-you',
  voicemail: 'first-contact',
}
const expectNoAnswer = ['close-out', 'give', 'interview-thank-you', 'landed', 'tell-host', 'thank-you']

/**
 * Migrates a book from schema 2 to 3: a touch has what its script fulfilled, an activity has no fields of a touch,
 * and the book has an id.
 */
export function migrateToSchema3(book: Content): Content {
  return {
    ...book,
    id: createBookId(book),
    interactions: mapRecords(book.interactions, (one) =>
      one.contactId === null ? migrateActivity(one) : migrateTouch(one),
    ),
    followUps: mapRecords(book.followUps, ({ interviewId: _, ...followUp }) => followUp),
  }
}

function migrateTouch({ activity: _, ...touch }: Content): Content {
  const { template } = touch
  if (typeof template !== 'string') return touch
  const kind = Object.hasOwn(fulfilledBy, template) ? { fulfilled: fulfilledBy[template] } : {}
  return { ...touch, ...kind, expectedAnswer: !expectNoAnswer.includes(template) }
}

/** Removes the fields from an activity that only a touch can have. */
function migrateActivity({ gave: _, aboutId: __, template: ___, activity = 'other', ...one }: Content): Content {
  return { ...one, activity }
}

/** An id that is the same for every copy of a book, made from its first contact. */
function createBookId({ contacts, change }: Content): string {
  const first: unknown = Array.isArray(contacts) ? contacts[0] : undefined
  const origin = isRecord(first) ? { id: first.id, createdAt: first.createdAt } : change
  const bits = createHash('sha256')
    .update(JSON.stringify(origin ?? null))
    .digest('hex')
  return `${Number.parseInt(bits.slice(0, 2), 16) % 10}${bits.slice(2, 13)}`
}
