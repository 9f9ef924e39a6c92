import { fold } from '../identity/fold.js'
import type { Contact } from '../model/schema.js'

/** The tag of contacts who decide on hiring (CLI contract, People). */
const tag = 'hiring-manager'

/** Whether a contact has the tag of a hiring manager, in any case. */
export function isHiringManager({ tags }: Pick<Contact, 'tags'>): boolean {
  return tags.some((each) => fold(each) === tag)
}
