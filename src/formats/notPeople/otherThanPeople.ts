import { linkedinFileKind } from '../linkedin/fileKind.js'
import { columnKey } from '../tables/columns.js'
import { linkedinHeaderStart } from '../tables/linkedinHeader.js'
import { type CsvTable, readTable } from '../tables/table.js'
import { likelyOther } from './likelyOther.js'
import { linkedinOwn } from './linkedinFiles.js'
import type { NotPeople } from './notPeople.js'
import { otherList } from './otherLists.js'
import { otherText } from './otherTexts.js'
import { isOfMail, isOfPerson } from './peopleColumns.js'

/** What a text is that is not people. */
export interface Other {
  what: NotPeople
  /** Whether it is refused whatever kind the user names; otherwise only where they name none. */
  isCertain: boolean
}

/** The first object of a list in JSON, as far as it holds no other; and the name of a field in it. */
const firstObject = /^\s*\[\s*(\{[^{}]{0,5000}\})/
const field = /"([^"\\\n]{1,100})"\s*:/g
const folders = /^.*[\\/]/s

/**
 * What a text is, where it is not people: mail, one of LinkedIn's files about the user, a list of jobs or companies; null
 * for one that may be people.
 * @param file its name or path
 * @param isKnown whether a reader finds people's names or addresses in it
 * @example otherThanPeople('Name,Proficiency\nGerman,Native\n', 'Languages.csv', true)?.isCertain // true
 */
export function otherThanPeople(text: string, file: string, isKnown: boolean): Other | null {
  const plain = otherText(text)
  if (plain !== null) return { what: plain, isCertain: true }
  const table = tableOf(text)
  const own = ownIn(table, file)
  if (own !== null) return { what: own, isCertain: !own.mayBePeople }
  if (!isKnown && linkedinFileKind(text) !== null) return null
  const what = isKnown ? likelyOther(table) : withoutPeople(table)
  return what && { what, isCertain: !isKnown }
}

/**
 * Whether a text is one of LinkedIn's files about the user.
 * @example isLinkedinOwn('Name,Proficiency\nGerman,Native\n', 'Languages.csv') // true
 */
export const isLinkedinOwn = (text: string, file: string): boolean => ownIn(tableOf(text), file) !== null

const ownIn = ({ header }: CsvTable, file: string) => linkedinOwn(header, file.replace(folders, ''))

/** What a table is a list of in which no reader finds people; null where its columns speak of some all the same. */
function withoutPeople({ header }: CsvTable): NotPeople | null {
  const speaksOfPeople = header.map(columnKey).some((key) => isOfPerson(key) || isOfMail(key))
  return speaksOfPeople ? null : otherList(header, false)
}

/** The table in a text; of JSON only the names of its fields. */
function tableOf(text: string): CsvTable {
  const object = firstObject.exec(text)?.[1]
  if (object === undefined) return readTable(text, linkedinHeaderStart(text))
  return { header: [...object.matchAll(field)].map(([, name = '']) => name), title: '', rows: () => [] }
}
