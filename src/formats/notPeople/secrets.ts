import { linkedinHeader } from '../linkedin/fileKind.js'
import { linkedinHeaderStart } from '../tables/linkedinHeader.js'
import { readTable } from '../tables/table.js'
import { type Secret, secretAmong } from './secretNames.js'

/** The name of a field in JSON with a text or a number: a list may bear a name that the user gave. Texts have their quotes escaped. */
const jsonField = /"([^"\\\n]{1,100})"\s*:\s*[^\s[{]/g
/** What 1Password says that a field is for. */
const designation = /"designation"\s*:\s*"([^"\\\n]{1,100})"/g
/** The name of an element in XML, or the key in it. */
const xmlField = /<(?:Key>)?([\p{L}_][\p{L}\d_.:-]{0,99})/gu
const startsLikeJson = /^\s*[[{]/
const startsLikeXml = /^\s*<[?!\p{L}]/u
/** The lines of a text that no reader knows which are searched for columns: a title may stand before them. */
const [maxLines, maxTop] = [20, 20_000]
const lineBreak = /\r\n|\r|\n/
const beginsCard = /^BEGIN:/im

/**
 * What a file holds that nobody wants in a book of people: passwords, codes, numbers of cards; null for none. It goes by
 * the names of columns and fields alone, so it does not matter which program wrote it.
 * @param isKnown whether a reader of people knows the file; in any other the first lines are searched as well
 * @example secretIn('name,url,username,password\n…', true) // 'passwords'
 */
export function secretIn(text: string, isKnown: boolean): Secret | null {
  if (startsLikeJson.test(text)) return secretAmong([...fieldsIn(text, jsonField), ...fieldsIn(text, designation)])
  if (startsLikeXml.test(text)) return secretAmong(fieldsIn(text, xmlField))
  // Where LinkedIn's other files begin takes time to find, and a file that readers know is none.
  const other = isKnown ? null : linkedinHeader(text)
  for (const start of new Set([0, linkedinHeaderStart(text), other?.start ?? 0])) {
    const { header, title } = readTable(text, start)
    // What looks like a title may be the only column with a name.
    const found = secretAmong(columnsIn([title, ...header]))
    if (found !== null) return found
  }
  return isKnown || other !== null ? null : secretInTop(text.slice(0, maxTop))
}

/** The distinct names in a text. */
function fieldsIn(text: string, field: RegExp): Set<string> {
  const names = new Set<string>()
  for (const [, name = ''] of text.matchAll(field)) names.add(name)
  return names
}

/** The names of columns; a separator that the rest of the file does not have may stand between them. */
function columnsIn(header: string[]): string[] {
  return header.flatMap((name) => name.split(/[|;,\t]/))
}

function secretInTop(top: string): Secret | null {
  if (beginsCard.test(top)) return null
  for (const line of top.split(lineBreak, maxLines)) {
    const cells = columnsIn(readTable(line).header)
    const found = cells.length > 1 ? secretAmong(cells) : null
    if (found !== null) return found
  }
  return null
}
