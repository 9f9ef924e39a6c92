import type { Channel } from '../model/channel.js'
import type { Contact } from '../model/schema.js'

/** How a contact can be reached. */
export type Reach = Pick<Contact, 'phones' | 'emails' | 'url'>

/** Whether the book has what a channel needs to reach a contact: a number, an address, a page on LinkedIn. */
export function canReach({ phones, emails, url }: Reach, channel: Channel): boolean {
  switch (channel) {
    case 'phone':
    case 'voicemail':
    case 'sms':
      return phones.length > 0
    case 'email':
      return emails.length > 0
    case 'linkedin':
      return url !== undefined && /\blinkedin\.com\//i.test(url)
    default:
      return true
  }
}

/**
 * The channel on which to use a script with a contact, where it is not the first of the script: the first one on which
 * the contact can be reached. Null where the first one fits, or none does.
 */
export function fittingChannel(channels: readonly Channel[], contact: Reach): Channel | null {
  const [first] = channels
  const channel = channels.find((each) => canReach(contact, each))
  return channel === undefined || channel === first ? null : channel
}
