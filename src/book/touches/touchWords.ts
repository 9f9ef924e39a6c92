import type { Channel } from '../model/channel.js'
import type { Touch } from '../model/schema.js'

/** A touch in a few words, up to the name: "a call with", "an e-mail to". */
export function touchWords({ channel, direction, outcome }: Touch): string {
  const towards = direction === 'in' ? 'from' : 'to'
  const words: Record<Channel, string> = {
    phone: outcome === 'spoke' || outcome === 'met' ? 'a call with' : `a call ${towards}`,
    email: `an e-mail ${towards}`,
    linkedin: `a LinkedIn message ${towards}`,
    voicemail: `a voicemail ${towards}`,
    sms: `a text message ${towards}`,
    meeting: 'a meeting with',
    other: 'a contact with',
  }
  return words[channel]
}
