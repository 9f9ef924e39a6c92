import type { AlsoImported } from '../../book/import/importWholeBook.js'
import { counted } from '../../text/counted.js'
import type { Theme } from '../theme.js'
import { nextStepLines, sourceLabels } from './import.js'

/** What the import of a whole book did. */
export interface ImportedBookView {
  added: number
  /** How many records came along besides the contacts. */
  alsoAdded: AlsoImported
  dryRun: boolean
}

/** The result of the import of a whole book: its people, and the other records that came along. */
export function importedBookLines({ added, alsoAdded, dryRun }: ImportedBookView, theme: Theme): string[] {
  const along = alsoAddedLabels(alsoAdded)
  const lines = [`From ${sourceLabels.json}: ${counted(added, 'person', 'people')}.`]
  if (added > 0) lines.push(`  ${added} ${dryRun ? 'would be new in your book' : 'new in your book'}`)
  if (along.length > 0) lines.push(`  ${dryRun ? 'would come along' : 'came along'}: ${along.join(', ')}`)
  if (dryRun) return [...lines, 'Nothing was changed: this was only a look.']
  return added + along.length > 0 ? [...lines, ...nextStepLines(0, theme)] : lines
}

/** The other records that a whole book brought along; kinds without records are left out. */
function alsoAddedLabels({
  interactions,
  followUps,
  companies,
  interviews,
  profile,
  settings,
  sequences,
}: AlsoImported): string[] {
  const kinds: [count: number, one: string, many: string][] = [
    [interactions, 'log entry', 'log entries'],
    [followUps, 'follow-up', 'follow-ups'],
    [companies, 'company', 'companies'],
    [interviews, 'interview', 'interviews'],
    [profile, 'line of your profile', 'lines of your profile'],
    [settings, 'setting', 'settings'],
    [sequences, 'sequence', 'sequences'],
  ]
  return kinds.filter(([count]) => count > 0).map((kind) => counted(...kind))
}
