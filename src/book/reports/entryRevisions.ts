import { lastInstant } from '../dates/day.js'
import { isTouch, peopleOf } from '../model/interaction.js'
import type { Book, Change } from '../model/schema.js'
import { type EntryOptions, entryTexts, exportedFollowUps, type OpenFollowUp } from './exportCalendar.js'

type Revisions = NonNullable<Change['revised']>

/**
 * When each calendar entry last changed, after a change of the book, `undo` and `redo` included. What counts is what the
 * entry says: a new name of the contact changes it, a new tag does not. An entry that comes back, as by `undo` of `done`,
 * has changed too.
 * @param at the instant of the change, at which new records are added.
 */
export function entryRevisions(before: Book, after: Book, at: string): Pick<Change, 'revised' | 'revisedWithNotes'> {
  const former = new Map(exportedFollowUps(before).map((each) => [each.followUp.id, each]))
  const revisionsWith = (key: 'revised' | 'revisedWithNotes') => {
    const options = { notes: key === 'revisedWithNotes' }
    const isSame = entryComparer(before, after, options)
    const revisions: Revisions = {}
    for (const open of exportedFollowUps(after)) {
      const { id, createdAt } = open.followUp
      const known = later(before.change[key]?.[id], after.change[key]?.[id])
      const old = former.get(id)
      const isUnchanged = old === undefined ? createdAt === at : isSame(old, open)
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
  return (old: OpenFollowUp, now: OpenFollowUp): boolean => {
    const areSameRecords = old.followUp === now.followUp && old.contact === now.contact && old.about === now.about
    if (areSameRecords && !touched.has(now.contact.id)) return true
    const [one, other] = [entryTexts(before, old, options), entryTexts(after, now, options)]
    const areSameTimes = old.followUp.dueOn === now.followUp.dueOn && old.followUp.at === now.followUp.at
    return areSameTimes && one.summary === other.summary && one.description === other.description
  }
}

/** The contacts of all touches that are not the same record in two books. */
function contactsOfChangedTouches({ interactions: old }: Book, { interactions: now }: Book): Set<string> {
  if (old === now) return new Set()
  const [formerly, today] = [new Set(old), new Set(now)]
  const changed = [...old.filter((each) => !today.has(each)), ...now.filter((each) => !formerly.has(each))]
  return new Set(changed.filter(isTouch).flatMap(peopleOf))
}
