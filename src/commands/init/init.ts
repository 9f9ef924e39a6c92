import { RapportError } from '../../book/error.js'
import { setProfile } from '../../book/model/profile.js'
import type { Book, Profile } from '../../book/model/schema.js'
import { parseProfile } from '../../book/people/profileInput.js'
import type { CommandResult, Context } from '../../context.js'
import { askProfile } from '../../flows/askProfile.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { profileLines } from '../../terminal/views/profile.js'

/**
 * Creates the book. Sets the profile from the options, or without any, asks.
 * @throws RapportError `missing`; `book-broken` where the book is gone, unless `--new-book` says to begin a new one;
 * `usage` for `--new-book` where there is a book, and for a wrong address.
 */
export async function init(
  ctx: Context,
  { newBook = false, ...options }: Partial<Profile> & { newBook?: boolean },
): Promise<CommandResult> {
  if (newBook) refuseSecondBook(ctx)
  else await ctx.store.refuseLost()
  const { profile: current } = await ctx.store.read()
  const hasOptions = Object.keys(options).length > 0
  if (!hasOptions && !newBook && ctx.prompter === null)
    throw missing(requiredFields.map((name) => ({ name, flag: `--${name}` })))
  const fields = hasOptions || ctx.prompter === null ? parseProfile(options) : await askProfile(ctx.prompter, current)
  const isNew = !ctx.store.exists()
  const begin = (book: Book) => {
    const changed = setProfile(book, fields)
    return isNew ? { ...changed, book: { ...changed.book }, summary: 'began the book' } : changed
  }
  const { profile } = await ctx.store.change(ctx.moment(), begin, { mayBegin: newBook })
  return commandResult({ profile, home: ctx.store.home.folder }, (data, theme) => [
    ...profileLines(data.profile, theme),
    '',
    `Your book is in ${data.home}. Nothing leaves this computer.`,
    'Your first script: rapport script',
  ])
}

/** @throws RapportError `usage` where there is a book, which a new one would replace. */
function refuseSecondBook({ store }: Context): void {
  if (store.exists())
    throw new RapportError('usage', `You have a book already: ${store.home.book}.`, {
      hint: 'To begin another one beside it, choose another folder with --home.',
    })
}

const requiredFields = ['name', 'role', 'industry', 'situation']
