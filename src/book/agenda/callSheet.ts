import { listed } from '../../text/listed.js'
import { withFullStop } from '../../text/withFullStop.js'
import { shortName } from '../identity/greetingName.js'
import { getById } from '../model/collection.js'
import { touchesWith } from '../model/lookup.js'
import type { Book, Contact, FollowUp, Interaction } from '../model/schema.js'
import { targetsWithoutContacts } from '../people/coverage.js'
import { openPromises } from '../touches/promise.js'

/** What the user needs in view during a call (METHOD section 3). */
export interface CallSheet {
  contact: Contact
  introducers: Contact[]
  /** The last few touches, newest first. */
  talks: Interaction[]
  /** The open promises of the user and of the contact. */
  promises: { mine: FollowUp[]; theirs: FollowUp[] }
  /** The steps of the conversation, in order. */
  agenda: string[]
  /** One question for each letter of TIARA. */
  questions: string[]
  /** Target companies without a contact, where this contact may know people. */
  companies: string[]
  /** How to ask for referrals. */
  ask: string
  reminder: string
}

const maxTalks = 3
const maxCompanies = 5

/** The call sheet for a contact. @throws RapportError `unknown-ref` for an unknown contact. */
export function callSheet(book: Book, contactId: string): CallSheet {
  const contact = getById(book.contacts, contactId)
  const companies = targetsWithoutContacts(book).slice(0, maxCompanies)
  return {
    contact,
    introducers: contact.introducers.map((id) => getById(book.contacts, id)),
    talks: touchesWith(book, contactId).slice(0, maxTalks),
    promises: { mine: openPromises(book, contactId), theirs: openPromises(book, contactId, 'their-promise') },
    agenda: agendaFor(book, contact),
    questions: questionsFor(book, contact),
    companies,
    ask: askFor(companies),
    reminder:
      'Smile; it can be heard. Ask more than you tell, and speak well of everybody. Twenty minutes, thirty at most.',
  }
}

/**
 * Rapport first, then the purpose and what the user offers, then the contact's view, then referrals (METHOD section 3).
 */
function agendaFor({ profile }: Book, contact: Contact): string[] {
  const offer = profile.offer
    ? withFullStop(`Say what you can do for ${shortName(contact)}: ${profile.offer}`)
    : `Ask what would help ${shortName(contact)} just now.`
  return [
    'A minute for the two of you: what you have in common, how things are.',
    `Say what the talk is for, and that twenty minutes will do. ${offer}`,
    'Their view: your questions.',
    'Whom they know. Then thank them, and say when you will be in touch.',
  ]
}

/** Trends, insights, advice, resources, assignments. Source: Steve Dalton, The 2-Hour Job Search (METHOD section 3). */
function questionsFor({ profile }: Book, { company, industry }: Contact): string[] {
  const field = industry ?? profile.industry
  return [
    `What is changing ${field ? `in your field (${field})` : 'in your field'} that people outside have not noticed yet?`,
    `What has surprised you most ${company ? `at ${company}` : 'in your work'}?`,
    'If you stood where I stand, what would you do first?',
    'What do you read, or whom do you listen to, to keep up?',
    'Which piece of work has taught you most?',
  ]
}

/** The question for referrals; it names up to three companies. */
function askFor(companies: string[]): string {
  const places = companies.length === 0 ? '' : `, at ${listed(companies.slice(0, 3), 'or')} perhaps`
  return `Who else should I talk to${places}? And may I say that you sent me?`
}
