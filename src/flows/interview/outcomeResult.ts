import { hasNextRound } from '../../book/interviews/advanceFormer.js'
import { bossSheets } from '../../book/interviews/bossSheet.js'
import { bossForPage } from '../../book/interviews/bossToJson.js'
import { comparedToJson, compareInterviews, undecidedInterviews } from '../../book/interviews/compare.js'
import type { InterviewResult } from '../../book/interviews/interview.js'
import { personOf } from '../../book/interviews/interviewTasks.js'
import { interviewToJson } from '../../book/interviews/interviewToJson.js'
import type { Book, FollowUp, Interview, Landed } from '../../book/model/schema.js'
import { contactNames, followUpToJson } from '../../book/model/toJson.js'
import { companiesStillOpen, companiesWithoutBowOut } from '../../book/outcomes/bowOut.js'
import type { CommandResult, Context } from '../../context.js'
import { bossLines } from '../../terminal/views/boss.js'
import { compareLines } from '../../terminal/views/compare.js'
import { type OutcomeView, outcomeLines } from '../../terminal/views/outcome.js'
import { commandResult } from '../commandResult.js'
import { contactRefs } from '../people/contactRef.js'

/** The interview of an outcome, null for a job without one; and whether nothing was new. */
interface OutcomeChange {
  interview: Interview | null
  isSame?: boolean
}

/**
 * The answer of a command that noted what came of an interview, or where the user has landed; an offer shows the others
 * that are open beside it, and what is known of the boss.
 * @param former where the user had landed before.
 */
export function outcomeResult(
  ctx: Context,
  book: Book,
  { interview, opened, closed, moved, isSame = false }: Omit<InterviewResult, 'interview'> & OutcomeChange,
  former: Landed | null,
): CommandResult {
  const names = contactNames(book)
  const followUps = (list: FollowUp[]) => list.map((each) => followUpToJson(each, names))
  const data = {
    interview: interview && interviewToJson(interview, names),
    interaction: null,
    created: [],
    opened: followUps(opened),
    closed: followUps(closed),
    moved: followUps(moved),
  }
  if (isSame) return commandResult(data, () => ['Nothing was changed.'])
  const view: OutcomeView = {
    ...data,
    person: interview && personOf(interview),
    landed: book.landed,
    hasNextRound: interview !== null && hasNextRound(book, interview),
    former,
    stillOpen: companiesStillOpen(book),
    withoutBowOut: companiesWithoutBowOut(book),
  }
  const shown = commandResult(view, (each, theme) => outcomeLines(each, contactRefs(book), theme))
  if (interview?.outcome !== 'offer') return { ...shown, data }
  const open = undecidedInterviews(book)
  const compared = compareInterviews(book, open, ctx.today).map((each) => comparedToJson(each, names))
  const sheets = bossSheets(book, [interview]).map(bossForPage)
  const beside = commandResult({ compared, sheets }, (page, theme) => [
    ...(page.compared.length > 1 ? ['', ...compareLines(page.compared, theme)] : []),
    '',
    ...bossLines(page.sheets, contactRefs(book), theme),
  ])
  return { data, lines: (theme) => [...shown.lines(theme), ...beside.lines(theme)] }
}
