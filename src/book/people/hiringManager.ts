import { fold } from '../identity/fold.js'
import type { Contact } from '../model/schema.js'

/** The tag of people who decide on hiring (CLI contract, People). */
const tag = 'hiring-manager'

/** Whether somebody decides on hiring, as their tags say. */
export function isHiringManager({ tags }: Pick<Contact, 'tags'>): boolean {
  return tags.some((each) => fold(each) === tag)
}
