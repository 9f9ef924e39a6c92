import { RapportError } from '../book/error.js'
import { errorCode } from './system.js'

const causes: Record<string, [string, string]> = {
  ENOSPC: ['The disk is full', 'Make some room, then try again.'],
  EDQUOT: ['Your share of the disk is used up', 'Make some room, then try again.'],
  EFBIG: ['The file would become larger than this system allows', 'Make some room, then try again.'],
  EACCES: [
    'This folder or file may not be written or read by you',
    'Change its permissions, or choose another folder with --home.',
  ],
  EPERM: [
    'This folder or file may not be changed by you',
    'Change its permissions, or choose another folder with --home.',
  ],
  EROFS: ['This disk can only be read', 'Choose another folder with --home.'],
  ENOTDIR: ['There is a file where a folder should be', 'Move the file away, or choose another folder with --home.'],
  EEXIST: ['There is a file where a folder should be', 'Move the file away, or choose another folder with --home.'],
  EISDIR: ['There is a folder where a file should be', 'Move the folder away, then try again.'],
  ELOOP: ['A link leads in a circle', 'Remove the link, then try again.'],
  ENOENT: ['A folder or file is missing', 'Make the folder, or choose another one with --home.'],
  EMFILE: ['Too many files are open on this computer', 'Close some programs, then try again.'],
  EIO: ['The disk reports an error', 'Copy your files to another disk, then try again.'],
}

/**
 * A system error as a RapportError `io`, with a hint that nothing was changed. Any other error is returned as it is.
 * @param path the file or folder that the message names.
 */
export function ioError(error: unknown, path: string): unknown {
  if (error instanceof RapportError) return error
  const code = errorCode(error)
  if (code === '') return error
  const [cause, hint] = describeErrorCode(code)
  return new RapportError('io', `${cause}: ${path}.`, { hint: `${hint} Nothing was changed.` })
}

/** The cause and a hint for a code of a system error, such as `ENOSPC`; a general text for an unknown code. */
export function describeErrorCode(code: string): [cause: string, hint: string] {
  return causes[code] ?? [`The system says ${code}`, 'Check the file and its folder, then try again.']
}
