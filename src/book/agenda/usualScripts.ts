import type { Channel } from '../model/channel.js'
import type { DueKind } from '../model/kind.js'
import type { Touch } from '../model/schema.js'

/**
 * The scripts that Rapport proposes, by what they are for (CLI contract, Scripts). Only here does the book know shipped
 * scripts by their ids: what a script does once it was used is told by its front matter.
 */
export const usualScripts = {
  introduce: 'intro',
  reconnect: 'reconnect',
  partAsFriends: 'close-out',
  nudge: 'nudge',
  thank: 'thank-you',
  tellHost: 'tell-host',
} as const

/** What begins a talk on channels for which the introduction is not made. */
export const usualBeginnings: Partial<Record<Channel, string>> = {
  voicemail: 'voicemail',
  linkedin: 'linkedin-message',
}

/**
 * The script that fits a follow-up, after the last touch with the contact: a plain one is an introduction until we have
 * talked; a reminder that was sent already is followed by a friendly end. Null where no script is made for it.
 */
export function scriptFor({ kind }: { kind: DueKind }, last: Touch | null | undefined, talked: boolean): string | null {
  switch (kind) {
    case 'first-contact':
      return usualScripts.introduce
    case 'follow-up':
      if (last?.outcome === 'declined') return usualScripts.partAsFriends
      return talked ? usualScripts.reconnect : usualScripts.introduce
    case 'keep-in-touch':
      return usualScripts.reconnect
    case 'try-someone-else':
      return null
    case 'nudge':
      return last?.fulfilled === 'nudge' ? usualScripts.partAsFriends : usualScripts.nudge
    case 'thank-you':
      return usualScripts.thank
    case 'tell-host':
      return usualScripts.tellHost
  }
}
