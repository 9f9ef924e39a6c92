import { isSharedMailbox } from '../identity/mailKey.js'

/** What a file says of somebody whose name it does not say. */
interface Nameless {
  emails: string[]
  phones: string[]
  company: string | null
}

/**
 * What stands in place of a missing name, the same for every kind of file: an e-mail address of their own, else the
 * company, if it can be reached, else a mailbox that several people read. Null for nothing, since nobody can be called
 * by a company alone.
 * @example standInName({ emails: [], phones: ['+49 30 5555555'], company: 'Beta GmbH' }) // 'Beta GmbH'
 */
export function standInName({ emails, phones, company }: Nameless): string | null {
  const own = emails.find((each) => !isSharedMailbox(each))
  const reachedAt = emails.length + phones.length > 0 ? company : null
  return own ?? reachedAt ?? emails[0] ?? null
}
