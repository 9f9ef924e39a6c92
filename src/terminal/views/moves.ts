import { formerJobWords } from '../../book/people/formerJob.js'
import { indent, truncate } from './format.js'

interface Place {
  company: string | null
  title: string | null
}

/** The most moves that are listed. */
const maxNamed = 10

/** Contacts who work elsewhere in a file than in the book: where they were, and where they are now. */
export function movesLines(moves: readonly { name: string; from: Place; to: Place }[]): string[] {
  const count = moves.length
  const named = moves
    .slice(0, maxNamed)
    .map(({ name, from, to }) => indent(`${truncate(name, 40)}: ${placeWords(from)}, now ${placeWords(to)}`))
  return [
    `${count} ${count === 1 ? 'person has' : 'people have'} a new job in this file:`,
    ...named,
    ...(count > maxNamed ? [indent(`and ${count - maxNamed} more`)] : []),
  ]
}

const placeWords = ({ company, title }: Place) => {
  const job = title === null ? null : truncate(title, 40)
  return company === null ? (job ?? '') : formerJobWords({ company: truncate(company, 40), title: job })
}
