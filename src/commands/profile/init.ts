import { setProfile } from '../../book/profile.js'
import type { Profile } from '../../book/schema.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { askProfile } from '../../flows/profile.js'
import { profileLines } from '../../terminal/views/profile.js'

/** Makes the book; what is not said by a flag is asked for on a terminal. */
export async function init(ctx: Context, options: Partial<Profile>): Promise<Answer> {
  const { profile: present } = await ctx.store.read()
  const given = Object.keys(options).length > 0
  const fields = !given && ctx.prompter ? await askProfile(ctx.prompter, present) : options
  const { profile } = await ctx.store.change(ctx.moment(), (book) => ({
    ...setProfile(book, fields),
    says: 'began the book',
  }))
  return answer({ profile, home: ctx.store.home.folder }, (data, look) => [
    ...profileLines(data.profile, look),
    '',
    `Your book is in ${data.home}. Nothing leaves this computer.`,
    'Your first script: rapport script',
  ])
}
