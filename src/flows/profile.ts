import { usualSituation } from '../book/profile.js'
import type { Profile } from '../book/schema.js'
import type { Prompter } from '../terminal/prompter.js'

/** The four questions that every script needs answers to; Enter skips, or keeps what is there. */
export async function askProfile(prompter: Prompter, present: Profile): Promise<Partial<Profile>> {
  const ask = (message: string, value: string | null) =>
    prompter.input({ message, ...(value === null ? {} : { default: value }) })
  return {
    name: await ask('Your name?', present.name),
    role: await ask('Role you are looking for?', present.role),
    industry: await ask('Industry?', present.industry),
    situation: await ask('How do you say where you stand?', present.situation ?? usualSituation),
  }
}
