import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Fields = Record<string, Json>

/** What a book in a folder holds, as it is; without which change it is. */
export function bookContent(home: string): Fields {
  const { seal: _, change: __, ...content } = JSON.parse(readFileSync(join(home, 'book.json'), 'utf8'))
  return content
}

/** The id of the change that led to the book in a folder. */
export function changeId(home: string): string {
  return JSON.parse(readFileSync(join(home, 'book.json'), 'utf8')).change.id
}

/**
 * What a book holds, with words in place of ids, without instants, and its records in an order of their own: so two books
 * are the same where the same was said, whenever and in whichever order.
 */
export function bookInWords(home: string): Fields {
  const content = bookContent(home)
  const names = new Map<Json, string>()
  const list = (key: string) => content[key] as Fields[]
  const name = (key: string, words: (record: Fields) => Json[]) => {
    for (const record of list(key))
      names.set(
        record.id ?? null,
        words(record)
          .map((word) => names.get(word) ?? word)
          .join(' '),
      )
  }
  name('contacts', ({ name }) => [name ?? null])
  name('companies', ({ name }) => [name ?? null])
  name('interviews', ({ company, on }) => [company ?? null, on ?? null])
  name('stories', ({ title }) => [title ?? null])
  name('interactions', ({ on, channel, contactId }) => [on ?? null, channel ?? null, contactId ?? null])
  name('followUps', ({ kind, dueOn, contactId, why }) => [kind ?? null, dueOn ?? null, contactId ?? null, why ?? null])
  const inWords = (value: Json): Json => {
    if (Array.isArray(value)) {
      const words = value.map(inWords)
      return typeof value[0] === 'object' ? words.sort(byText) : words
    }
    if (value === null || typeof value !== 'object') return names.get(value) ?? value
    const fields = Object.entries(value).filter(([key]) => !['createdAt', 'updatedAt'].includes(key))
    return Object.fromEntries(fields.sort(byText).map(([key, each]) => [key, inWords(each)]))
  }
  const { id: _, ...others } = content
  return inWords(others) as Fields
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}
