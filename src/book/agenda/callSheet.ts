import { listed } from '../../text/listed.js'
import { firstName } from '../identity/names.js'
import { getById } from '../model/collection.js'
import { touchesWith } from '../model/lookup.js'
import type { Book, Contact, Interaction } from '../model/schema.js'
import { targetsWithoutAnybody } from '../people/coverage.js'

/** All that one wants before one's eyes in a call (METHOD section 3). */
export interface CallSheet {
  contact: Contact
  introducers: Contact[]
  /** The last few talks, the newest first. */
  talks: Interaction[]
  /** The order of the talk. */
  agenda: string[]
  /** One question for each letter of TIARA. */
  questions: string[]
  /** Companies I aim at and know nobody at: this person may. */
  companies: string[]
  /** How to ask for names. */
  ask: string
  reminder: string
}

const mostTalks = 3
const mostCompanies = 5

/** What to have ready for a call with somebody. */
export function callSheet(book: Book, contactId: string): CallSheet {
  const contact = getById(book.contacts, contactId)
  const names = targetsWithoutAnybody(book).slice(0, mostCompanies)
  return {
    contact,
    introducers: contact.introducers.map((id) => getById(book.contacts, id)),
    talks: touchesWith(book, contactId).slice(0, mostTalks),
    agenda: agendaFor(book, contact),
    questions: questionsFor(book, contact),
    companies: names,
    ask: askFor(names),
    reminder:
      'Smile; it can be heard. Ask more than you tell, and speak well of everybody. Twenty minutes, thirty at most.',
  }
}

/** First the two of you, then what the talk is for and what I can offer, then what they see, then whom they know. */
function agendaFor({ profile }: Book, { name }: Contact): string[] {
  const offer = profile.offer
    ? `Say what you can do for ${firstName(name)}: ${profile.offer}.`
    : `Ask what would help ${firstName(name)} just now.`
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

function askFor(companies: string[]): string {
  const where = companies.length === 0 ? '' : `, at ${listed(companies.slice(0, 3), 'or')} perhaps`
  return `Who else should I talk to${where}? And may I say that you sent me?`
}
