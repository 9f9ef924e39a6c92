import type { Contact } from '../model/schema.js'

/** Nobody has more addresses than this, and thousands for one contact would take hours to compare. */
const most = 100

export const tooMuchReason = `one person would have more than ${most} addresses, numbers, names or tags`

type Lists = Partial<Pick<Contact, 'aliases' | 'emails' | 'phones' | 'tags'>>

/** Whether a person of a file, or the changes to a contact, have longer lists than one contact may have. */
export function isTooMuch({ aliases, emails, phones, tags }: Lists): boolean {
  return isLong(aliases) || isLong(emails) || isLong(phones) || isLong(tags)
}

function isLong(list: string[] = []): boolean {
  return list.length > most
}
