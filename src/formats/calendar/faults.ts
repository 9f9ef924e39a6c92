import { RapportError } from '../../book/error.js'

const saveAgain = 'Save the attachment that ends in .ics from your email, and give that file.'
const typeIn = 'Check the time in your email or calendar, then type in the day and time yourself.'
const longestQuote = 60

/** The text is no calendar at all: a page, a mail, a table. */
export function notCalendar(): RapportError {
  return usage("This isn't a calendar file.", saveAgain)
}

/** The text is longer than an invitation ever is. */
export function tooLarge(mostCharacters: number): RapportError {
  return usage(`This file is larger than ${mostCharacters / 2 ** 20} MB, too big for one invitation.`, saveAgain)
}

/** The calendar has no event; it may have a task. */
export function noEvent(hasTask: boolean): RapportError {
  return usage(
    hasTask ? "There's a task in this calendar file, but no event." : "There's no event in this calendar file.",
    saveAgain,
  )
}

/** The calendar has events that do not belong together. */
export function severalEvents(count: number): RapportError {
  return usage(
    `There are ${count} events in this calendar file, and it isn't clear which one is the interview.`,
    'Open the interview in your calendar, save it by itself, and give that file.',
  )
}

/** The file ends before the event does, so that a time in it may be cut off, too. */
export function cutOff(): RapportError {
  return usage('This calendar file breaks off in the middle of the event.', saveAgain)
}

/** The event does not say when it is. */
export function noStart(): RapportError {
  return usage("The event in this calendar file doesn't say when it starts.", typeIn)
}

/** The start of the event cannot be read as a day that an interview may be on. */
export function badStart(written: string): RapportError {
  return usage(`The event starts at ${quoted(written)}, which isn't a day and time Rapport can read.`, typeIn)
}

/** Nobody knows the time zone: no name that is in use, and no definition in the file. */
export function unknownZone(name: string): RapportError {
  return usage(`The event is in the time zone ${quoted(name)}, which Rapport doesn't know.`, typeIn)
}

function usage(message: string, hint: string): RapportError {
  return new RapportError('usage', message, { hint })
}

function quoted(text: string): string {
  return `“${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}”`
}
