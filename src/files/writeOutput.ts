import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { RapportError } from '../book/error.js'
import { resolveLinks } from './destination.js'
import { syncFolder } from './folder.js'
import { describeErrorCode } from './ioError.js'
import type { ProcessInfo } from './owner.js'
import { refuseTaken } from './refuseExisting.js'
import { type StagedFile, stageFile } from './replaceFile.js'
import { errorCode } from './system.js'
import { removeAbandonedFiles } from './temporary.js'
import { isWrittenDirectly, writeDirectly } from './writeDirectly.js'

/** A file that the user asked for, and its text. */
export interface OutputFile {
  file: string
  text: string
}

export interface OutputOptions {
  processInfo: ProcessInfo
  /** Replace a file that exists already. */
  force?: boolean
  /** Other users cannot read the file. */
  isPrivate?: boolean
}

/**
 * Writes a text to a file that the user asked for: all of it, or nothing. A link stays a link, and permissions stay
 * unless the text is private. A device or a pipe is written in place.
 * @throws RapportError `io`, also when the file exists and `force` is not set.
 */
export function writeOutput(file: string, text: string, options: OutputOptions): void {
  writeFiles([{ file, text }], options)
}

/** Writes a CSV file with a byte order mark, since without it Excel shows Zoë as ZoÃ«. @throws RapportError `io`. */
export function writeTable(file: string, text: string, options: OutputOptions): void {
  writeOutput(file, `\uFEFF${text}`, options)
}

/** Writes several files like `writeOutput`; when one cannot be written to disk, none is. @throws RapportError `io`. */
export function writeFiles(files: OutputFile[], options: OutputOptions): void {
  const staged: StagedOutput[] = []
  let current = ''
  try {
    for (const { file, text } of files) {
      current = file
      staged.push(stageOutput(file, Buffer.from(text), options))
    }
    for (const each of staged) {
      current = each.file
      if (options.force) each.commit()
      else commitNew(each)
    }
  } catch (error) {
    for (const { discard } of staged) discard()
    throw outputError(error, current)
  }
  for (const folder of new Set(staged.flatMap((each) => each.folder ?? []))) {
    syncFolder(folder)
    removeAbandonedFiles(folder, options.processInfo)
  }
}

/** @throws RapportError `io` where something has this name. */
function commitNew({ file, commitNew: commit }: StagedOutput): void {
  refuseTaken(file)
  if (commit()) return
  refuseTaken(file)
  throw Object.assign(new Error('the name is taken'), { code: 'EEXIST' })
}

interface StagedOutput extends StagedFile {
  file: string
  /** The folder to sync after the rename; null when the file is written in place. */
  folder: string | null
}

function stageOutput(file: string, bytes: Uint8Array, { processInfo, isPrivate = false }: OutputOptions): StagedOutput {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats !== undefined && isWrittenDirectly(stats))
    return {
      file,
      folder: null,
      commit: () => writeDirectly(file, stats, bytes),
      // What is written in place is there already.
      commitNew: () => false,
      discard: () => {},
    }
  const target = resolveLinks(file)
  const mode = stats === undefined ? null : stats.mode & 0o777
  const staged = stageFile(target, { content: bytes, mode: isPrivate ? 0o600 : mode, processInfo })
  return { file, folder: dirname(target), ...staged }
}

/** A RapportError `io` for a system error: a full disk and an unread pipe get their own text. */
function outputError(error: unknown, file: string): unknown {
  const code = errorCode(error)
  if (error instanceof RapportError || code === '') return error
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) {
    const [cause, hint] = describeErrorCode(code)
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
