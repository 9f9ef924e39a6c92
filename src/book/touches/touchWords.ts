import type { Channel } from '../model/channel.js'
import type { Touch } from '../model/schema.js'

/** A touch in words that a name can follow: "a call with", "an e-mail to". */
export function touchWords({ channel, direction, outcome }: Touch): string {
  const preposition = direction === 'in' ? 'from' : 'to'
  const words: Record<Channel, string> = {
    phone: outcome === 'spoke' || outcome === 'met' ? 'a call with' : `a call ${preposition}`,
    email: `an e-mail ${preposition}`,
    linkedin: `a LinkedIn message ${preposition}`,
    voicemail: `a voicemail ${preposition}`,
    sms: `a text message ${preposition}`,
    video: 'a video call with',
    meeting: 'a meeting with',
    other: 'a contact with',
  }
  return words[channel]
}
