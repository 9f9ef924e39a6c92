import { RapportError } from '../../book/error.js'
import { parsePairs, profileKeys, setProfile } from '../../book/model/profile.js'
import type { Profile } from '../../book/model/schema.js'
import { parseProfile } from '../../book/people/profileInput.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { missing } from '../../flows/missing.js'
import type { FormField } from '../../terminal/form.js'
import { profileLines } from '../../terminal/views/profile.js'

const lines = ({ profile }: { profile: Profile }, theme: Parameters<typeof profileLines>[1]) =>
  profileLines(profile, theme)

/** Shows the user's profile. */
export async function showProfile(ctx: Context): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const { profile } = await ctx.store.read()
  return commandResult({ profile }, lines)
}

/** Changes the profile with words such as `role=cook`. @throws RapportError `missing`, `usage` for an unknown key or a wrong address. */
export async function changeProfile(ctx: Context, pairs: string[]): Promise<CommandResult> {
  if (pairs.length === 0)
    throw missing([{ name: 'what to set', flag: 'key=value' }], `There is: ${profileKeys.join(', ')}.`)
  return await saveProfile(ctx, parsePairs(pairs, 'profile entry', profileKeys))
}

/**
 * Changes the profile in the editor.
 * @throws RapportError `usage` without a terminal, or when the editor is left with a fault in the form.
 */
export async function editProfile(ctx: Context): Promise<CommandResult> {
  if (ctx.prompter === null)
    throw new RapportError('usage', 'The editor needs a terminal.', { hint: 'Use rapport profile set key=value.' })
  const { editForm } = await import('../../flows/editForm.js')
  const { profile } = await ctx.store.read()
  const fields = profileKeys.map((name): FormField => {
    return { name, kind: longKeys.includes(name) ? 'text' : 'line', value: profile[name] ?? '' }
  })
  const form = { fields, fileName: 'profile.form' }
  const saved = await editForm(ctx, form, ({ texts }) => saveProfile(ctx, texts))
  return saved ?? commandResult({ profile }, () => ['Nothing was changed.'])
}

/** What may take more than a line to say. */
const longKeys: (keyof Profile)[] = ['offer', 'targets', 'situation']

async function saveProfile(ctx: Context, fields: Partial<Profile>): Promise<CommandResult> {
  const cleaned = parseProfile(fields)
  const { profile } = await ctx.store.change(ctx.moment(), (book) => setProfile(book, cleaned))
  return commandResult({ profile }, lines)
}
