import { linkedinHeaderStart } from './linkedinHeader.js'

/** The header of LinkedIn's `Connections.csv`, as LinkedIn writes it since 2019 (FORMATS). */
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'

/**
 * Whether a text is LinkedIn's `Connections.csv`, byte for byte as LinkedIn writes its header. The largest files are; for
 * them nothing else has to be looked for, and what would look for it need not be loaded.
 */
export function isConnectionsFile(text: string): boolean {
  const start = linkedinHeaderStart(text)
  const end = start + header.length
  return text.startsWith(header, start) && (end === text.length || text[end] === '\n' || text[end] === '\r')
}
