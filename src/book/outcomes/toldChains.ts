import { hostsOf } from '../interviews/chain.js'
import { interviewsByTime } from '../interviews/findInterviews.js'
import { contactById } from '../model/lookup.js'
import type { Book, Contact, FollowUp, Interview } from '../model/schema.js'

/** Somebody along the chain that led to an interview, and whether they have heard of it. */
export interface ToldHost {
  host: Contact
  isTold: boolean
  /** What is open to tell them; null where nothing is planned. */
  followUp: FollowUp | null
}

/** Who led to an interview. */
export interface ToldChain {
  interview: Interview
  hosts: ToldHost[]
}

/** The interviews that others led to, by time, each with everybody along its chain; without those that were called off. */
export function toldChains(book: Book): ToldChain[] {
  return interviewsByTime(book)
    .filter(({ status }) => status !== 'canceled')
    .map((interview) => ({ interview, hosts: toldHosts(book, interview) }))
    .filter(({ hosts }) => hosts.length > 0)
}

/** Those along the chain who were not there themselves. */
function toldHosts(book: Book, interview: Interview): ToldHost[] {
  return hostsOf(book, interview).flatMap((id) => {
    const host = contactById(book, id)
    return host === undefined ? [] : [toldHost(book, interview, host)]
  })
}

function toldHost({ followUps }: Book, interview: Interview, host: Contact): ToldHost {
  const news = followUps.filter(
    (each) => each.kind === 'tell-host' && each.contactId === host.id && isAbout(each, interview),
  )
  return {
    host,
    isTold: news.some(({ status }) => status === 'done'),
    followUp: news.find(({ status }) => status === 'open') ?? null,
  }
}

/** Whether news are of an interview: opened with it, or about somebody who was there, by its meeting. */
function isAbout({ interviewId, openedBy, aboutId = '' }: FollowUp, interview: Interview): boolean {
  if (interviewId === interview.id) return true
  return openedBy !== null && openedBy === interview.interactionId && interview.interviewers.includes(aboutId)
}
