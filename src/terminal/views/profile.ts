import { profileKeys } from '../../book/model/profile.js'
import type { Profile } from '../../book/model/schema.js'
import type { Theme } from '../theme.js'
import { alignColumns } from './format.js'

/** The profile, one line for each entry; missing entries are shown too. */
export function profileLines(profile: Profile, theme: Theme): string[] {
  return alignColumns(
    profileKeys.map((key) => [theme.faint(key), profile[key] ?? theme.faint('not said yet')]),
    theme,
  )
}
