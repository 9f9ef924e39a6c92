import { columnKey } from '../tables/columns.js'
import { readTable } from '../tables/table.js'

/** The files of LinkedIn's archive that are read, besides the connections. */
export type LinkedinFileKind = 'messages' | 'invitations' | 'applications' | 'follows'

/** The columns (`columnKey`) by which each kind is known; messages have had others in 2018, 2020 and 2023. */
const kinds: [kind: LinkedinFileKind, columns: string[]][] = [
  ['messages', ['from', 'to', 'date', 'conversationid']],
  ['messages', ['from', 'to', 'date', 'senderprofileurl']],
  ['messages', ['from', 'to', 'date', 'content', 'folder']],
  ['invitations', ['from', 'to', 'sentat', 'direction']],
  ['applications', ['applicationdate', 'companyname']],
  ['follows', ['organization', 'followedon']],
]

/** How much of a text is searched for its header. */
const maxHeaderEnd = 20_000
/** How many lines the note before a header may have; LinkedIn's have three. */
const maxNoteLines = 15
/** The note that LinkedIn puts before the header of some files. */
const note = /^\W*notes\W/i

/**
 * Which file of LinkedIn's archive a text is, by the names of its columns; null for any other text.
 * @example linkedinFileKind('Organization,Followed On\nAcme,…') // 'follows'
 */
export function linkedinFileKind(text: string): LinkedinFileKind | null {
  return linkedinHeader(text)?.kind ?? null
}

/**
 * The kind of a file of LinkedIn's archive, and the index where its header begins: after a byte order mark and a note;
 * null for any other text.
 */
export function linkedinHeader(text: string): { kind: LinkedinFileKind; start: number } | null {
  const top = text.slice(0, maxHeaderEnd)
  const begin = top.startsWith('\uFEFF') ? 1 : 0
  const starts = note.test(top) ? lineStarts(top) : [begin]
  for (const start of starts) {
    const kind = kindOf(readTable(start === 0 ? top : firstLine(top, start)).header)
    if (kind !== null) return { kind, start }
  }
  return null
}

function kindOf(header: string[]): LinkedinFileKind | null {
  const keys = new Set(header.map(columnKey))
  return kinds.find(([, columns]) => columns.every((each) => keys.has(each)))?.[0] ?? null
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: breaks } of text.matchAll(/[\r\n]+/g)) {
    starts.push(index + breaks.length)
    if (starts.length > maxNoteLines) break
  }
  return starts
}

function firstLine(text: string, start: number): string {
  const [line = ''] = text.slice(start).split(/[\r\n]/, 1)
  return line
}
