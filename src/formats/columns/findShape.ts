import { fold } from '../../book/identity/fold.js'
import { meaningsOf } from './meanings.js'
import { type Shape, shapes } from './shapes.js'
import { type Meaning, meaningOfWord } from './words.js'

/** What the name of a column says: its shape, and the meanings of its words. */
export interface ColumnName {
  shape: Shape
  meanings: ReadonlySet<Meaning>
}

/** Somebody else in the same row: `Contact 2 Email`, `Person 3`; `Contact Email 2` is the contact's second address. */
const otherPerson = /^[^\p{L}\d]*(\p{L}+)[\s._#-]*(?:[2-9]|[1-9]\d)(?!\d)/u

function isOfOtherPerson(name: string): boolean {
  const word = fold(otherPerson.exec(name)?.[1] ?? '')
  return meaningOfWord.get(word) === 'contact'
}

/**
 * What the name of a column says; null if it is none of a person's, or nobody can tell.
 * @example findShape('Tel. dienstlich')?.shape.field // 'phone'
 * @example findShape('Company LinkedIn URL') // null
 */
export function findShape(name: string): ColumnName | null {
  const meanings = isOfOtherPerson(name) ? null : meaningsOf(name)
  if (meanings === null || meanings.size === 0) return null
  const shape = shapes.find((each) => fits(each, meanings))
  return shape === undefined ? null : { shape, meanings }
}

function fits({ needs, may }: Shape, meanings: ReadonlySet<Meaning>): boolean {
  if (!needs.every((each) => meanings.has(each))) return false
  for (const each of meanings) if (!needs.includes(each) && !may.includes(each)) return false
  return true
}
