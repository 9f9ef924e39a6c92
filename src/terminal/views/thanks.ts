import type { News } from '../../book/agenda/newsOf.js'
import type { WaitingIntroducer } from '../../book/agenda/waitingToHear.js'
import { timeSuffix } from '../../book/dates/clock.js'
import { suggestedScripts } from '../../book/model/suggestedScripts.js'
import type { Theme } from '../theme.js'
import { type ContactRef, formatDay, truncate } from './format.js'

/** An introducer who waits for news. */
type Waiting = Pick<WaitingIntroducer, 'host' | 'about' | 'since'> & News & { followUp: { why: string | null } }

/** Introducers who wait for news, about whom and since when, with the command that writes the message. */
export function thanksLines(waiting: Waiting[], contactRef: ContactRef, theme: Theme): string[] {
  if (waiting.length === 0) return ['Nobody is waiting to hear from you.']
  return waiting.flatMap(({ host, about, since, ahead, template, followUp }) => {
    const news = ahead
      ? `your interview at ${truncate(ahead.company, 60)}${ahead.on === null ? '' : ` · ${formatDay(ahead.on, theme)}`}`
      : `${about === null ? (followUp.why ?? 'how it went') : `how it went with ${truncate(about.name, 60)}`} · since ${formatDay(since, theme)}`
    return [
      `${theme.strong(truncate(host.name, 60))} · ${news}`,
      `  ${theme.accent(newsCommand(template, host.id, about?.id ?? null, contactRef))}`,
    ]
  })
}

/** The command that writes the news of somebody. */
function newsCommand(template: string, hostId: string, aboutId: string | null, contactRef: ContactRef): string {
  return `rapport script ${template} ${contactRef(hostId)}${aboutId === null ? '' : ` --about ${contactRef(aboutId)}`}`
}

/** An interview, and who led there. */
interface ChainView {
  interview: { company: string; on: string | null; at: string | null }
  /** Whom the news would be about. */
  aboutId: string | null
  /** The id of the script that tells it. */
  template: string
  hosts: { id: string; name: string; told: boolean }[]
}

/** Interviews with everybody who led there, with the command that tells those who have not heard. */
export function chainLines(chains: ChainView[], contactRef: ContactRef, theme: Theme): string[] {
  if (chains.length === 0) return ['No introduction has led to an interview yet.']
  return chains.flatMap(({ interview, aboutId, template, hosts }) => {
    const { company, on, at } = interview
    const time = on === null ? '' : ` · ${formatDay(on, theme)}${timeSuffix(at)}`
    const lines = hosts.flatMap((host) => [
      `  ${truncate(host.name, 60)} · ${host.told ? 'has heard' : 'has not heard yet'}`,
      ...(host.told ? [] : [`    ${theme.accent(newsCommand(template, host.id, aboutId, contactRef))}`]),
    ])
    return [`${theme.strong(`Interview at ${company}`)}${time}`, ...lines]
  })
}

/** Where the user has landed, and everybody who is to hear it. */
interface LandedChainView {
  landed: { company: string } | null
  /** The day from which on people may know; null for none. */
  publicOn: string | null
  hosts: (ChainView['hosts'][number] & { followUp: { dueOn: string } | null })[]
}

/** Everybody who led to the new job, who has heard of it, and the command that tells the others. */
export function landedChainLines(
  { landed, publicOn, hosts }: LandedChainView,
  contactRef: ContactRef,
  theme: Theme,
): string[] {
  const isPublic = publicOn !== null && publicOn <= theme.today
  if (landed === null) return ['When you have a new job: rapport landed Acme --start "jan 4"']
  if (hosts.length === 0) return [`Nobody in your book led to the job at ${truncate(landed.company, 60)}.`]
  return [
    theme.strong(`Your new job at ${truncate(landed.company, 60)}`),
    ...(isPublic ? [] : [publicOn === null ? notYet : `  They can know from ${formatDay(publicOn, theme)} on.`]),
    ...hosts.flatMap(({ id, name, told, followUp }) => {
      const day = followUp === null ? '' : `: ${formatDay(followUp.dueOn, theme)}`
      const command = `rapport script ${suggestedScripts.landed} ${contactRef(id)}`
      return [
        `  ${truncate(name, 60)} · ${told ? 'has heard' : `has not heard yet${day}`}`,
        ...(told || !isPublic ? [] : [`    ${theme.accent(command)}`]),
      ]
    }),
  ]
}

const notYet = '  Nobody hears until you say when people can know: rapport landed --public "jan 4"'
