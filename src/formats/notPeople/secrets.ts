import { linkedinHeader } from '../linkedin/fileKind.js'
import { linkedinHeaderStart } from '../tables/linkedinHeader.js'
import { readTable } from '../tables/table.js'
import { otherText } from './otherTexts.js'
import { otherThanPeople } from './otherThanPeople.js'
import { type Secret, type SecretColumn, secretAmong } from './secretNames.js'

/**
 * The name of a field in JSON that holds something. A list of the steps of a sequence bears a name that the user gave. Texts
 * have their quotes escaped.
 */
const jsonField = /"([^"\\\n]{1,100})"\s*:\s*(?!\[\s*\]|\{\s*\}|\[\s*\{\s*"(?:after|kind)")\S/g
/** What 1Password says that a field is for. */
const designation = /"designation"\s*:\s*"([^"\\\n]{1,100})"/g
/** The name of an element in XML, or the key in it. */
const xmlField = /<(?:Key>)?([\p{L}_][\p{L}\d_.:-]{0,99})/gu
const startsLikeJson = /^\s*[[{]/
const startsLikeXml = /^\s*<[?!\p{L}]/u
/** The lines of a text that no reader knows which are searched for columns: a title may stand before them. */
const [maxLines, maxTop] = [20, 20_000]
const lineBreak = /\r\n|\r|\n/
const space = /\s+/
/** The most words in the name of a column, in a file that no reader knows. */
const maxWords = 4
/** What the name of a column never has. */
const ofData = /@|:\/\//
const digit = /\d/
/** Links that set up two-factor codes hold their secret. */
const twoFactorLinks = ['otpauth://', 'otpauth-migration://']
const beginsCard = /^BEGIN:/im

/** A secret in a file. */
export interface FoundSecret {
  secret: Secret
  /** The name of its column, where that is surely a name; otherwise null. */
  column: string | null
}

/**
 * What a file holds that nobody wants in a book of people: passwords, codes, numbers of cards; null for none. It goes by
 * the names of columns and fields, so it does not matter which program wrote it.
 * @param file its name or path
 * @param isKnown whether a reader of people knows the file; in any other the first lines are searched as well
 * @example secretIn('name,url,username,password\n…', 'bank.csv', true) // { secret: 'passwords', column: 'password' }
 */
export function secretIn(text: string, file: string, isKnown: boolean): FoundSecret | null {
  if (twoFactorLinks.some((link) => text.includes(link))) return { secret: 'secret codes', column: null }
  if (startsLikeJson.test(text))
    return withoutColumn(secretAmong([...fieldsIn(text, jsonField), ...fieldsIn(text, designation)]))
  if (startsLikeXml.test(text)) return withoutColumn(secretAmong(fieldsIn(text, xmlField)))
  // Mail, chats and calendars have no columns, and are refused as what they are.
  if (otherText(text) !== null) return null
  // Where LinkedIn's other files begin takes time to find, and a file that readers know is none.
  const other = isKnown ? null : linkedinHeader(text)
  const isRead = isKnown || other !== null
  const hasHeader = isRead || otherThanPeople(text, file, isKnown) !== null
  for (const start of new Set([0, linkedinHeaderStart(text), other?.start ?? 0])) {
    const { header, title } = readTable(text, start)
    // What looks like a title may be the only column with a name.
    const names = [title, ...header]
    const found = hasHeader || isLikeHeader(names) ? secretAmong(columnsIn(names)) : null
    if (found !== null) return isRead && isNames(header) ? withColumn(found) : withoutColumn(found)
  }
  return hasHeader ? null : withoutColumn(secretInTop(text.slice(0, maxTop)))
}

/** Only a short name without digits is told: others may be a sentence, or a password in the first line of a file without names. */
const withColumn = ({ secret, name }: SecretColumn): FoundSecret => ({
  secret,
  column: isLikeHeader([name]) && !digit.test(name) ? name.trim() : null,
})

const withoutColumn = (found: SecretColumn | null): FoundSecret | null =>
  found && { secret: found.secret, column: null }

/** Whether the cells of a first line are names of columns: somebody's data would have addresses. */
const isNames = (header: string[]): boolean => !header.some((cell) => ofData.test(cell))

/** Whether the cells of a line may be names of columns, and are no sentences. */
const isLikeHeader = (cells: string[]): boolean =>
  cells.every((cell) => cell.split(space, maxWords + 1).length <= maxWords)

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

/** The secret in one of the first lines that may be a header: it has no sentences, and as many cells as the next one. */
function secretInTop(top: string): SecretColumn | null {
  if (beginsCard.test(top)) return null
  const lines = top
    .split(lineBreak, maxLines)
    .filter((line) => line.trim() !== '')
    .map((line) => readTable(line).header)
  for (const [index, cells] of lines.entries()) {
    const next = lines[index + 1] ?? cells
    if (next.length !== cells.length || !isLikeHeader(cells)) continue
    const columns = columnsIn(cells)
    const found = columns.length > 1 ? secretAmong(columns) : null
    if (found !== null) return found
  }
  return null
}
