import type { Room } from './room.js'

export const text: Room = {
  at: 'text',
  does: 'what several rooms do to text: one line, tidy, decode, count, compare',
  imports: [],
  packages: ['fastest-levenshtein', 'node:buffer'],
}

export const errors: Room = {
  at: 'book/error.ts',
  does: 'every way in which a call can fail, with its code and its exit code',
  imports: [],
  packages: [],
}

export const dates: Room = {
  at: 'book/dates',
  does: 'days, weeks, business days, and the words that people use for a day',
  imports: [text, errors],
  packages: ['date-fns/*'],
}

export const identity: Room = {
  at: 'book/identity',
  does: 'when two names, mail addresses or pages are the same',
  imports: [text],
  packages: [],
}

export const model: Room = {
  at: 'book/model',
  does: 'the shape of a book and of its records, ids, errors, settings, and the check of a whole book',
  imports: [text, errors, dates, identity],
  packages: ['valibot'],
}

export const people: Room = {
  at: 'book/people',
  does: 'contacts and companies: find, add, merge, who introduced whom, whom I know where',
  imports: [text, errors, dates, identity, model],
  packages: ['fuzzysort'],
}

export const touches: Room = {
  at: 'book/touches',
  does: 'log and amend touches, and what a touch opens and closes; follow-ups, sequences',
  imports: [text, errors, dates, identity, model, people],
  packages: [],
}

export const stories: Room = {
  at: 'book/stories',
  does: 'what the user tells and asks in interviews: stories, a weakness, questions, and how often they were practiced',
  imports: [text, errors, dates, identity, model],
  packages: [],
}

export const interviews: Room = {
  at: 'book/interviews',
  does: 'job interviews: who is there, who opened the door, what is to be done before and after, what was noted',
  imports: [text, errors, dates, identity, model, people, touches, stories],
  packages: [],
}

export const outcomes: Room = {
  at: 'book/outcomes',
  does: 'what came of interviews: a no, an offer, the job that was accepted, and who hears of it',
  imports: [text, errors, dates, identity, model, people, touches, stories, interviews],
  packages: [],
}

export const importing: Room = {
  at: 'book/import',
  does: 'what comes from a file: whom the book knows already, which gaps the file fills, who has moved, when they last wrote',
  imports: [text, errors, dates, identity, model, people, touches],
  packages: [],
}

export const agenda: Room = {
  at: 'book/agenda',
  does: 'what is due, whom to talk to next, whom to thank, what to know for a call',
  imports: [text, errors, dates, identity, model, people, touches, stories, interviews, outcomes],
  packages: [],
}

export const reports: Room = {
  at: 'book/reports',
  does: 'statistics, the work-search record, and what may leave the book in an export',
  imports: [text, errors, dates, identity, model, people, touches, stories, interviews, outcomes],
  packages: [],
}

/** The domain, from the bottom up. */
export const book = [
  errors,
  dates,
  identity,
  model,
  people,
  touches,
  stories,
  interviews,
  outcomes,
  importing,
  agenda,
  reports,
]
