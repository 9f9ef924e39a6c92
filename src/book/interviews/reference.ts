import { fold } from '../identity/fold.js'
import type { Contact } from '../model/schema.js'

/** The tag of a contact whom an employer may call. */
const referenceTag = 'reference'

/** Whether a contact, who is not archived, vouches for the user: they have the tag `reference`. */
export function isReference({ tags, status }: Contact): boolean {
  return status === 'active' && tags.some((each) => fold(each) === referenceTag)
}
