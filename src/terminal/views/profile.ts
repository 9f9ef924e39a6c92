import { profileKeys } from '../../book/model/profile.js'
import type { Profile } from '../../book/model/schema.js'
import type { Theme } from '../theme.js'
import { columns } from './phrases.js'

/** What scripts know about me, a line each; what is not said yet is named too. */
export function profileLines(profile: Profile, look: Theme): string[] {
  return columns(
    profileKeys.map((key) => [look.faint(key), profile[key] ?? look.faint('not said yet')]),
    look,
  )
}
