import type { Source } from '../../book/import/importedContact.js'
import type { AlsoImported } from '../../book/import/importWholeBook.js'
import { counted } from '../../text/counted.js'
import type { Theme } from '../theme.js'
import { shortText } from './phrases.js'

export interface ImportView {
  source: Source
  read: number
  added: number
  updated: number
  unchanged: number
  skipped: { line: number; reason: string }[]
  /** Who was taken for somebody of another name. */
  joined?: { name: string; contact: { name: string } }[]
  /** With a whole book: what came beside its people. */
  alsoAdded?: AlsoImported
  dryRun: boolean
}

export const sourceWords: Record<Source, string> = {
  linkedin: 'LinkedIn',
  google: 'Google',
  outlook: 'Outlook',
  vcard: 'an address book (vCard)',
  csv: 'a table (CSV)',
  json: 'a book of Rapport',
}

/** How many lines are named for each reason, and how many reasons. */
const mostNamed = 10

/** What an import did: how many came in, gained something, were known, and what was left out, with its line. */
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
    `From ${sourceWords[source]}: ${alsoAdded ? counted(read, 'person', 'people') : counted(read, 'entry', 'entries')}.`,
    ...facts.filter(([count]) => count > 0).map(([count, words]) => `  ${count} ${words}`),
  ]
  if (joined.length > 0) lines.push(joinedLine(joined))
  const along = alsoAdded ? alongWords(alsoAdded) : []
  if (along.length > 0) lines.push(`  ${dryRun ? 'would come along' : 'came along'}: ${along.join(', ')}`)
  lines.push(...skippedLines(skipped))
  if (dryRun) lines.push('Nothing was changed: this was only a look.')
  else if (added + updated + along.length > 0) lines.push(...nextLines(alsoAdded ? 0 : added, theme))
  return lines
}

/** What to do next: people are of use where one would like to work. */
function nextLines(added: number, theme: Theme): string[] {
  const undo = theme.faint('A mistake? rapport undo')
  if (added === 0) return [undo]
  return [
    'Whom do you know where you would like to work? rapport company add <name>',
    theme.faint('Somebody there twice? rapport contact duplicates'),
    undo,
  ]
}

/** Whoever is taken for another one should see it: the file may have given two people one address. */
function joinedLine(joined: NonNullable<ImportView['joined']>): string {
  const pairs = joined
    .slice(0, mostNamed)
    .map(({ name, contact }) => `${shortText(name, 40)} as ${shortText(contact.name, 40)}`)
  const more = joined.length - pairs.length
  return `  ${joined.length} known by another name: ${pairs.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** What came with a whole book, as people call it; of what there was none, nothing is said. */
function alongWords({ interactions, followUps, companies, profile, settings, sequences }: AlsoImported): string[] {
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

/** What was not taken, together for each reason. */
function skippedLines(skipped: ImportView['skipped']): string[] {
  const byReason = new Map<string, number[]>()
  for (const { line, reason } of skipped) {
    const lines = byReason.get(reason)
    if (lines) lines.push(line)
    else byReason.set(reason, [line])
  }
  const reasons = [...byReason].slice(0, mostNamed).map(([reason, numbers]) => {
    const more = numbers.length - mostNamed
    const named = numbers.slice(0, mostNamed).join(', ')
    const where = `${numbers.length === 1 ? 'line' : 'lines'} ${named}${more > 0 ? ` and ${more} more` : ''}`
    return `  ${numbers.length} not taken: ${shortText(reason, 160)} (${where})`
  })
  const others = [...byReason.values()].slice(mostNamed).flat().length
  return others > 0 ? [...reasons, `  ${others} more not taken; --json names them all`] : reasons
}
