import { defaultSituation } from '../book/model/profile.js'
import type { Profile } from '../book/model/schema.js'
import type { Prompter } from '../terminal/prompter.js'

const questions = [
  ['name', 'Your name?'],
  ['role', 'Role you are looking for?'],
  ['industry', 'Industry?'],
  ['situation', 'How do you say where you stand?'],
] as const

/** The four questions that every script needs answers to; Enter skips, or keeps what is there. */
export async function askProfile(prompter: Prompter, present: Profile): Promise<Partial<Profile>> {
  const fields: Partial<Profile> = {}
  for (const [key, message] of questions) {
    const usual = present[key] ?? (key === 'situation' ? defaultSituation : null)
    const answer = (await prompter.input({ message, ...(usual === null ? {} : { default: usual }) })).trim()
    // What is as it was is left alone: somebody else may have changed it in the meantime.
    if (answer !== (present[key] ?? '')) fields[key] = answer
  }
  return fields
}
