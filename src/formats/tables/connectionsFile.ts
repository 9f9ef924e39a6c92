import { linkedinHeaderStart } from './linkedinHeader.js'

/** The header of LinkedIn's `Connections.csv`, as LinkedIn writes it since 2019 (FORMATS). */
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'

/**
 * True only for LinkedIn's exact header. Such a file needs no search for secrets or other kinds, so their modules are not
 * loaded.
 */
export function isConnectionsFile(text: string): boolean {
  const start = linkedinHeaderStart(text)
  const end = start + header.length
  return text.startsWith(header, start) && (end === text.length || text[end] === '\n' || text[end] === '\r')
}
