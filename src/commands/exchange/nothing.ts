import type { Book } from '../../book/model/schema.js'
import type { Context } from '../../context.js'

/**
 * Says beside an export that nobody is in it, and why. Where there is no book, how to begin was said already.
 * @param so what comes of it, such as `there is no card to write`.
 */
export async function tellIfNobody({ store, printNotice }: Context, { contacts }: Book, so: string): Promise<void> {
  if (!store.exists() || contacts.some((each) => each.status === 'active')) return
  if (contacts.length === 0)
    await printNotice(`Nobody is in your book yet, so ${so}. Add somebody with: rapport contact add <name>`)
  else
    await printNotice(
      `Everybody in your book is put aside, so ${so}. Bring somebody back with: rapport contact archive <name> --back`,
    )
}

/** Says beside a calendar that it has no entry. */
export async function tellIfNothingIsOpen({ store, printNotice }: Context, entries: unknown[]): Promise<void> {
  if (!store.exists() || entries.length > 0) return
  await printNotice(
    'Nothing is open, so there is no entry in the calendar. Plan something with: rapport follow-up add <name> <when>',
  )
}
