import { profileKeys } from '../../book/model/profile.js'
import type { Profile } from '../../book/model/schema.js'
import type { Theme } from '../theme.js'
import { columns } from './phrases.js'

/** What scripts know about me, a line each; what is not said yet is named too. */
export function profileLines(profile: Profile, theme: Theme): string[] {
  return columns(
    profileKeys.map((key) => [theme.faint(key), profile[key] ?? theme.faint('not said yet')]),
    theme,
  )
}
