import type { Day } from '../../book/dates/day.js'
import { lastTouchWith } from '../../book/model/lookup.js'
import { contactToJson } from '../../book/model/toJson.js'
import { type ContactOrder, listContacts } from '../../book/people/listContacts.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { contactListLines } from '../../terminal/views/contact.js'

export interface ListOptions {
  tag?: string
  company?: string
  stale?: string
  archived?: boolean
  sort?: ContactOrder
}

/** Lists the contacts that match a text and the options, by name, or best match first when there is a text. */
export async function list(ctx: Context, words: string[], options: ListOptions): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const { stale, sort, ...filter } = options
  const staleSince = stale === undefined ? null : await sinceDay(ctx, stale)
  const book = await ctx.store.read()
  const text = words.join(' ')
  const contacts = listContacts(book, { ...filter, text, staleSince, ...(sort && { order: sort }) })
  const isWhole = text === '' && staleSince === null && Object.keys(filter).length === 0
  const lastTouch = { get: (id: string) => lastTouchWith(book, id)?.on }
  return commandResult({ contacts: contacts.map(contactToJson) }, (data, theme) =>
    contactListLines(data, { lastTouch, isWhole }, theme),
  )
}

/** The day since which contacts are stale. What reads days is loaded only where one is named. */
async function sinceDay(ctx: Context, text: string): Promise<Day> {
  const { parseAndPrintSince } = await import('../../flows/parseDay.js')
  return await parseAndPrintSince(ctx, text, 'Not in touch since')
}
