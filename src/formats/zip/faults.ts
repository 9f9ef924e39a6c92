import { RapportError } from '../../book/error.js'

const downloadAgain = { hint: 'Download it again, and give that file.' }
const unpackYourself = { hint: 'Unpack it, and give the files in it, such as Connections.csv.' }

/** The archive does not hold together. */
export function damagedArchive(): RapportError {
  return new RapportError('io', 'The archive is damaged or cut off.', downloadAgain)
}

/** A file in the archive is not what the archive says of it: its length or its checksum differs. */
export function damagedFile(name: string): RapportError {
  return new RapportError('io', `The archive is damaged: ${quoted(name)} in it cannot be unpacked.`, downloadAgain)
}

/** The archive, or what is wanted of it, is encrypted. */
export function lockedArchive(): RapportError {
  return new RapportError('usage', 'The archive has a password.', unpackYourself)
}

/** The archive is one of several files that belong together. */
export function dividedArchive(): RapportError {
  return new RapportError('usage', 'The archive is only one part of several.', unpackYourself)
}

/** A file is compressed in a way that zips seldom use. */
export function unknownPacking(name: string): RapportError {
  return new RapportError('usage', `${quoted(name)} is packed in a way that Rapport cannot read.`, unpackYourself)
}

/** The archive lists more files than allowed. */
export function tooManyFiles(most: number): RapportError {
  return new RapportError('io', `The archive has more than ${most} files.`, unpackYourself)
}

/** The wanted files are larger than allowed. */
export function tooLarge(mostBytes: number): RapportError {
  const size = mostBytes < 2 ** 20 ? `${mostBytes} bytes` : `${Math.floor(mostBytes / 2 ** 20)} MB`
  return new RapportError('io', `The archive unpacks to more than ${size}.`, unpackYourself)
}

/** A file is so much larger unpacked than packed that it was made to fill the memory. */
export function suspiciousFile(name: string, mostTimes: number): RapportError {
  return new RapportError('io', `${quoted(name)} would be over ${mostTimes} times larger unpacked.`, unpackYourself)
}

function quoted(name: string): string {
  return `“${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`
}
