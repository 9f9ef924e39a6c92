import type { WaitingIntroducer } from '../../book/agenda/waitingToHear.js'
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
