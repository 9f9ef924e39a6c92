import type { Book, Contact } from '../model/schema.js'
import { isNewsOf } from './landedNews.js'
import type { ToldHost } from './toldChains.js'
import { whoLedThere } from './whoLedThere.js'

/**
 * Everybody who hears of the user's new job, in the order in which they do, and whether they have; empty where the user has
 * not landed.
 * @example toldOfLanding(book).filter(({ isTold }) => !isTold).length // how many do not know yet
 */
export function toldOfLanding(book: Book): ToldHost[] {
  const { landed } = book
  if (landed === null) return []
  const { first, others } = whoLedThere(book, landed.company)
  const news = new Map(book.followUps.filter((each) => isNewsOf(landed, each)).map((each) => [each.contactId, each]))
  return [...first, ...others].map((host: Contact): ToldHost => {
    const followUp = news.get(host.id)
    return { host, isTold: followUp?.status === 'done', followUp: followUp?.status === 'open' ? followUp : null }
  })
}
