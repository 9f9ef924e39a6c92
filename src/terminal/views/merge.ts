import type { ContactJson, FollowUpJson } from '../../book/model/toJson.js'
import type { DuplicatePair } from '../../book/people/duplicates.js'
import type { MovedCounts } from '../../book/people/merge.js'
import { counted } from '../../text/counted.js'
import { listed } from '../../text/listed.js'
import { withFullStop } from '../../text/withFullStop.js'
import type { Theme } from '../theme.js'
import { nameAndCompany, truncate } from './format.js'
import { followUpText } from './log.js'

/** A contact with the facts that distinguish it from a duplicate. */
export function mergeCandidateLine(contact: ContactJson, talks: number): string {
  const reach = [contact.phones[0], contact.emails[0]].filter(Boolean)
  const facts = [nameAndCompany(contact), ...reach, counted(talks, 'log entry', 'log entries'), contact.id]
  return facts.map((each) => truncate(each ?? '', 60)).join(' · ')
}

/** What a merge did. */
export interface MergedView {
  contact: ContactJson
  moved: MovedCounts
  other: string
  letGo: { name: string }[]
  dropped: FollowUpJson[]
}

/** What a merge did, and how to undo it. */
export function mergedLines({ contact, moved, other, letGo, dropped }: MergedView, theme: Theme): string[] {
  const { interactions, followUps, introductions } = moved
  const movedParts = [
    interactions > 0 && counted(interactions, 'log entry', 'log entries'),
    followUps > 0 && counted(followUps, 'follow-up', 'follow-ups'),
    introductions > 0 && counted(introductions, 'introduction', 'introductions'),
  ].filter((each) => each !== false)
  return [
    `${truncate(other, 60)} is now part of ${theme.strong(withFullStop(truncate(nameAndCompany(contact), 80)))}  ${theme.faint(contact.id)}`,
    ...(movedParts.length > 0 ? [`Moved along: ${listed(movedParts, 'and')}.`] : []),
    ...letGo.map(({ name }) =>
      withFullStop(`That ${truncate(name, 60)} introduced them was taken out: it was they who introduced ${name}`),
    ),
    ...dropped.map(
      (each) => `Let go, for it was there twice or is settled: ${truncate(followUpText(each, theme), 80)}`,
    ),
    theme.faint('Two people after all? rapport undo'),
  ]
}

const reasonLabels: Record<DuplicatePair['why'], string> = {
  'e-mail': 'the same e-mail',
  phone: 'the same number',
  'name and company': 'the same name at the same company',
  name: 'the same name',
  'near names': 'nearly the same name',
}

interface PairView {
  contacts: { id: string; name: string; company: string | null }[]
  why: DuplicatePair['why']
  sure: boolean
}

/**
 * Pairs of contacts that may be one person, each with the command that merges them; an uncertain pair is shown as a
 * question.
 */
export function duplicateLines(pairs: PairView[], theme: Theme): string[] {
  if (pairs.length === 0) return ['Nobody seems to be in your book twice.']
  return pairs.flatMap(({ contacts, why, sure }, index) => [
    ...(index > 0 ? [''] : []),
    ...contacts.map((each) => `${theme.strong(truncate(nameAndCompany(each), 70))}  ${theme.faint(each.id)}`),
    `  ${sure ? 'One person, it seems' : 'Are these one person?'} · ${reasonLabels[why]}`,
    `  ${theme.accent(`rapport contact merge ${contacts.map(({ id }) => id).join(' ')}`)}`,
  ])
}
