import { setProfile } from '../../book/model/profile.js'
import type { Profile } from '../../book/model/schema.js'
import type { CommandResult, Context } from '../../context.js'
import { askProfile } from '../../flows/askProfile.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { profileLines } from '../../terminal/views/profile.js'

/** Makes the book; what is not said by an option is asked for on a terminal. */
export async function init(ctx: Context, options: Partial<Profile>): Promise<CommandResult> {
  const { profile: present } = await ctx.store.read()
  const given = Object.keys(options).length > 0
  if (!given && ctx.prompter === null) throw missing(asked.map((name) => ({ name, flag: `--${name}` })))
  const fields = given || ctx.prompter === null ? options : await askProfile(ctx.prompter, present)
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

const asked = ['name', 'role', 'industry', 'situation']
