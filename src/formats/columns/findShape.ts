import { fold } from '../../book/identity/fold.js'
import { belongings, isPersonAt } from './isPersonAt.js'
import { meaningsOf } from './meanings.js'
import { type Shape, shapes } from './shapes.js'
import { type Meaning, meaningOfWord } from './words.js'

/** What the name of a column says: its shape, and the meanings of its words. */
export interface ColumnName {
  shape: Shape
  meanings: ReadonlySet<Meaning>
}

/** Whoever is one of many bears a number, at which nobody can be called: `Attendee #`, `Member Number`. */
const oneOfMany = /member|attendee|particip|\blead|prospect|teilnehmer/

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
  const isPerson = isPersonAt(name, meanings)
  const own = isPerson ? new Set([...meanings].filter((each) => !belongings.has(each))) : meanings
  const shape = shapes.find((each) => fits(each, own))
  if (shape === undefined) return null
  const isOnlyNumber = shape.field === 'reach' && own.has('number') && !own.has('phone')
  return isOnlyNumber && oneOfMany.test(fold(name)) ? null : { shape, meanings: own }
}

function fits({ needs, may }: Shape, meanings: ReadonlySet<Meaning>): boolean {
  if (!needs.every((each) => meanings.has(each))) return false
  for (const each of meanings) if (!needs.includes(each) && !may.includes(each)) return false
  return true
}
