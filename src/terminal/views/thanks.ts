import type { WaitingIntroducer } from '../../book/agenda/waitingToHear.js'
import { timeSuffix } from '../../book/dates/clock.js'
import type { Theme } from '../theme.js'
import { formatDay, truncate } from './format.js'

/** Introducers who wait for news, about whom and since when, with the command that writes the message. */
export function thanksLines(
  waiting: Pick<WaitingIntroducer, 'host' | 'about' | 'since'>[],
  contactRef: (id: string) => string,
  theme: Theme,
): string[] {
  if (waiting.length === 0) return ['Nobody is waiting to hear from you.']
  return waiting.flatMap(({ host: introducer, about, since }) => [
    `${theme.strong(truncate(introducer.name, 60))} · how it went with ${truncate(about.name, 60)} · since ${formatDay(since, theme)}`,
    `  ${theme.accent(`rapport script tell-host ${contactRef(introducer.id)} --about ${contactRef(about.id)}`)}`,
  ])
}

/** An interview, and who led there. */
interface ChainView {
  interview: { company: string; on: string | null; at: string | null }
  /** Whom the news would be about. */
  aboutId: string | null
  hosts: { id: string; name: string; told: boolean }[]
}

/** Interviews with everybody who led there, with the command that tells those who have not heard. */
export function chainLines(chains: ChainView[], contactRef: (id: string) => string, theme: Theme): string[] {
  if (chains.length === 0) return ['No introduction has led to an interview yet.']
  return chains.flatMap(({ interview, aboutId, hosts }) => {
    const { company, on, at } = interview
    const time = on === null ? '' : ` · ${formatDay(on, theme)}${timeSuffix(at)}`
    const about = aboutId === null ? '' : ` --about ${contactRef(aboutId)}`
    const lines = hosts.flatMap(({ id, name, told }) => [
      `  ${truncate(name, 60)} · ${told ? 'has heard' : 'has not heard yet'}`,
      ...(told ? [] : [`    ${theme.accent(`rapport script tell-host ${contactRef(id)}${about}`)}`]),
    ])
    return [`${theme.strong(`Interview at ${company}`)}${time}`, ...lines]
  })
}
