import { RapportError } from '../../book/error.js'
import type { Source } from '../../book/import/importedContact.js'
import type { ReadFile } from '../../book/import/importFiles.js'
import type { SkippedRow } from '../../book/import/linkedinRows.js'
import type { Settings } from '../../book/model/settings.js'
import type { Context } from '../../context.js'
import { linkedinFileKind } from '../../formats/linkedin/fileKind.js'
import { type ImportFile, readImport } from '../../formats/readImport.js'
import { isConnectionsFile } from '../../formats/tables/connectionsFile.js'
import type { LinesAbout } from '../../formats/vcard/linesAbout.js'
import { isZip, readZip } from '../../formats/zip/readZip.js'
import { hasCards } from '../../text/cardStart.js'
import { decode } from '../../text/decode.js'
import { bytesOf } from './readBytes.js'

/** A file that the user named, or one out of an archive. */
export interface TextFile {
  /** As errors and answers name it: its path, `-` for what is piped in, or the name that it has in the archive. */
  name: string
  text: string
  /** The character sets that the cards of an address book name, and that do not fit, with their lines. */
  wrongCharsets: LinesAbout[]
}

/** The files of LinkedIn's archive that have something for the book; the others are about the user alone. */
const inArchive = /^(?:connections|messages|invitations|company follows|job applications.*)\.csv$/i

/**
 * The texts of files and of what is in an archive among them.
 * @throws RapportError `io` or `usage` where one cannot be read or holds secrets, or an archive has none of LinkedIn's files.
 */
export async function readTexts(ctx: Context, paths: string[], { importMegabytes }: Settings): Promise<TextFile[]> {
  const maxBytes = importMegabytes * 2 ** 20
  const files: TextFile[] = []
  for (const path of paths) {
    const bytes = await bytesOf(ctx, path, maxBytes)
    if (isZip(bytes)) files.push(...(await readArchive(path, bytes, maxBytes)))
    else files.push({ name: path, text: decode(bytes), wrongCharsets: await wrongCharsetsIn(bytes) })
  }
  for (const { name, text } of files)
    if (!isConnectionsFile(text)) (await import('../../formats/refuseSecrets.js')).refuseSecrets(text, name)
  return files
}

async function wrongCharsetsIn(bytes: Buffer): Promise<LinesAbout[]> {
  return hasCards(bytes) ? (await import('../../formats/vcard/wrongCharsets.js')).wrongCharsets(bytes) : []
}

async function readArchive(path: string, bytes: Buffer, maxBytes: number): Promise<TextFile[]> {
  const names: string[] = []
  const isWanted = (name: string) => {
    names.push(name)
    return inArchive.test(name)
  }
  const entries = await readZip(bytes, isWanted, { maxBytes, maxEntries: 10_000, maxRatio: 200 }).catch((error) => {
    throw error instanceof RapportError
      ? new RapportError(error.code, `${path}: ${error.message}`, error.details)
      : error
  })
  if (entries.length === 0)
    throw (await import('../../formats/notPeople/otherArchives.js')).otherArchiveError(path, names)
  return entries.map((each) => ({ name: each.name, text: decode(each.bytes), wrongCharsets: [] }))
}

/** A file that was read, and what readImport says about it besides; null for LinkedIn's other files. */
export interface RecognizedFile {
  file: ReadFile
  found: ImportFile | null
}

/** Reads the rows of a file, whatever its kind. @throws RapportError `usage` where no kind fits, or nobody is in it. */
export async function readRows(
  { name, text }: TextFile,
  from: Source | undefined,
  { importPeople }: Settings,
): Promise<RecognizedFile> {
  const options = { file: name, from, maxPeople: importPeople, strictReader }
  if (!isConnectionsFile(text) || (from ?? 'linkedin') !== 'linkedin') {
    await (await import('../../formats/refuseOthers.js')).refuseOthers(text, options)
    const kind = linkedinFileKind(text)
    if (kind !== null) return { file: await readLinkedinFile(name, text, kind), found: null }
  }
  const found = await readImport(text, options)
  return { file: { name, source: found.source, rows: [...found.rows], skipped: [] }, found }
}

async function readLinkedinFile(
  name: string,
  text: string,
  kind: NonNullable<ReturnType<typeof linkedinFileKind>>,
): Promise<ReadFile> {
  switch (kind) {
    case 'messages': {
      const { readMessages } = await import('../../formats/linkedin/messages.js')
      return { name, source: 'linkedin-messages', ...readOrSkipped(readMessages(text)) }
    }
    case 'invitations': {
      const { readInvitations } = await import('../../formats/linkedin/invitations.js')
      return { name, source: 'linkedin-invitations', ...readOrSkipped(readInvitations(text)) }
    }
    case 'applications': {
      const { readApplications } = await import('../../formats/linkedin/applications.js')
      return { name, source: 'linkedin-applications', ...readOrSkipped(readApplications(text)) }
    }
    case 'follows': {
      const { readFollows } = await import('../../formats/linkedin/follows.js')
      return { name, source: 'linkedin-follows', ...readOrSkipped(readFollows(text)) }
    }
  }
}

/** Rows that were read, and those that could not be. */
function readOrSkipped<Row extends object>(all: Iterable<Row | SkippedRow>): { rows: Row[]; skipped: SkippedRow[] } {
  const rows: Row[] = []
  const skipped: SkippedRow[] = []
  for (const each of all)
    if ('reason' in each) skipped.push(each)
    else rows.push(each)
  return { rows, skipped }
}

/** Loads the parser for JSON. */
const strictReader = async () => (await import('../../store/strictJson.js')).readStrictly
