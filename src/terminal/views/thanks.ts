import type { WaitingIntroducer } from '../../book/agenda/waitingToHear.js'
import type { Theme } from '../theme.js'
import { dayLine, shortText } from './phrases.js'

/** Who waits to hear about whom, since when, and what writes the script. */
export function thanksLines(
  waiting: Pick<WaitingIntroducer, 'host' | 'about' | 'since'>[],
  contactRef: (id: string) => string,
  theme: Theme,
): string[] {
  if (waiting.length === 0) return ['Nobody is waiting to hear from you.']
  return waiting.flatMap(({ host, about, since }) => [
    `${theme.strong(shortText(host.name, 60))} · how it went with ${shortText(about.name, 60)} · since ${dayLine(since, theme)}`,
    `  ${theme.accent(`rapport script tell-host ${contactRef(host.id)} --about ${contactRef(about.id)}`)}`,
  ])
}
