import type { Book, FollowUp } from './schema.js'

/** The follow-ups that a change of a book opened, closed and moved. */
export interface ChangedFollowUps {
  opened: FollowUp[]
  closed: FollowUp[]
  moved: FollowUp[]
}

/** A change of a book that is one of several. */
export type Step = { book: Book } & Partial<ChangedFollowUps>

/**
 * The book after several changes, one after the other, and all follow-ups that changed with them; what one step opened or
 * moved and a later one closed is only among the closed. A step that is null is left out.
 * @example inSteps(book, [(each) => tellHosts(each, interview, hosts, moment), isOver ? endWaiting : null]).opened
 */
export function inSteps(before: Book, steps: (((book: Book) => Step) | null)[]): { book: Book } & ChangedFollowUps {
  let book = before
  const all: ChangedFollowUps = { opened: [], closed: [], moved: [] }
  for (const step of steps) {
    if (step === null) continue
    const { opened = [], closed = [], moved = [], book: next } = step(book)
    book = next
    const isClosed = ({ id }: FollowUp) => closed.some((each) => each.id === id)
    all.opened = [...all.opened.filter((each) => !isClosed(each)), ...opened]
    all.moved = [...all.moved.filter((each) => !isClosed(each)), ...moved]
    all.closed.push(...closed)
  }
  return { book, ...all }
}
