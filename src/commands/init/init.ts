import { setProfile } from '../../book/model/profile.js'
import type { Profile } from '../../book/model/schema.js'
import type { CommandResult, Context } from '../../context.js'
import { askProfile } from '../../flows/askProfile.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { profileLines } from '../../terminal/views/profile.js'

/** Creates the book. Sets the profile from the options, or without any, asks. @throws RapportError `missing`. */
export async function init(ctx: Context, options: Partial<Profile>): Promise<CommandResult> {
  const { profile: current } = await ctx.store.read()
  const hasOptions = Object.keys(options).length > 0
  if (!hasOptions && ctx.prompter === null) throw missing(requiredFields.map((name) => ({ name, flag: `--${name}` })))
  const fields = hasOptions || ctx.prompter === null ? options : await askProfile(ctx.prompter, current)
  const isNew = !ctx.store.exists()
  const { profile } = await ctx.store.change(ctx.moment(), (book) => {
    const changed = setProfile(book, fields)
    return isNew ? { ...changed, book: { ...changed.book }, summary: 'began the book' } : changed
  })
  return commandResult({ profile, home: ctx.store.home.folder }, (data, theme) => [
    ...profileLines(data.profile, theme),
    '',
    `Your book is in ${data.home}. Nothing leaves this computer.`,
    'Your first script: rapport script',
  ])
}

const requiredFields = ['name', 'role', 'industry', 'situation']
