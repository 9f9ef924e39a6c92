import type { Day } from '../dates/day.js'
import { companyNamed, isSameCompanyIn } from '../model/companyNames.js'
import { peopleOf } from '../model/interaction.js'
import type { Quality } from '../model/interviewWords.js'
import { contactById, contactsAt, openFollowUps, touchesWith } from '../model/lookup.js'
import { ascending, newestFirst } from '../model/order.js'
import type { Book, Company, Contact, Debrief, FollowUp, Interaction, Interview, Story } from '../model/schema.js'
import { commonGroundWith } from '../people/commonGround.js'
import { formerPeopleAt } from '../people/coverage.js'
import { connectedOn } from '../people/linkedinNote.js'
import { storiesByQuality, wasToldThere } from '../stories/byQuality.js'
import { isBriefed, referencesFor } from './briefReferences.js'
import { hostsOf } from './chain.js'
import { interviewsByTime, isAhead } from './findInterviews.js'
import { type LikelyQuestion, likelyQuestions } from './likelyQuestions.js'
import { bossOf, type DealtQuestion, questionsFor } from './questionsFor.js'

/** What the book knows of an interviewer. */
export interface PreparedPerson {
  contact: Contact
  /** The newest first. */
  interactions: Interaction[]
  /** `byName`: whether the user may say who it was. */
  introducers: { contact: Contact; byName: boolean }[]
  /** What the user and they have in common and both know, so that a sheet on the table may say it. */
  inCommon: string[]
}

/** All that helps to prepare an interview (METHOD section 5). */
export interface Prep {
  /** With the boss, also where only another interview names them. */
  interview: Interview
  people: PreparedPerson[]
  company: Company | null
  /** Contacts at the company who are not interviewers. */
  knownThere: Contact[]
  /** Contacts who worked there and do no more. */
  knewThere: Contact[]
  /** The touches and activities there without the interviewers, the newest first. */
  interactions: Interaction[]
  /** Who led there and is to hear of it. */
  hear: Contact[]
  /** Who vouches for the user and may be called, and whether they were told of this interview. */
  references: { contact: Contact; isBriefed: boolean }[]
  /** The user's stories for each quality. */
  qualities: Record<Quality, Story[]>
  /** The user's answer to the question about a weakness. */
  weakness: Story | null
  /** The ids of the stories that were told at this company before. */
  told: string[]
  questions: DealtQuestion[]
  likely: LikelyQuestion[]
  /** The open promises between the user and people there. */
  promises: { mine: FollowUp[]; theirs: FollowUp[] }
  /** The interviews at other companies that are ahead or without an outcome. */
  elsewhere: Interview[]
  /** What was noted after interviews there, the newest first. */
  debriefs: Debrief[]
}

/** Gathers all that helps to prepare an interview. */
export function interviewPrep(book: Book, interview: Interview, today: Day): Prep {
  const { company, interviewers } = interview
  const isHere = (each: Interview) => isSameCompanyIn(book, each.company, company)
  const inRoom = contactsWith(book, interviewers)
  const isInRoom = ({ id }: Contact) => interviewers.includes(id)
  const knownThere = contactsAt(book, company).filter((each) => !isInRoom(each))
  const isOpen = (each: Interview) => isAhead(each, today) || (each.status !== 'canceled' && each.outcome === undefined)
  return {
    interview: { ...interview, bossId: bossOf(book, interview) },
    people: inRoom.map((each) => preparedPerson(book, each, unnamedFor(inRoom), today)),
    company: companyNamed(book, company) ?? null,
    knownThere,
    knewThere: formerPeopleAt(book, company).filter((each) => !isInRoom(each)),
    interactions: interactionsAt(book, company, knownThere).filter(
      (each) => !peopleOf(each).some((id) => interviewers.includes(id)),
    ),
    hear: contactsWith(book, hostsOf(book, interview)),
    references: referencesFor(book, interview).map((contact) => ({
      contact,
      isBriefed: isBriefed(book, interview, contact),
    })),
    qualities: storiesByQuality(book),
    weakness: book.stories.find(({ weakness }) => weakness !== undefined) ?? null,
    told: book.stories.filter((each) => wasToldThere(book, each, interview)).map(({ id }) => id),
    questions: questionsFor(book, interview),
    likely: likelyQuestions(book, interview),
    promises: promisesWith(book, [...inRoom, ...knownThere], book.interviews.filter(isHere)),
    elsewhere: interviewsByTime(book).filter((each) => isOpen(each) && !isHere(each)),
    debriefs: book.interviews
      .filter(isHere)
      .flatMap(({ debriefs }) => debriefs)
      .toSorted((a, b) => ascending(b.on, a.on)),
  }
}

/** The ids of those whose name one of some people may not hear: the others must not hear it beside them either. */
function unnamedFor(people: readonly Contact[]): ReadonlySet<string> {
  return new Set(people.flatMap(({ unnamedIntroducers = [] }) => unnamedIntroducers))
}

function preparedPerson(book: Book, contact: Contact, unnamed: ReadonlySet<string>, today: Day): PreparedPerson {
  const introducers = contactsWith(book, contact.introducers).map((each) => {
    return { contact: each, byName: !unnamed.has(each.id) }
  })
  return {
    contact,
    interactions: touchesWith(book, contact.id),
    introducers,
    inCommon: [
      ...introducers.filter(({ byName }) => byName).map((each) => `we both know ${each.contact.name}`),
      ...commonWords(book, contact, today),
    ],
  }
}

/** What the user and a contact have in common by the records, for both to read. */
function commonWords({ profile }: Book, contact: Contact, today: Day): string[] {
  // The company would be the same for all interviewers.
  const common = commonGroundWith(profile, today)({ ...contact, company: null })
  return [
    ...(common.sameRole === undefined ? [] : [`similar work: ${contact.title}`]),
    ...(common.sameIndustry === undefined ? [] : ['the same industry']),
    ...(connectedOn(contact.notes) === null ? [] : ['connected on LinkedIn']),
  ]
}

/** The touches with contacts, and what bears the company's name, the newest first. */
function interactionsAt(book: Book, company: string, people: readonly Contact[]): Interaction[] {
  const ids = new Set(people.map(({ id }) => id))
  return book.interactions
    .filter((each) => peopleOf(each).some((id) => ids.has(id)) || isSameCompanyIn(book, each.company, company))
    .sort(newestFirst)
}

/** The open promises to and by contacts, and those that came of interviews, the earliest first. */
function promisesWith(book: Book, contacts: readonly Contact[], interviews: readonly Interview[]): Prep['promises'] {
  const isTheirs = ({ contactId, interviewId }: FollowUp) =>
    contacts.some(({ id }) => id === contactId) || interviews.some(({ id }) => id === interviewId)
  const open = openFollowUps(book).filter(isTheirs)
  return {
    mine: open.filter(({ kind }) => kind === 'promise'),
    theirs: open.filter(({ kind }) => kind === 'their-promise'),
  }
}

function contactsWith(book: Book, ids: readonly string[]): Contact[] {
  return ids.flatMap((id) => contactById(book, id) ?? [])
}
