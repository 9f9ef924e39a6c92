/** A file out of an archive. */
export interface ZipEntry {
  /** Its name without folders and control characters. It is for recognizing the file, never a path. */
  name: string
  bytes: Buffer
}

export interface ZipLimits {
  /** The most bytes that all wanted files may have together, unpacked. */
  maxBytes: number
  /** The most files and folders that the archive may list. */
  maxEntries: number
  /** How many times smaller than its content a packed file may be. */
  maxRatio: number
}

export async function readZip(
  _bytes: Buffer,
  _wanted: (name: string) => boolean,
  _limits: ZipLimits,
): Promise<ZipEntry[]> {
  return []
}
