import { createHash } from 'node:crypto'

type Content = Record<string, unknown>

/** What the scripts did that shipped with schema 2. Never changed: old books were written by those. */
const fulfilled: Record<string, string> = {
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
const askedForNothing = ['close-out', 'give', 'interview-thank-you', 'landed', 'tell-host', 'thank-you']

/**
 * From schema 2 to 3: a touch says what its script did, an activity is a kind of its own, touches and follow-ups say when
 * they last changed, and the book has an id.
 */
export function whatScriptsDid(book: Content): Content {
  return {
    ...book,
    id: bookId(book),
    interactions: each(book.interactions, (one) => changedAt(one.contactId === null ? activity(one) : touch(one))),
    followUps: each(book.followUps, ({ interviewId: _, ...followUp }) => changedAt(followUp)),
  }
}

function touch({ activity: _, ...touch }: Content): Content {
  const { template } = touch
  if (typeof template !== 'string') return touch
  const kind = Object.hasOwn(fulfilled, template) ? { fulfilled: fulfilled[template] } : {}
  return { ...touch, ...kind, expectedAnswer: !askedForNothing.includes(template) }
}

/** What only a touch can have says nothing of an activity. */
function activity({ gave: _, aboutId: __, template: ___, activity = 'other', ...one }: Content): Content {
  return { ...one, activity }
}

function changedAt(record: Content): Content {
  return { ...record, updatedAt: record.createdAt }
}

/** What is broken is left as it is: the check that follows names it. */
function each(list: unknown, change: (record: Content) => Content): unknown {
  if (!Array.isArray(list)) return list
  return list.map((one: unknown) => (isRecord(one) ? change(one) : one))
}

function isRecord(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The same for every copy of a book, on whatever computer it is opened first: made of the first contact in it. */
function bookId({ contacts, change }: Content): string {
  const first: unknown = Array.isArray(contacts) ? contacts[0] : undefined
  const origin = isRecord(first) ? { id: first.id, createdAt: first.createdAt } : change
  const bits = createHash('sha256')
    .update(JSON.stringify(origin ?? null))
    .digest('hex')
  return `${Number.parseInt(bits.slice(0, 2), 16) % 10}${bits.slice(2, 13)}`
}
