import { debriefInterview, type NewDebrief } from '../../src/book/interviews/debrief.js'
import { addInterview, editInterview, type InterviewFields } from '../../src/book/interviews/interview.js'
import type { Telling } from '../../src/book/interviews/tellHosts.js'
import type { InterviewOutcome } from '../../src/book/model/interviewWords.js'
import type { Company, FollowUp, Interview } from '../../src/book/model/schema.js'
import { landAt } from '../../src/book/outcomes/landAt.js'
import type { NewLanding } from '../../src/book/outcomes/landing.js'
import { type NewOutcome, setOutcome } from '../../src/book/outcomes/outcome.js'
import { addCompany } from '../../src/book/people/company.js'
import { diary } from './diary.js'

/** A diary with interviews and what comes of them; each step gives back what it changed. */
export function search(today?: string) {
  const it = diary(today)
  const { moment, book, set } = it
  const nameOf = (id: string | null) => book().contacts.find((each) => each.id === id)?.name ?? 'nobody'
  const changed = <Change extends Parameters<typeof set>[0]>(change: Change): Change => {
    set(change)
    return change
  }
  return {
    ...it,
    changed,
    nameOf,
    company: (name: string, status: Company['status'] = 'target') =>
      changed(addCompany(book(), { name, status }, moment())).company,
    /** How a company stands. */
    statusOf: (name: string) => book().companies.find((each) => each.name === name)?.status,
    /** An interview of last Friday, unless the fields say otherwise; nobody hears of it. */
    interview: (company: string, fields: InterviewFields = {}): Interview => {
      const held = fields.time === undefined && fields.status === undefined
      const time = { on: '2026-11-20', at: '10:00' }
      const said = { company, time, ...(held && { status: 'held' as const }), ...fields }
      return changed(addInterview(book(), said, 'nobody', moment())).interview
    },
    edit: ({ id }: Interview, fields: InterviewFields, telling: Telling = 'nobody') =>
      changed(editInterview(book(), id, fields, telling, moment())),
    debrief: ({ id }: Interview, more: Partial<NewDebrief> = {}) =>
      changed(debriefInterview(book(), id, { notes: [], ...more }, moment())),
    outcome: ({ id }: Interview, outcome: InterviewOutcome, more: Omit<NewOutcome, 'outcome'> = {}) =>
      changed(setOutcome(book(), id, { outcome, ...more }, moment())),
    land: (company: string, said: NewLanding = {}) => changed(landAt(book(), company, said, moment())),
    /** The interview as it stands now. */
    nowOf: ({ id }: Interview) => book().interviews.find((each) => each.id === id),
    /** What is open of a kind, as `who day`. */
    open: (kind: FollowUp['kind']) =>
      book()
        .followUps.filter((each) => each.kind === kind && each.status === 'open')
        .map(({ contactId, dueOn }) => `${nameOf(contactId)} ${dueOn}`),
    /** Opens a follow-up. */
    plan: it.open,
  }
}

/** How follow-ups ended, as `kind who how`. */
export function endsOf(followUps: FollowUp[], nameOf: (id: string | null) => string): string[] {
  return followUps.map(({ kind, contactId, status, result }) => `${kind} ${nameOf(contactId)} ${result ?? status}`)
}
