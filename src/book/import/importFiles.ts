import { counted } from '../../text/counted.js'
import { listed } from '../../text/listed.js'
import type { SamePhone } from '../identity/phoneKey.js'
import type { BookUpdate, Moment } from '../model/book.js'
import type { Book } from '../model/schema.js'
import { type Correspondence, invitationsAsCorrespondence, messagesAsCorrespondence } from './correspondence.js'
import { importApplications } from './importApplications.js'
import { type ImportCounts, importContacts } from './importContacts.js'
import type { FileRow, Source } from './importedContact.js'
import { addFollowed, followedCompanies } from './importFollows.js'
import { importLastTouches } from './importLastTouches.js'
import type {
  ApplicationRow,
  FollowRow,
  InvitationRow,
  LinkedinPerson,
  MessageRow,
  SkippedRow,
} from './linkedinRows.js'
import type { Move } from './moves.js'

/** A file that was read, by what it holds. */
export type ReadFile = { name: string; skipped: SkippedRow[] } & (
  | { source: Source; rows: FileRow[] }
  | { source: 'linkedin-messages'; rows: MessageRow[] }
  | { source: 'linkedin-invitations'; rows: InvitationRow[] }
  | { source: 'linkedin-applications'; rows: ApplicationRow[] }
  | { source: 'linkedin-follows'; rows: FollowRow[] }
)

/** What became of a file. */
export interface FileResult extends Partial<Pick<ImportCounts, 'joined'>> {
  name: string
  source: ReadFile['source']
  read: number
  added: number
  updated: number
  unchanged: number
  skipped: SkippedRow[]
  moved: Move[]
}

export interface ImportAnswers {
  samePhone: SamePhone
  /** Whether a contact goes to the company and the title that a file has. */
  takesMove: (move: Move) => boolean
  /** Whether the companies that the user follows come into the list of companies. */
  takesCompanies: boolean
  /** The user, as their messages name them; null if it is not clear which of the people in them that is. */
  owner: LinkedinPerson | null
}

/**
 * Imports files together: first people, so that all else finds them, then companies and applications, and at last the
 * days on which people last wrote to each other.
 * @returns the result of each file, in the order of the files.
 */
export function importFiles(
  before: Book,
  files: readonly ReadFile[],
  answers: ImportAnswers,
  moment: Moment,
): BookUpdate & { results: FileResult[] } {
  const results = new Map<ReadFile, FileResult>()
  let book = before
  const take = (file: ReadFile, counts: Partial<FileResult>) => results.set(file, { ...noResult(file), ...counts })
  for (const file of files.filter(isPeople)) {
    const imported = importContacts(book, file.rows, moment, answers.samePhone, answers.takesMove)
    book = imported.book
    take(file, imported.counts)
  }
  for (const file of files) {
    if (file.source !== 'linkedin-follows') continue
    const names = followedCompanies(book, file.rows)
    if (answers.takesCompanies) book = addFollowed(book, names, moment)
    take(file, { added: answers.takesCompanies ? names.length : 0, unchanged: file.rows.length - names.length })
  }
  // Behind the companies, so that it makes them `applied`.
  for (const file of files) {
    if (file.source !== 'linkedin-applications') continue
    const { book: next, skipped, ...counts } = importApplications(book, file.rows, moment)
    book = next
    take(file, { ...counts, skipped: [...file.skipped, ...skipped] })
  }
  const written = files.filter(isCorrespondence)
  const touched = importLastTouches(
    book,
    written.map((file) => correspondenceIn(file, answers.owner)),
    moment,
  )
  for (const [index, file] of written.entries()) take(file, touched.counts[index] ?? {})
  const all = files.map((file) => results.get(file) ?? noResult(file))
  return { book: touched.book, summary: summaryOf(all), results: all }
}

/** Whether a file holds people, and not what LinkedIn knows besides. */
export function isPeople(file: ReadFile): file is Extract<ReadFile, { source: Source }> {
  return !file.source.startsWith('linkedin-')
}

type CorrespondenceFile = Extract<ReadFile, { source: 'linkedin-messages' | 'linkedin-invitations' }>

function isCorrespondence(file: ReadFile): file is CorrespondenceFile {
  return file.source === 'linkedin-messages' || file.source === 'linkedin-invitations'
}

function correspondenceIn(file: CorrespondenceFile, owner: LinkedinPerson | null): Iterable<Correspondence> {
  if (file.source === 'linkedin-invitations') return invitationsAsCorrespondence(file.rows)
  return owner === null ? [] : messagesAsCorrespondence(file.rows, owner)
}

function noResult({ name, source, rows, skipped }: ReadFile): FileResult {
  const read = rows.length + skipped.length
  return { name, source, read, added: 0, updated: 0, unchanged: 0, skipped, moved: [] }
}

/** What an import did, for `undo`: imported 12 people, 3 applications and 5 companies. */
function summaryOf(results: FileResult[]): string {
  const kinds: [is: (source: FileResult['source']) => boolean, one: string, many?: string][] = [
    [(source) => !source.startsWith('linkedin-'), 'person', 'people'],
    [(source) => source === 'linkedin-follows', 'company', 'companies'],
    [(source) => source === 'linkedin-applications', 'application'],
    [(source) => source === 'linkedin-messages' || source === 'linkedin-invitations', 'last message'],
  ]
  const parts = kinds.flatMap(([is, one, many]) => {
    const changed = results.filter(({ source }) => is(source)).reduce((sum, each) => sum + each.added + each.updated, 0)
    return changed > 0 ? [counted(changed, one, many)] : []
  })
  return `imported ${listed(parts, 'and')}`
}
