import { capitalize } from '../../text/capitalize.js'
import { timeSuffix } from '../dates/clock.js'
import type { Day } from '../dates/day.js'
import { promiseWords, qualityWords, unaskedWords } from './bossWords.js'
import type { ComparedJson } from './compare.js'

/** A table: what each column is about, and rows with a cell for each. A cell may have several lines. */
export interface CompareTable {
  heads: string[]
  rows: { label: string; cells: string[] }[]
}

/**
 * Interviews side by side, in words; a row that would be empty in all of them is left out unless it is always asked about.
 * @param dayWords how a day is shown.
 * @example compareTable(interviews, (day) => shortDay(day, today)).heads // ['Acme', 'Kern']
 */
export function compareTable(interviews: readonly ComparedJson[], dayWords: (day: Day) => string): CompareTable {
  const row = (label: string, words: (each: ComparedJson) => string | null) => {
    return { label, cells: interviews.map((each) => words(each) ?? '') }
  }
  const lists = (of: 'saw' | 'missed') => (each: ComparedJson) =>
    capitalize(each.bosses.map((boss) => qualityWords(boss[of])).join('\n'))
  return {
    heads: interviews.map(({ interview }) => interview.company),
    rows: [
      row('When', ({ interview }) => whenWords(interview, dayWords)),
      ...ifAny(row('Role', ({ interview }) => interview.role)),
      row('Boss', ({ bosses }) => bosses.map(({ contact }) => contact?.name ?? 'Nobody knows yet').join('\n')),
      row('Trust', ({ trust }) => (trust === null ? null : `${trust} of 5`)),
      ...ifAny(row('Seen', lists('saw'))),
      ...ifAny(row('Missing', lists('missed'))),
      ...ifAny(row('Watch out', ({ bosses }) => bosses.flatMap(({ flags }) => flags).join('\n'))),
      row('Their promises kept', ({ promises }) => capitalize(promiseWords(promises))),
      row('Never asked', ({ unasked }) => unaskedWords(unasked)),
      row('Terms', ({ terms }) => terms),
      row('Answer by', ({ answerBy }) => answerBy && dayWords(answerBy)),
    ],
  }
}

function whenWords({ on, at, round, outcome }: ComparedJson['interview'], dayWords: (day: Day) => string): string {
  const day = on === null ? 'No day yet' : `${dayWords(on)}${timeSuffix(at)}`
  return [day, round, outcome === 'offer' ? 'They made an offer' : null].filter(Boolean).join('\n')
}

/** A row as a list; empty where no cell has anything. */
function ifAny<T extends { cells: string[] }>(row: T): T[] {
  return row.cells.some((each) => each !== '') ? [row] : []
}
