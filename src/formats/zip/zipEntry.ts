/** A file out of an archive. */
export interface ZipEntry {
  /** Its name without folders and control characters: it tells what the file is, and never becomes a path. */
  name: string
  bytes: Buffer
}

/** How much of an archive is unpacked at most. */
export interface ZipLimits {
  /** The most bytes of all wanted files together, unpacked. */
  maxBytes: number
  /** The most files and folders that the archive may list. */
  maxEntries: number
  /** How many times larger than packed a file may be. */
  maxRatio: number
}
