import { lastInstant } from '../dates/day.js'
import { isTouch, peopleOf } from '../model/interaction.js'
import type { Book, Change, FollowUp } from '../model/schema.js'
import {
  type Entered,
  type EntryContent,
  type EntryOptions,
  enteredRecords,
  entryContent,
  recordOf,
} from './exportCalendar.js'

type Revisions = NonNullable<Change['revised']>

/**
 * When each calendar entry last changed, after a change of the book, `undo` and `redo` included. What counts is what the
 * entry says: a new name of the contact changes it, a new tag does not. An entry that comes back, as by `undo` of `done`,
 * has changed too.
 * @param at the instant of the change, at which new records are added.
 */
export function entryRevisions(before: Book, after: Book, at: string): Pick<Change, 'revised' | 'revisedWithNotes'> {
  const mayDiffer = followUpsThatMayDiffer(before, after)
  const former = new Map(enteredRecords(before, mayDiffer).map((each) => [recordOf(each).id, each]))
  const now = enteredRecords(after, mayDiffer)
  const revisionsWith = (key: 'revised' | 'revisedWithNotes') => {
    const options = { notes: key === 'revisedWithNotes' }
    const isSame = entryComparer(before, after, options)
    const revisions: Revisions = {}
    for (const entered of now) {
      const { id, createdAt } = recordOf(entered)
      const known = later(before.change[key]?.[id], after.change[key]?.[id])
      const old = former.get(id)
      const isUnchanged = old === undefined ? createdAt === at : isSame(old, entered)
      const revised = isUnchanged ? known : nextRevision(known ?? createdAt, at)
      if (revised !== undefined) revisions[id] = revised
    }
    return Object.keys(revisions).length > 0 ? revisions : undefined
  }
  return { revised: revisionsWith('revised'), revisedWithNotes: revisionsWith('revisedWithNotes') }
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  return one !== undefined && other !== undefined && Date.parse(one) > Date.parse(other) ? one : (other ?? one)
}

/** The instant of a revision: at least a second after the former one, because calendars count whole seconds. */
function nextRevision(former: string, at: string): string {
  const time = Math.max(Date.parse(at), Date.parse(former) + 1000)
  return new Date(Math.min(time, lastInstant)).toISOString()
}

/** A function that says whether an entry is the same after a change as before. */
function entryComparer(before: Book, after: Book, options: EntryOptions) {
  const touched = options.notes ? contactsOfChangedTouches(before, after) : new Set<string>()
  return (old: Entered, now: Entered): boolean => {
    if (areSameRecords(old, now) && !('contact' in now && touched.has(now.contact?.id ?? ''))) return true
    return areSame(entryContent(before, old, options), entryContent(after, now, options))
  }
}

/** Whether two entries come from the very same records, so that they say the same. */
function areSameRecords(old: Entered, now: Entered): boolean {
  return (
    'followUp' in old &&
    'followUp' in now &&
    old.followUp === now.followUp &&
    old.contact === now.contact &&
    old.about === now.about
  )
}

function areSame(one: EntryContent, other: EntryContent): boolean {
  return (Object.keys(one) as (keyof EntryContent)[]).every((key) => one[key] === other[key])
}

/** The contacts of all touches that are not the same record in two books. */
function contactsOfChangedTouches(before: Book, after: Book): Set<string> {
  return new Set(movedRecords(before.interactions, after.interactions).filter(isTouch).flatMap(peopleOf))
}

/**
 * Which follow-ups may have another entry after a change, or have a revision that is to be kept. A command changes a few
 * records of thousands, and waits for this.
 */
function followUpsThatMayDiffer(before: Book, after: Book): (followUp: FollowUp) => boolean {
  const ids = contactsOfChangedTouches(before, after)
  for (const { change } of [before, after])
    for (const revisions of [change.revised, change.revisedWithNotes])
      for (const id of Object.keys(revisions ?? {})) ids.add(id)
  for (const { id } of movedRecords(before.followUps, after.followUps)) ids.add(id)
  for (const { id } of movedRecords(before.contacts, after.contacts)) ids.add(id)
  return ({ id, contactId, aboutId }) => ids.has(id) || ids.has(contactId ?? '') || ids.has(aboutId ?? '')
}

/** The records of two lists, former and present ones, that are not the same record at the same place. */
function movedRecords<T>(former: readonly T[], now: readonly T[]): T[] {
  const moved: T[] = []
  const length = former === now ? 0 : Math.max(former.length, now.length)
  for (let index = 0; index < length; index++)
    if (former[index] !== now[index]) moved.push(...former.slice(index, index + 1), ...now.slice(index, index + 1))
  return moved
}
