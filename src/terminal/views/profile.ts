import { profileKeys } from '../../book/model/profile.js'
import type { Profile } from '../../book/model/schema.js'
import type { Theme } from '../theme.js'
import { factLines } from './format.js'

/** The profile, entry by entry; missing entries are shown too. */
export function profileLines(profile: Profile, theme: Theme): string[] {
  return factLines(
    profileKeys.map((key) => [key, profile[key] ?? theme.faint('not said yet')]),
    theme,
  )
}
