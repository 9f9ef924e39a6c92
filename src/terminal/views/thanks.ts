import { suggestedScripts } from '../../book/agenda/suggestedScripts.js'
import type { WaitingIntroducer } from '../../book/agenda/waitingToHear.js'
import { timeSuffix } from '../../book/dates/clock.js'
import type { Theme } from '../theme.js'
import { formatDay, truncate } from './format.js'

/** What the lines say of records by their ids. */
export interface ThanksRefs {
  /** How to write a contact in a command. */
  contactRef: (id: string) => string
  /** An interview that is still to come; null for another one or none. */
  interviewAhead: (interviewId: string | null) => { company: string; on?: string | undefined } | null
}

/** An introducer who waits for news. */
interface Waiting extends Pick<WaitingIntroducer, 'host' | 'about' | 'since'> {
  followUp: { interviewId: string | null }
}

/** Introducers who wait for news, about whom and since when, with the command that writes the message. */
export function thanksLines(waiting: Waiting[], refs: ThanksRefs, theme: Theme): string[] {
  if (waiting.length === 0) return ['Nobody is waiting to hear from you.']
  return waiting.flatMap(({ host, about, since, followUp }) => {
    const ahead = refs.interviewAhead(followUp.interviewId)
    const news = ahead
      ? `your interview at ${truncate(ahead.company, 60)}${ahead.on ? ` · ${formatDay(ahead.on, theme)}` : ''}`
      : `how it went with ${truncate(about.name, 60)} · since ${formatDay(since, theme)}`
    return [
      `${theme.strong(truncate(host.name, 60))} · ${news}`,
      `  ${theme.accent(newsCommand(host, about, ahead !== null, refs))}`,
    ]
  })
}

/** The command that writes the news of somebody, or of an interview that is still to come. */
function newsCommand(
  host: { id: string },
  about: { id: string } | null,
  isAhead: boolean,
  { contactRef }: ThanksRefs,
): string {
  const script = isAhead ? suggestedScripts.interviewNews : suggestedScripts.tellHost
  return `rapport script ${script} ${contactRef(host.id)}${about === null ? '' : ` --about ${contactRef(about.id)}`}`
}

/** An interview, and who led there. */
interface ChainView {
  interview: { id: string; company: string; on: string | null; at: string | null }
  /** Whom the news would be about. */
  aboutId: string | null
  hosts: { id: string; name: string; told: boolean }[]
}

/** Interviews with everybody who led there, with the command that tells those who have not heard. */
export function chainLines(chains: ChainView[], refs: ThanksRefs, theme: Theme): string[] {
  if (chains.length === 0) return ['No introduction has led to an interview yet.']
  return chains.flatMap(({ interview, aboutId, hosts }) => {
    const { id, company, on, at } = interview
    const about = aboutId === null ? null : { id: aboutId }
    const time = on === null ? '' : ` · ${formatDay(on, theme)}${timeSuffix(at)}`
    const lines = hosts.flatMap((host) => [
      `  ${truncate(host.name, 60)} · ${host.told ? 'has heard' : 'has not heard yet'}`,
      ...(host.told ? [] : [`    ${theme.accent(newsCommand(host, about, refs.interviewAhead(id) !== null, refs))}`]),
    ])
    return [`${theme.strong(`Interview at ${company}`)}${time}`, ...lines]
  })
}
