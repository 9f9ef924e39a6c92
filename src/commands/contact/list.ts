import { lastTouches } from '../../book/agenda/due.js'
import { fold } from '../../book/identity/fold.js'
import { ascending } from '../../book/model/order.js'
import type { Contact } from '../../book/model/schema.js'
import { contactToJson } from '../../book/model/toJson.js'
import { searchContacts } from '../../book/people/search.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { sinceDay } from '../../flows/readDay.js'
import { contactListLines } from '../../terminal/views/contact.js'

export interface ListOptions {
  tag?: string
  company?: string
  stale?: string
  archived?: boolean
  sort?: 'name' | 'last' | 'added'
}

/** People that fit a text and the flags; by name, or best match first where a text is given. */
export async function list(ctx: Context, text: string[], options: ListOptions): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const { tag, company, archived, sort } = options
  const stale = options.stale === undefined ? null : await sinceDay(ctx, options.stale, 'Not in touch since')
  const book = await ctx.store.read()
  const last = new Map([...lastTouches(book)].map(([id, touch]) => [id, touch.on]))
  const fits = (contact: Contact) =>
    contact.status === (archived ? 'archived' : 'active') &&
    (tag === undefined || contact.tags.some((each) => fold(each) === fold(tag))) &&
    (company === undefined || fold(contact.company ?? '').includes(fold(company))) &&
    (stale === null || (last.get(contact.id) ?? '') < stale)
  const people = searchContacts(book.contacts.filter(fits), text.join(' '))
  const order = sort ?? (text.length > 0 ? null : 'name')
  const sorted = order === null ? people : people.toSorted(orders(last)[order])
  const isWhole =
    text.length === 0 && [tag, company, stale, archived].every((each) => each === undefined || each === null)
  return commandResult({ contacts: sorted.map(contactToJson) }, (data, theme) =>
    contactListLines(data, { lastTouch: last, isWhole }, theme),
  )
}

type Order = (a: Contact, b: Contact) => number

function orders(last: Map<string, string>): Record<'name' | 'last' | 'added', Order> {
  const touched = (contact: Contact) => last.get(contact.id) ?? ''
  return {
    name: (a, b) => a.name.localeCompare(b.name),
    last: (a, b) => ascending(touched(b), touched(a)),
    added: (a, b) => ascending(b.createdAt, a.createdAt),
  }
}
