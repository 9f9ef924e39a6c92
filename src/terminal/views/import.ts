import type { Source } from '../../book/import/importedContact.js'
import type { FileResult } from '../../book/import/importFiles.js'
import { counted } from '../../text/counted.js'
import type { Theme } from '../theme.js'
import { truncate } from './format.js'
import { movesLines } from './moves.js'

/** What an import did, file by file. */
export interface ImportView {
  files: readonly FileResult[]
  /** Whether all who have a new company or title in a file have it in the book now. */
  isTaken: boolean
  dryRun: boolean
}

/** What a kind of file is called in sentences. */
export const sourceLabels: Record<Source, string> = {
  linkedin: 'LinkedIn',
  google: 'Google',
  outlook: 'Outlook',
  vcard: 'an address book (vCard)',
  csv: 'a table (CSV)',
  json: 'a book of Rapport',
}

/** The most lines listed for each reason, and the most reasons. */
const maxNamed = 10

/** The result of an import: how many rows were new, updated or unchanged, and which lines were skipped, and why. */
export function importedLines({ files, isTaken, dryRun }: ImportView, theme: Theme): string[] {
  const lines = files.flatMap((file) => fileLines(file, files.length > 1, dryRun))
  const moves = files.flatMap(({ moved }) => moved)
  const isChanged = files.some(({ added, updated }) => added + updated > 0)
  if (moves.length > 0 && isTaken && !dryRun)
    lines.push(`${counted(moves.length, 'person has', 'people have')} a new job now; the old one is remembered.`)
  else if (moves.length > 0)
    lines.push(...movesLines(moves), ...(isTaken ? [] : ['To save the new jobs, add --take-moves.']))
  if (dryRun) lines.push('Nothing was changed: this was only a look.')
  else if (isChanged) lines.push(...nextStepLines(newPeople(files), theme))
  return lines
}

const newPeople = (files: readonly FileResult[]) =>
  files.filter(({ source }) => source in sourceLabels).reduce((sum, { added }) => sum + added, 0)

function fileLines(file: FileResult, isOneOfSeveral: boolean, dryRun: boolean): string[] {
  const { name, read, skipped, joined = [] } = file
  const { label, facts } = factsOf(file, dryRun)
  return [
    `From ${isOneOfSeveral ? `${truncate(name, 60)}, ` : ''}${label}: ${counted(read, 'entry', 'entries')}.`,
    ...facts.filter(([count]) => count > 0).map(([count, words]) => `  ${count} ${words}`),
    ...nobodyKnownLines(file),
    ...(joined.length > 0 ? [joinedLine(joined)] : []),
    ...skippedLines(skipped),
  ]
}

/** That messages are with nobody who is in the book, so that nothing came of them. */
function nobodyKnownLines({ source, read, skipped, added, updated, unchanged }: FileResult): string[] {
  const isWritten = source === 'linkedin-messages' || source === 'linkedin-invitations'
  if (!isWritten || read === skipped.length || added + updated + unchanged > 0) return []
  return ['  None of these people are in your book yet. Import your connections first, then this file again.']
}

/** What a file is, and what became of its rows. */
function factsOf({ source, added, updated, unchanged }: FileResult, dryRun: boolean) {
  const facts = (isNew: string, isMore: string, isKnown: string): [number, string][] => [
    [added, isNew],
    [updated, isMore],
    [unchanged, isKnown],
  ]
  const would = dryRun ? 'would be' : added === 1 ? 'is now' : 'are now'
  switch (source) {
    case 'linkedin-follows':
      return {
        label: 'the companies that you follow',
        facts: facts(`${would} among your companies`, '', 'known already'),
      }
    case 'linkedin-applications':
      return { label: 'your applications', facts: facts(`${would} in your log`, '', 'known already') }
    case 'linkedin-messages':
    case 'linkedin-invitations':
      return {
        label: source === 'linkedin-messages' ? 'your messages' : 'your invitations',
        facts: facts(
          `${people(added)}: when you last wrote to each other ${dryRun ? 'would be' : 'is now'} in your log`,
          `${people(updated)}: you have written to each other since, and your log ${dryRun ? 'would have' : 'has'} the new day`,
          `${people(unchanged)}: your log has that day, or a later one`,
        ),
      }
    default:
      return {
        label: sourceLabels[source],
        facts: facts(
          dryRun ? 'would be new in your book' : 'new in your book',
          dryRun ? 'known already, would get more details' : 'known already, and now with more details',
          'known already',
        ),
      }
  }
}

const people = (count: number) => (count === 1 ? 'person' : 'people')

/** What to do next: undo, and for new contacts, name the companies where the user wants to work. */
export function nextStepLines(added: number, theme: Theme): string[] {
  const undo = theme.faint('A mistake? rapport undo')
  if (added === 0) return [undo]
  return [
    'Whom do you know where you would like to work? rapport company add <name>',
    theme.faint('Somebody there twice? rapport contact duplicates'),
    undo,
  ]
}

/**
 * Rows that were matched to a contact with another name; users need to see them, because a file may give two people one
 * address.
 */
function joinedLine(joined: NonNullable<FileResult['joined']>): string {
  const pairs = joined
    .slice(0, maxNamed)
    .map(({ name, contact }) => `${truncate(name, 40)} as ${truncate(contact.name, 40)}`)
  const more = joined.length - pairs.length
  return `  ${joined.length} known by another name: ${pairs.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** Skipped lines, grouped by reason. */
function skippedLines(skipped: FileResult['skipped']): string[] {
  const byReason = new Map<string, number[]>()
  for (const { line, reason } of skipped) {
    const lines = byReason.get(reason)
    if (lines) lines.push(line)
    else byReason.set(reason, [line])
  }
  const reasons = [...byReason].slice(0, maxNamed).map(([reason, lineNumbers]) => {
    const more = lineNumbers.length - maxNamed
    const named = lineNumbers.slice(0, maxNamed).join(', ')
    const where = `${lineNumbers.length === 1 ? 'line' : 'lines'} ${named}${more > 0 ? ` and ${more} more` : ''}`
    return `  ${lineNumbers.length} not taken: ${truncate(reason, 160)} (${where})`
  })
  const others = [...byReason.values()].slice(maxNamed).flat().length
  return others > 0 ? [...reasons, `  ${others} more not taken; --json names them all`] : reasons
}
