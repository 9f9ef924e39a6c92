import type { InterviewResult } from '../../book/interviews/interview.js'
import { interviewToJson } from '../../book/interviews/interviewToJson.js'
import type { Book, FollowUp, Interaction } from '../../book/model/schema.js'
import { contactNames, contactToJson, followUpToJson, interactionToJson } from '../../book/model/toJson.js'
import type { CommandResult } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { interviewChangedLines } from '../../terminal/views/interview.js'

/** The answer of a command that changed an interview. @param verb what was done, as in “Noted”. */
export function interviewResult(
  book: Book,
  {
    interview,
    created,
    opened,
    closed,
    moved,
    interaction = null,
  }: InterviewResult & { interaction?: Interaction | null },
  verb: string,
): CommandResult {
  const names = contactNames(book)
  const followUps = (list: FollowUp[]) => list.map((each) => followUpToJson(each, names))
  const data = {
    interview: interviewToJson(interview, names),
    interaction: interaction && interactionToJson(interaction, names),
    created: created.map(contactToJson),
    opened: followUps(opened),
    closed: followUps(closed),
    moved: followUps(moved),
  }
  return commandResult(data, (shown, theme) => interviewChangedLines(shown, verb, theme))
}
