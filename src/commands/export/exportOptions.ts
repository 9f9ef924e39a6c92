import { RapportError } from '../../book/error.js'
import type { ExportKind } from '../../book/reports/exportKinds.js'
import { missing } from '../../flows/missing.js'

export interface ExportOptions {
  out?: string
  force?: boolean
  notes?: boolean
  split?: boolean
  todo?: boolean
}

/** The options that every kind of file reads. */
type ReadByAllKinds = 'out' | 'force'

/**
 * Refuses options that a kind of file would ignore without a word.
 * @throws RapportError `usage`, or `missing` for a folder.
 */
export function refuseUnread(kind: ExportKind, { out, notes, split, todo }: ExportOptions): void {
  const hints = {
    '--split': split && kind !== 'vcard' && 'It goes with vcard.',
    '--todo': todo && kind !== 'ics' && 'It goes with ics.',
    '--notes': notes && kind === 'json' && 'Your notes are in it anyway: leave it out.',
  } satisfies Record<`--${Exclude<keyof ExportOptions, ReadByAllKinds>}`, string | false | undefined>
  for (const [flag, hint] of Object.entries(hints))
    if (hint) throw new RapportError('usage', `${flag} says nothing about ${kind}.`, { hint })
  if (split && (out === undefined || out === '-'))
    throw missing([{ name: 'the folder for the cards', flag: '--out <folder>' }])
}
