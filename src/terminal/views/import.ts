import type { Source } from '../../book/import/importedContact.js'
import type { AlsoImported } from '../../book/import/importWholeBook.js'
import { counted } from '../../text/counted.js'
import type { Theme } from '../theme.js'
import { truncate } from './format.js'

/** What an import did, as `--json` prints it. */
export interface ImportView {
  source: Source
  read: number
  added: number
  updated: number
  unchanged: number
  skipped: { line: number; reason: string }[]
  /** Rows that were matched to a contact with another name. */
  joined?: { name: string; contact: { name: string } }[]
  /** Only for a whole book: how many records were imported besides its contacts. */
  alsoAdded?: AlsoImported
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
export function importedLines(
  { source, read, added, updated, unchanged, skipped, joined = [], alsoAdded, dryRun }: ImportView,
  theme: Theme,
): string[] {
  const facts: [number, string][] = [
    [added, dryRun ? 'would be new in your book' : 'new in your book'],
    [updated, dryRun ? 'known already, would get more details' : 'known already, and now with more details'],
    [unchanged, 'known already'],
  ]
  const lines = [
    `From ${sourceLabels[source]}: ${alsoAdded ? counted(read, 'person', 'people') : counted(read, 'entry', 'entries')}.`,
    ...facts.filter(([count]) => count > 0).map(([count, words]) => `  ${count} ${words}`),
  ]
  if (joined.length > 0) lines.push(joinedLine(joined))
  const alsoAddedParts = alsoAdded ? alsoAddedLabels(alsoAdded) : []
  if (alsoAddedParts.length > 0)
    lines.push(`  ${dryRun ? 'would come along' : 'came along'}: ${alsoAddedParts.join(', ')}`)
  lines.push(...skippedLines(skipped))
  if (dryRun) lines.push('Nothing was changed: this was only a look.')
  else if (added + updated + alsoAddedParts.length > 0) lines.push(...nextStepLines(alsoAdded ? 0 : added, theme))
  return lines
}

/** What to do next: undo, and for new contacts, name the companies where the user wants to work. */
function nextStepLines(added: number, theme: Theme): string[] {
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
function joinedLine(joined: NonNullable<ImportView['joined']>): string {
  const pairs = joined
    .slice(0, maxNamed)
    .map(({ name, contact }) => `${truncate(name, 40)} as ${truncate(contact.name, 40)}`)
  const more = joined.length - pairs.length
  return `  ${joined.length} known by another name: ${pairs.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** The other records that a whole book brought along; kinds without records are left out. */
function alsoAddedLabels({ interactions, followUps, companies, profile, settings, sequences }: AlsoImported): string[] {
  const kinds: [count: number, one: string, many: string][] = [
    [interactions, 'log entry', 'log entries'],
    [followUps, 'follow-up', 'follow-ups'],
    [companies, 'company', 'companies'],
    [profile, 'line of your profile', 'lines of your profile'],
    [settings, 'setting', 'settings'],
    [sequences, 'sequence', 'sequences'],
  ]
  return kinds.filter(([count]) => count > 0).map((kind) => counted(...kind))
}

/** Skipped lines, grouped by reason. */
function skippedLines(skipped: ImportView['skipped']): string[] {
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
