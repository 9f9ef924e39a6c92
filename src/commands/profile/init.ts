import { setProfile } from '../../book/profile.js'
import type { Profile } from '../../book/schema.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { missing } from '../../flows/missing.js'
import { askProfile } from '../../flows/profile.js'
import { profileLines } from '../../terminal/views/profile.js'

/** Makes the book; what is not said by an option is asked for on a terminal. */
export async function init(ctx: Context, options: Partial<Profile>): Promise<Answer> {
  const { profile: present } = await ctx.store.read()
  const given = Object.keys(options).length > 0
  if (!given && ctx.prompter === null) throw missing(asked.map((name) => ({ name, flag: `--${name}` })))
  const fields = given || ctx.prompter === null ? options : await askProfile(ctx.prompter, present)
  const isNew = !ctx.store.exists()
  const { profile } = await ctx.store.change(ctx.moment(), (book) => {
    const changed = setProfile(book, fields)
    return isNew ? { ...changed, book: { ...changed.book }, says: 'began the book' } : changed
  })
  return answer({ profile, home: ctx.store.home.folder }, (data, look) => [
    ...profileLines(data.profile, look),
    '',
    `Your book is in ${data.home}. Nothing leaves this computer.`,
    'Your first script: rapport script',
  ])
}

const asked = ['name', 'role', 'industry', 'situation']
