import { RapportError } from '../../book/error.js'
import { profileKeys, setProfile } from '../../book/model/profile.js'
import type { Profile } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import { listed } from '../../text/listed.js'
import type { PreparedScript } from './preparedScript.js'

/**
 * Offers to save answers about the user in their profile, for the next script. Does nothing when there are none. What is
 * not an address or a number stays in the script alone: it was only said once.
 */
export async function offerToSaveProfile(ctx: Context, { script, slotsAsked }: PreparedScript): Promise<void> {
  let fields: Partial<Profile> = {}
  for (const { name, from } of slotsAsked) {
    // A slot that is filled from the contact first is about the contact, such as an industry.
    const key = profileKeys.find((each) => from[0] === `profile.${each}`)
    if (key !== undefined && script.slots[name])
      fields = { ...fields, ...(await cleanedOrNone({ [key]: script.slots[name] })) }
  }
  const keys = Object.keys(fields)
  if (ctx.prompter === null || keys.length === 0) return
  const message = `Keep your ${listed(keys, 'and')} for the next script?`
  if (await ctx.prompter.confirm({ message, default: true }))
    await ctx.store.change(ctx.moment(), (book) => setProfile(book, fields))
}

/** The fields as the profile has them; none for what it refuses. */
async function cleanedOrNone(fields: Partial<Profile>): Promise<Partial<Profile>> {
  const { parseProfile } = await import('../../book/people/profileInput.js')
  try {
    return parseProfile(fields)
  } catch (error) {
    if (!(error instanceof RapportError)) throw error
    return {}
  }
}
