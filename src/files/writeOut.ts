import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { RapportError } from '../book/error.js'
import { destinationOf } from './destination.js'
import { syncFolder } from './folder.js'
import { inWords } from './ioError.js'
import type { Self } from './owner.js'
import { refuseTaken } from './refuseExisting.js'
import { type StagedFile, stageFile } from './replaceFile.js'
import { codeOf } from './system.js'
import { sweepTemporaries } from './temporary.js'
import { isWrittenDirectly, writeDirectly } from './writeDirectly.js'

/** A file that the user asked for. */
export interface OutputFile {
  file: string
  text: string
}

export interface OutputOptions {
  self: Self
  /** A file that is there already is replaced. */
  force?: boolean
  /** Nobody else can read it. */
  isPrivate?: boolean
}

/**
 * Writes a text to a file of the user's: whole, or not at all, and what was there stays until then. A link stays a link,
 * and permissions stay as they were unless the text is private. A device or a pipe is written to as it stands.
 * @throws RapportError `io`.
 */
export function writeOut(file: string, text: string, options: OutputOptions): void {
  writeFiles([{ file, text }], options)
}

/** Writes a table (CSV) with the mark by which Excel knows UTF-8: without it, Zoë would be ZoÃ«. @throws RapportError `io`. */
export function writeTable(file: string, text: string, options: OutputOptions): void {
  writeOut(file, `\uFEFF${text}`, options)
}

/** Writes several files as `writeOut` writes one: on a full disk, none. @throws RapportError `io`. */
export function writeFiles(files: OutputFile[], options: OutputOptions): void {
  const staged: StagedOutput[] = []
  let current = ''
  try {
    for (const { file, text } of files) {
      current = file
      staged.push(stage(file, Buffer.from(text), options))
    }
    for (const each of staged) {
      current = each.file
      if (!options.force) refuseTaken(each.file)
      each.commit()
    }
  } catch (error) {
    for (const { discard } of staged) discard()
    throw outputError(error, current)
  }
  for (const folder of new Set(staged.flatMap((each) => each.folder ?? []))) {
    syncFolder(folder)
    sweepTemporaries(folder, options.self)
  }
}

interface StagedOutput extends StagedFile {
  file: string
  /** Where the file gets its name; null where it has one already. */
  folder: string | null
}

function stage(file: string, bytes: Uint8Array, { self, isPrivate = false }: OutputOptions): StagedOutput {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats !== undefined && isWrittenDirectly(stats))
    return { file, folder: null, commit: () => writeDirectly(file, stats, bytes), discard: () => {} }
  const target = destinationOf(file)
  const mode = stats === undefined ? null : stats.mode & 0o777
  const staged = stageFile(target, { bytes, mode: isPrivate ? 0o600 : mode, self })
  return { file, folder: dirname(target), ...staged }
}

/** What takes no more is named; all else that can be wrong with a file is looked for in its folder. */
function outputError(error: unknown, file: string): unknown {
  const code = codeOf(error)
  if (error instanceof RapportError || code === '') return error
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) {
    const [cause, hint] = inWords(code)
    return new RapportError('io', `${cause}: ${file}.`, { hint: `${hint} Nothing was written.` })
  }
  if (code === 'ENXIO')
    return new RapportError('io', `Nothing reads from this pipe: ${file}.`, {
      hint: 'Start the program that reads it first, or choose a file.',
    })
  return new RapportError('io', `The file cannot be written: ${file}.`, {
    hint: 'Check its folder, or choose another.',
  })
}
