import type { Debrief, Interview } from '../model/schema.js'
import type { ContactNames } from '../model/toJson.js'

/** An interview as `--json` shows it (CLI contract, Trust); a missing value is null. */
export function interviewToJson(interview: Interview, names: ContactNames) {
  const { id, company, minutes, status, interviewers, bossId, through, notes, debriefs, createdAt, updatedAt } =
    interview
  const {
    role = null,
    on = null,
    at = null,
    place = null,
    round = null,
    outcome = null,
    answerBy = null,
    terms = null,
  } = interview
  const person = (each: string) => ({ id: each, name: names.get(each) ?? '' })
  const facts = { id, company, role, on, at, minutes, place, round, status, outcome }
  return {
    ...facts,
    interviewers: interviewers.map((each) => ({ ...person(each), boss: each === bossId })),
    through: through.map(person),
    notes,
    interactionId: interview.interactionId ?? null,
    answerBy,
    terms,
    debriefs: debriefs.map((each) => debriefToJson(each, person)),
    createdAt,
    updatedAt,
  }
}

/** A debrief as `--json` shows it. */
export function debriefToJson(debrief: Debrief, person: (id: string) => { id: string; name: string }) {
  const { contactId, saw, missed, flags, asked, on } = debrief
  const { style = null, tenure = null, before = null, team = null, communication = null, meetings = null } = debrief
  const { trust = null, why = null } = debrief
  const contact = contactId === undefined ? null : person(contactId)
  const answers = { style, tenure, before, team, communication, meetings }
  return { contact, ...answers, saw, missed, flags, trust, why, asked, on }
}

export type InterviewJson = ReturnType<typeof interviewToJson>
export type DebriefJson = InterviewJson['debriefs'][number]
