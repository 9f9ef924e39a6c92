import type { Day } from '../dates/day.js'
import type { PromiseKind } from '../model/followUpKind.js'
import type { Book, FollowUp } from '../model/schema.js'
import { isOnTime } from './promise.js'

/** How promises went (CLI contract, Trust). What is no longer wanted (`void`) counts nowhere. */
export interface PromiseCounts {
  made: number
  kept: number
  /** Of those that were kept. */
  onTime: number
  broken: number
  open: number
  /** Of those that are open: those whose day has passed. */
  overdue: number
}

/** The promises of one kind that count, from a day on or (null) all of them. */
export function countedPromises({ followUps, interactions }: Book, kind: PromiseKind, since: Day | null): FollowUp[] {
  const counted = followUps.filter((each) => each.kind === kind && each.result !== 'void')
  if (since === null) return counted
  const talkedOn = new Map(interactions.map(({ id, on }) => [id, on]))
  return counted.filter((each) => (talkedOn.get(each.openedBy ?? '') ?? each.createdAt.slice(0, 10)) >= since)
}

/** How some promises went. */
export function promiseCounts(promises: readonly FollowUp[], today: Day): PromiseCounts {
  const kept = promises.filter(({ status }) => status === 'done')
  const open = promises.filter(({ status }) => status === 'open')
  return {
    made: promises.length,
    kept: kept.length,
    onTime: kept.filter(isOnTime).length,
    broken: promises.filter(({ status }) => status === 'dropped').length,
    open: open.length,
    overdue: open.filter(({ promisedOn }) => promisedOn !== undefined && promisedOn < today).length,
  }
}
