import type { Book } from '../../book/model/schema.js'
import type { ExportedPeople } from '../../book/reports/exportPeople.js'
import type { Context } from '../../context.js'

/** What comes of it if nobody is exported. */
const consequences = {
  csv: 'there is only the line with the names of the columns',
  vcard: 'there is no card to write',
}

/** Says beside an export that nobody is in it, and why. Without a book, the user was told already how to begin. */
export async function tellIfNobody(
  { store, printNotice }: Context,
  { contacts }: Book,
  { people }: ExportedPeople,
  kind: keyof typeof consequences,
): Promise<void> {
  if (!store.exists() || people.length > 0) return
  const so = consequences[kind]
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
