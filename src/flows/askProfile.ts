import { defaultSituation } from '../book/model/profile.js'
import type { Profile } from '../book/model/schema.js'
import type { Prompter } from '../terminal/prompter.js'

const questions = [
  ['name', 'Your name?'],
  ['role', 'Role you are looking for?'],
  ['industry', 'Industry?'],
  ['situation', 'How do you say where you stand?'],
] as const

/**
 * Asks the four questions about the user whose answers most scripts need. Enter skips a question, or accepts the
 * current value.
 * @returns only the fields that changed.
 */
export async function askProfile(prompter: Prompter, current: Profile): Promise<Partial<Profile>> {
  const fields: Partial<Profile> = {}
  for (const [key, message] of questions) {
    const defaultAnswer = current[key] ?? (key === 'situation' ? defaultSituation : null)
    const answer = (
      await prompter.input({ message, ...(defaultAnswer === null ? {} : { default: defaultAnswer }) })
    ).trim()
    // Leave out what did not change: another process may change it in the meantime.
    if (answer !== (current[key] ?? '')) fields[key] = answer
  }
  return fields
}
