import type { Day } from '../dates/day.js'
import { pageAtHome } from './pageAtHome.js'
import { pageToTakeAlong } from './pageToTakeAlong.js'
import type { PrepPage } from './prepBlocks.js'
import type { PrepForPages } from './prepToJson.js'

/** A prep sheet: a page that may lie on the table, and one that nobody else sees. */
export interface PrepPages {
  toTakeAlong: PrepPage
  atHome: PrepPage
}

/** The pages of a prep sheet, in words. */
export function prepPages(prep: PrepForPages, today: Day): PrepPages {
  return { toTakeAlong: pageToTakeAlong(prep), atHome: pageAtHome(prep, today) }
}
