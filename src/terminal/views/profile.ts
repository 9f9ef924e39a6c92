import { profileKeys } from '../../book/profile.js'
import type { Profile } from '../../book/schema.js'
import type { Look } from '../look.js'
import { columns } from './words.js'

/** What scripts know about me, a line each; what is not said yet is named too. */
export function profileLines(profile: Profile, look: Look): string[] {
  return columns(
    profileKeys.map((key) => [look.faint(key), profile[key] ?? look.faint('not said yet')]),
    look,
  )
}
